import { glossary, type OfficeWord } from './glossary.ts';
import type { Span } from './hint.ts';
import type { Token } from './tokens.ts';

interface Phrase extends OfficeWord {
  readonly words: readonly string[];
  readonly abbreviated: boolean;
}

/** By first word, the longest first: "med henblik på at" is found before "med henblik på". */
const byFirst = new Map<string, Phrase[]>();
for (const entry of glossary.toSorted((a, b) => b.office.length - a.office.length)) {
  const words = entry.office.replace('.', '').split(' ');
  const phrase = { ...entry, words, abbreviated: entry.office.endsWith('.') };
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

export interface Jargon {
  readonly entry: OfficeWord;
  readonly found: readonly Span[];
}

/** Each office word of a text once, with every place where it stands. */
export function jargonIn(text: string, tokens: readonly Token[]): readonly Jargon[] {
  const spans = new Map<Phrase, Span[]>();
  for (let at = 0; at < tokens.length; ) {
    const phrase = byFirst.get(tokens[at]?.word ?? '')?.find((one) => stands(text, tokens, at, one));
    if (!phrase) {
      at += 1;
      continue;
    }
    const start = tokens[at]?.start ?? 0;
    const end = (tokens[at + phrase.words.length - 1]?.end ?? 0) + (phrase.abbreviated ? 1 : 0);
    spans.set(phrase, [...(spans.get(phrase) ?? []), { start, end, text: text.slice(start, end) }]);
    at += phrase.words.length;
  }
  return [...spans].map(([entry, found]) => ({ entry, found }));
}

function stands(text: string, tokens: readonly Token[], at: number, { words, abbreviated }: Phrase): boolean {
  const fits = words.every((word, place) => {
    const [before, token] = [tokens[at + place - 1], tokens[at + place]];
    if (token?.word !== word) return false;
    return place === 0 || (before !== undefined && /^\s+$/.test(text.slice(before.end, token.start)));
  });
  return fits && (!abbreviated || text.charAt(tokens[at + words.length - 1]?.end ?? 0) === '.');
}
