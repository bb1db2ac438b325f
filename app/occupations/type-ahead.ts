import { type Linker, withDanishLetters } from '@fodfaeste/occupations';
import { groupCode, groupUri } from './addresses.ts';
import type { Shipped } from './files/read-classification.ts';
import { plainTitle } from './plain-title.ts';

/** What somebody may be about to type. */
export interface Suggestion {
  /** Of an ESCO occupation; of a group where a title is broader than one occupation. */
  readonly uri: string;
  readonly label: string;
  /** The occupation's own name, where the label is another one. */
  readonly name?: string;
  /** The group of ISCO-08 it stands in. */
  readonly group: string;
}

interface Entry extends Suggestion {
  readonly plain: string;
  readonly isStar: boolean;
}

const most = 10;
/** Fewer letters stand inside too many words. */
const leastInside = 3;
const leastMisspelt = 4;
/** What resembles less is a guess, and a list to choose from does not guess. */
const leastLikeness = 0.5;

export type TypeAhead = (typed: string) => readonly Suggestion[];

/** STAR writes titles with a capital; ESCO does not. "IT-supporter" keeps its letters. */
const asLabel = (title: string): string => title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Every text that can be suggested, in the order in which it is. */
function entriesOf({ occupations, groups, starTitles }: Shipped): readonly Entry[] {
  const titles = new Map(groups.map(({ uri, title }) => [uri, title]));
  const byCode = new Map(groups.map(({ code, title }) => [code, title]));
  const byUri = new Map(occupations.map((occupation) => [occupation.uri, occupation]));
  const entries = new Map<string, Entry>();
  const add = (entry: Omit<Entry, 'plain'>) => {
    const plain = plainTitle(entry.label);
    const key = `${plain} ${entry.uri}`;
    if (plain !== '' && !entries.has(key)) entries.set(key, { ...entry, plain });
  };
  const own = new Map(occupations.map(({ preferred, uri }) => [plainTitle(preferred), uri]));
  for (const { title, group, matches } of starTitles) {
    const exact = matches.filter(({ relation }) => relation === 'exactMatch');
    const [only] = exact.length === 1 ? exact : [];
    // One exact match in another group than STAR's own is a title put where it barely fits: the group is truer.
    const fits = only !== undefined && groupUri(byUri.get(only.uri)?.isco ?? '') === group;
    const uri = own.get(plainTitle(title)) ?? (fits ? only.uri : group);
    const occupation = byUri.get(uri);
    const groupTitle = titles.get(group) ?? '';
    if (!occupation && groupTitle === '') continue;
    const isOther = occupation !== undefined && plainTitle(occupation.preferred) !== plainTitle(title);
    add({
      uri,
      label: asLabel(title),
      ...(isOther ? { name: occupation.preferred } : {}),
      group: occupation ? (byCode.get(occupation.isco) ?? groupTitle) : groupTitle,
      isStar: true,
    });
  }
  for (const { uri, preferred, alternative, isco } of occupations) {
    const group = byCode.get(isco) ?? '';
    add({ uri, label: preferred, group, isStar: false });
    for (const label of alternative) add({ uri, label, name: preferred, group, isStar: false });
  }
  return [...entries.values()].sort(
    (a, b) =>
      Number(b.isStar) - Number(a.isStar) ||
      a.plain.length - b.plain.length ||
      (a.plain === b.plain ? Number(a.name !== undefined) - Number(b.name !== undefined) : a.plain < b.plain ? -1 : 1),
  );
}

/** All entries in one text, a line each: looking in one long text is far faster than in ten thousand short ones. */
interface Lines {
  readonly text: string;
  /** Where each entry's line begins. */
  readonly starts: Int32Array;
}

function linesOf(entries: readonly Entry[]): Lines {
  const starts = new Int32Array(entries.length);
  let at = 1;
  entries.forEach(({ plain }, number) => {
    starts[number] = at;
    at += plain.length + 1;
  });
  return { text: `\n${entries.map(({ plain }) => plain).join('\n')}\n`, starts };
}

/** The entries whose line holds `wanted`, in their order. */
function* holding({ text, starts }: Lines, wanted: string): Generator<number> {
  let from = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, from)) {
    const inside = wanted.startsWith('\n') ? at + 1 : at;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    yield low;
    // Go on from the end of this line.
    from = text.indexOf('\n', inside);
  }
}

/** The whole text, its beginning, the beginning of a word in it, and inside a word. */
const placesFor = (typed: string): readonly string[] => [
  `\n${typed}\n`,
  `\n${typed}`,
  ` ${typed}`,
  ...(typed.length >= leastInside ? [typed] : []),
];

/**
 * Suggests occupations while somebody types: by Danish labels, other names and STAR's titles that begin so, then those with the letters
 * further in; where there are none, what the linker takes it for. STAR's titles come first, short before long; each occupation and each
 * text stands once.
 */
export function typeAheadOf(shipped: Shipped, linker: Linker): TypeAhead {
  const entries = entriesOf(shipped);
  const lines = linesOf(entries);
  const byUri = new Map<string, Entry>();
  for (const entry of entries)
    if (entry.name === undefined && groupCode(entry.uri) === null && !byUri.has(entry.uri)) byUri.set(entry.uri, entry);

  return (text) => {
    const typed = plainTitle(text);
    if (typed === '') return [];
    const spellings = [...new Set([typed, withDanishLetters(typed)])].map(placesFor);
    const chosen = new Map<string, Entry>();
    const texts = new Set<string>();
    const take = (wanted: string) => {
      for (const number of holding(lines, wanted)) {
        if (chosen.size === most) return;
        const entry = entries[number];
        if (!entry || texts.has(entry.plain)) continue;
        // Many titles may stand in one group.
        const key = groupCode(entry.uri) === null ? entry.uri : entry.plain;
        if (chosen.has(key)) continue;
        chosen.set(key, entry);
        texts.add(entry.plain);
      }
    };
    for (let place = 0; place < placesFor(typed).length; place += 1)
      for (const spelling of spellings) take(spelling[place] ?? typed);
    if (chosen.size === 0 && typed.length >= leastMisspelt)
      for (const { uri, score } of linker.link(typed, most)) {
        const entry = byUri.get(uri);
        if (entry && score >= leastLikeness) chosen.set(uri, entry);
      }
    return [...chosen.values()].map(({ uri, label, name, group }) =>
      name === undefined ? { uri, label, group } : { uri, label, name, group },
    );
  };
}
