import { type Classification, linkerOf, type StarTitle, suggesterOf } from '@fodfaeste/occupations';
import { spread } from '../figures.ts';
import { ownTitles } from './own-titles.ts';

export interface TitleFigures {
  readonly buildMs: number;
  readonly titles: number;
  readonly titleMs: number;
  readonly titleP95Ms: number;
  /** Mean reciprocal rank, ten hits, of the first answer in a right ISCO group. */
  readonly ownMrr: number;
  /** The same for labels of ESCO left out of the index: the first answer that is an occupation the label belongs to. */
  readonly heldOutMrr: number;
  readonly heldOut: number;
  readonly typeAheadMs: number;
  readonly typeAheadP95Ms: number;
}

const clocked = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

const reciprocal = (rank: number) => (rank < 0 ? 0 : 1 / (rank + 1));

/** Every so many alternative labels are left out and looked for. */
const leaveOut = 13;

/** Labels, and who bears them, that the shortened classification no longer has. */
function heldOutOf({ occupations, groups }: Classification) {
  const bearers = new Map<string, string[]>();
  for (const { uri, alternative } of occupations)
    for (const label of alternative) bearers.set(label, [...(bearers.get(label) ?? []), uri]);
  const own = new Set(occupations.map(({ preferred }) => preferred));
  const labels = [...bearers].filter(([label], at) => at % leaveOut === 0 && !own.has(label));
  const out = new Set(labels.map(([label]) => label));
  const left = occupations.map((one) => ({ ...one, alternative: one.alternative.filter((label) => !out.has(label)) }));
  return { labels, classification: { occupations: left, groups } };
}

/** Time and hits of linking and of suggesting. Nothing of STAR's mapping enters the linking. */
export function measureTitles(classification: Classification, star: readonly StarTitle[]): TitleFigures {
  linkerOf(classification);
  const begun = performance.now();
  const { link } = linkerOf(classification);
  const buildMs = performance.now() - begun;
  const iscoOf = new Map([
    ...classification.occupations.map(({ uri, isco }) => [uri, isco] as const),
    ...classification.groups.map(({ uri, code }) => [uri, code] as const),
  ]);
  for (const { title } of ownTitles) link(title);
  const times: number[] = [];
  let found = 0;
  for (const { title, groups } of ownTitles) {
    times.push(clocked(() => void link(title)));
    found += reciprocal(link(title).findIndex(({ uri }) => groups.has(iscoOf.get(uri) ?? '')));
  }
  const heldOut = heldOutOf(classification);
  const shortened = linkerOf(heldOut.classification);
  let foundHeldOut = 0;
  for (const [label, uris] of heldOut.labels)
    foundHeldOut += reciprocal(shortened.link(label).findIndex(({ uri }) => uris.includes(uri)));

  const suggest = suggesterOf(classification, star);
  const typed = ownTitles.flatMap(({ title }) => [1, 2, 3, 4, 6, 9].map((letters) => title.slice(0, letters)));
  for (const text of typed) suggest(text);
  const typing = typed.map((text) => clocked(() => void suggest(text)));
  const [title, typeAhead] = [spread(times), spread(typing)];
  return {
    buildMs,
    titles: ownTitles.length,
    titleMs: title.median,
    titleP95Ms: title.p95,
    ownMrr: found / ownTitles.length,
    heldOutMrr: foundHeldOut / heldOut.labels.length,
    heldOut: heldOut.labels.length,
    typeAheadMs: typeAhead.median,
    typeAheadP95Ms: typeAhead.p95,
  };
}
