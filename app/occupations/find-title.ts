import type { Hit, Linker } from '@fodfaeste/occupations';
import type { Shipped } from './files/read-classification.ts';
import { plainTitle } from './plain-title.ts';

/** Why an occupation may be what a title means. */
export type FoundBecause =
  /** The title is its name. */
  | 'own-name'
  /** The title is another of its names. */
  | 'other-name'
  /** STAR says that the title belongs here. */
  | 'star'
  /** The title resembles its English name. */
  | 'english-name'
  /** The title was read as a name it resembles. */
  | 'read-as';

export interface Found {
  readonly uri: string;
  readonly label: string;
  readonly because: FoundBecause;
  /** The name it was read as. */
  readonly met: string;
}

/** How sure the answer is: the title itself is known; it resembles a known one; it resembles a little; nothing resembles it. */
export type Sureness = 'known' | 'likely' | 'doubtful' | 'unknown';

export interface TitleAnswer {
  readonly sureness: Sureness;
  readonly found: readonly Found[];
}

/** Bounds of the linker's score, set by reading its answers to forty titles, half of them no titles (occupations.test.ts). */
const likely = 0.5;
const doubtful = 0.2;
/** Of what follows the best hit, only what comes near it is worth reading. */
const nearTheBest = 0.5;
const most = 8;
const mostDoubtful = 4;

/** What a title plainly says comes before what STAR counts with it. */
const order: readonly FoundBecause[] = ['own-name', 'other-name', 'star', 'english-name', 'read-as'];

const resembles: readonly FoundBecause[] = ['english-name', 'read-as'];

export type FindTitle = (title: string) => TitleAnswer;

export function findTitleWith({ occupations, starTitles }: Shipped, linker: Linker): FindTitle {
  const english = new Map(occupations.map((one) => [one.uri, plainTitle(one.english)]));
  const said = new Map(
    starTitles.map(({ title, matches }) => [plainTitle(title), new Set(matches.map(({ uri }) => uri))]),
  );

  return (title) => {
    const plain = plainTitle(title);
    const star = said.get(plain);
    const because = ({ uri, label, met }: Hit): FoundBecause => {
      if (plainTitle(label) === plain) return 'own-name';
      if (plainTitle(met) === plain) return 'other-name';
      if (star?.has(uri)) return 'star';
      return plainTitle(met) === english.get(uri) ? 'english-name' : 'read-as';
    };
    const hits = linker.link(title, most);
    const found = hits.map((hit) => ({
      score: hit.score,
      uri: hit.uri,
      label: hit.label,
      met: hit.met,
      because: because(hit),
    }));
    const best = found[0]?.score ?? 0;
    const known = found.some(({ because: why }) => !resembles.includes(why));
    const sureness = known ? 'known' : best >= likely ? 'likely' : best >= doubtful ? 'doubtful' : 'unknown';
    if (sureness === 'unknown') return { sureness, found: [] };
    const worth = known
      ? found
          .filter(({ because: why }) => !resembles.includes(why))
          .sort((a, b) => order.indexOf(a.because) - order.indexOf(b.because))
      : found.filter((one) => one.score >= best * nearTheBest);
    return {
      sureness,
      found: worth
        .slice(0, sureness === 'doubtful' ? mostDoubtful : most)
        .map(({ uri, label, met, because: why }) => ({ uri, label, met, because: why })),
    };
  };
}
