import type { Classification } from '../classification.ts';
import { everydayTitles } from '../tables/everyday-titles.ts';
import { fold } from '../text/fold.ts';
import { type Reader, type Reading, readerOf } from '../text/reader.ts';

export const labelKind = { preferred: 0, alternative: 1, everyday: 2, group: 3, english: 4 } as const;
export type LabelKind = (typeof labelKind)[keyof typeof labelKind];

/** A text that stands for one or several targets: occupations by their place in the list, then groups. */
export interface Label {
  readonly text: string;
  readonly reading: Reading;
  readonly targets: { readonly target: number; readonly kind: LabelKind }[];
}

export interface Labels {
  readonly reader: Reader;
  readonly labels: readonly Label[];
  /** Number of the label of each target that names it first. */
  readonly first: Int32Array;
}

/** ISCO's Danish titles name the work, a title names who does it: Murerarbejde is murer, Ledelse af salg is leder. */
export const whoDoes = (title: string): string =>
  title
    .replace(/\(.*?\)/g, ' ')
    .replace(/^(Andet |Almindeligt |Anden )/, '')
    .replace(/arbejde(?= |,|$)/g, ' ')
    .replace(/^Ledelse af (hovedaktiviteten )?(inden for )?/, 'leder ')
    .replace(/^Ledelse inden for /, 'leder ')
    .replace(/^Arbejde (med|inden for) /, '')
    .replace(/ samt beslægtede funktioner| og beslægtede (funktioner|områder)| — \w+/g, '')
    .replace(/ ikke klassificeret andetsteds/, '')
    .trim();

/** Every text that can be met, each once, read for comparison. Two labels that fold alike are one. */
export function labelsOf({ occupations, groups }: Classification): Labels {
  const texts: string[] = [];
  for (const one of occupations) texts.push(one.preferred, ...one.alternative);
  const reader = readerOf(texts);
  const labels: Label[] = [];
  const known = new Map<string, number>();
  const first = new Int32Array(occupations.length + groups.length).fill(-1);

  function add(text: string, target: number, kind: LabelKind): void {
    const key = fold(text);
    let at = known.get(key);
    if (at === undefined) {
      const reading = kind === labelKind.everyday ? reader.title(text) : reader.label(text);
      if (reading.letters === '') return;
      at = labels.length;
      known.set(key, at);
      labels.push({ text, reading, targets: [] });
    }
    const targets = labels[at]?.targets;
    if (targets?.every((one) => one.target !== target)) targets.push({ target, kind });
    if (kind === labelKind.preferred || kind === labelKind.group) first[target] = at;
  }

  const byLabel = new Map<string, number[]>();
  occupations.forEach((one, target) => {
    add(one.preferred, target, labelKind.preferred);
    for (const text of one.alternative) add(text, target, labelKind.alternative);
    if (one.english !== '') add(one.english, target, labelKind.english);
    const same = byLabel.get(one.preferred);
    if (same) same.push(target);
    else byLabel.set(one.preferred, [target]);
  });
  for (const { titles, occupations: named } of everydayTitles)
    for (const title of titles)
      for (const name of named) for (const target of byLabel.get(name) ?? []) add(title, target, labelKind.everyday);
  groups.forEach((group, at) => {
    if (group.code.length >= 3) add(whoDoes(group.title), occupations.length + at, labelKind.group);
  });
  return { reader, labels, first };
}
