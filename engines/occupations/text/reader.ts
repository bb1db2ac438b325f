import { type Splitter, splitterOf } from './compounds.ts';
import { withDanishLetters } from './fold.ts';
import { samePerson } from './heads.ts';
import { stem } from './stem.ts';
import { type TitleWords, wordsOf } from './words.ts';

/** A title as the index sees it. */
export interface Reading {
  /** Stems of the parts of all words, in order, each once. */
  readonly parts: readonly string[];
  /** What the job is: stem of the last part of the head word; '' when nothing could be read. */
  readonly head: string;
  /** The words joined as they are compared letter by letter. */
  readonly letters: string;
  /** Words of a free title that no label holds, whole or in parts: perhaps misspelt. */
  readonly unknown: readonly string[];
}

export interface Reader {
  readonly splitter: Splitter;
  /** Words met in the labels. */
  readonly words: readonly string[];
  readonly label: (text: string) => Reading;
  readonly title: (text: string) => Reading;
}

const womanEndings: readonly (readonly [RegExp, string])[] = [
  [/erinde(r|n)?$/, 'er'],
  [/inde(r|n)?$/, ''],
  [/erske(r|n)?$/, 'er'],
  [/esse(r|n)?$/, ''],
];

const inflections: readonly (readonly [RegExp, string])[] = [
  [/ernes?$/, ''],
  [/(er|r)?(nes|ne)$/, 'er'],
  [/(ene|ens|enes|en|et|ets|n|ns|(?<=[øæo]r|nt|st|og|nd)er)$/, ''],
  [/(ere|ers|eres)$/, 'er'],
  [/([bdfgklmnprst])\1(er|en|ene|erne|et)$/, '$1'],
];

/** Short forms that end a compound: vuggestuepæd., kontorass. */
const cutShort: readonly (readonly [RegExp, string])[] = [
  [/pæd$/, 'pædagog'],
  [/ass$/, 'assistent'],
  [/medhj$/, 'medhjælper'],
  [/medarb$/, 'medarbejder'],
  [/kons$/, 'konsulent'],
  [/koord$/, 'koordinator'],
  [/sekr$/, 'sekretær'],
  [/chauf?f?$/, 'chauffør'],
];

/** Reads labels and titles in one way; knows only the words of the labels. */
export function readerOf(labels: Iterable<string>): Reader {
  const words: string[] = [];
  const cutLabels = new Map<string, TitleWords>();
  for (const label of labels) {
    if (cutLabels.has(label)) continue;
    const cut = wordsOf(label, false);
    cutLabels.set(label, cut);
    words.push(...cut.words);
  }
  const splitter = splitterOf(words);

  /** The word as the labels may have it: with Danish letters, not inflected, not a woman's form, not cut short. Itself when none is known. */
  function spelled(word: string): string {
    if (splitter.knows(word)) return word;
    const danish = withDanishLetters(word);
    if (danish !== word && splitter.knows(danish)) return danish;
    for (const [ending, instead] of [...womanEndings, ...inflections, ...cutShort]) {
      const other = danish.replace(ending, instead);
      if (other !== danish && other.length > 3 && splitter.knows(other)) return other;
    }
    return danish;
  }

  function read(text: string, free: boolean): Reading {
    const { words, head } = (free ? undefined : cutLabels.get(text)) ?? wordsOf(text, free);
    const parts = new Set<string>();
    let headPart = '';
    const letters: string[] = [];
    const unknown: string[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = free ? spelled(words[at] ?? '') : (words[at] ?? '');
      letters.push(word.replaceAll('-', ''));
      if (free && !splitter.knows(word)) unknown.push(word);
      let last = '';
      for (const part of splitter.split(word)) {
        last = samePerson.has(part) ? 'mand' : stem(part);
        parts.add(last);
      }
      if (at === head) headPart = last;
    }
    return { parts: [...parts], head: headPart, letters: letters.join(' '), unknown };
  }

  return {
    splitter,
    words: [...new Set(words)],
    label: (text) => read(text, false),
    title: (text) => read(text, true),
  };
}
