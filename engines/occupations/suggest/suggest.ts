import type { Classification, StarTitle } from '../classification.ts';
import { everydayTitles } from '../tables/everyday-titles.ts';
import { fold, withDanishLetters } from '../text/fold.ts';
import { editsBetween } from '../text/spelling.ts';

/** Something a form offers while a title is typed. */
export interface Suggestion {
  readonly uri: string;
  /** The text that answers to what was typed. */
  readonly text: string;
  /** ESCO's own name of the occupation or group. */
  readonly label: string;
  readonly kind: 'preferred' | 'star' | 'alternative' | 'everyday';
}

interface Entry extends Suggestion {
  readonly folded: string;
  readonly order: string;
}

const kinds = ['preferred', 'star', 'alternative', 'everyday'] as const;
/** Fewer letters stand inside too many words. */
const leastInside = 3;
/** Fewer letters are not read as a misspelling. */
const leastMisspelt = 4;

/** Danish order: æ, ø and å after z. */
const danishOrder = (text: string) => text.replaceAll('æ', '{').replaceAll('ø', '|').replaceAll('å', '}');

/**
 * Suggests while somebody types: texts that begin so, then texts with a word that begins so, then with the letters inside a word, then
 * misspelt beginnings. Within each: ESCO's own names, STAR's titles, other labels, everyday titles; short before long; the alphabet.
 * An occupation stands once. The same letters always give the same answer.
 */
export function suggesterOf(
  { occupations, groups }: Classification,
  star: readonly StarTitle[] = [],
): (typed: string, top?: number) => readonly Suggestion[] {
  const entries = entriesOf(occupations, groups, star);

  return (typed, top = 10) => {
    const wanted = fold(typed)
      .replace(/[^a-zæøå0-9 -]/g, ' ')
      .trim();
    if (wanted === '') return [];
    const spellings = [...new Set([wanted, withDanishLetters(wanted)])];
    const found: Entry[][] = [[], [], []];
    for (const entry of entries) {
      let best = 3;
      for (const spelling of spellings) {
        const at = entry.folded.indexOf(spelling);
        if (at < 0) continue;
        if (at === 0) best = 0;
        else if (entry.folded[at - 1] === ' ' || entry.folded.includes(` ${spelling}`)) best = Math.min(best, 1);
        else if (spelling.length >= leastInside) best = Math.min(best, 2);
      }
      found[best]?.push(entry);
    }
    const chosen = new Map<string, Suggestion>();
    const take = (list: readonly Entry[]) => {
      for (const entry of list) {
        if (chosen.size === top) return;
        if (!chosen.has(entry.uri)) chosen.set(entry.uri, asSuggestion(entry));
      }
    };
    for (const list of found) take(list);
    if (chosen.size === 0 && wanted.length >= leastMisspelt) take(misspelt(entries, withDanishLetters(wanted)));
    return [...chosen.values()];
  };
}

const asSuggestion = ({ uri, text, label, kind }: Entry): Suggestion => ({ uri, text, label, kind });

/** Entries whose beginning is one or two typing errors away, the fewest errors first. */
function misspelt(entries: readonly Entry[], wanted: string): readonly Entry[] {
  const most = wanted.length < 8 ? 1 : 2;
  const near: { readonly entry: Entry; readonly edits: number }[] = [];
  for (const entry of entries) {
    // The first letter is seldom wrong, and asking for it leaves one in twenty to compare.
    if (entry.folded[0] !== wanted[0]) continue;
    let edits = most + 1;
    for (let length = wanted.length - 1; length <= wanted.length + 1 && edits > 1; length += 1)
      edits = Math.min(edits, editsBetween(wanted, entry.folded.slice(0, length), most));
    if (edits <= most) near.push({ entry, edits });
  }
  return near.sort((a, b) => a.edits - b.edits).map(({ entry }) => entry);
}

function entriesOf(
  occupations: Classification['occupations'],
  groups: Classification['groups'],
  star: readonly StarTitle[],
): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const add = (uri: string, text: string, label: string, kind: Suggestion['kind']) => {
    const folded = fold(text)
      .replace(/[^a-zæøå0-9 -]/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
    if (folded === '' || seen.has(`${folded} ${uri}`)) return;
    seen.add(`${folded} ${uri}`);
    const rank = kinds.indexOf(kind);
    entries.push({
      uri,
      text,
      label,
      kind,
      folded,
      order: `${rank}${String(folded.length).padStart(3, '0')}${danishOrder(folded)}${uri}`,
    });
  };
  const nameOf = new Map([
    ...groups.map(({ uri, title }) => [uri, title] as const),
    ...occupations.map(({ uri, preferred }) => [uri, preferred] as const),
  ]);
  const byName = new Map(occupations.map(({ preferred, uri }) => [preferred, uri]));
  for (const { uri, preferred, alternative } of occupations) {
    add(uri, preferred, preferred, 'preferred');
    for (const text of alternative) add(uri, text, preferred, 'alternative');
  }
  for (const { title, matches } of star) {
    const first = matches[0];
    const label = nameOf.get(first?.uri ?? '');
    if (first !== undefined && label !== undefined) add(first.uri, title, label, 'star');
  }
  for (const { titles, occupations: named } of everydayTitles) {
    const uri = byName.get(named[0] ?? '');
    if (uri !== undefined) for (const title of titles) add(uri, title, named[0] ?? '', 'everyday');
  }
  return entries.sort((a, b) => (a.order < b.order ? -1 : 1));
}
