import { readability } from '../readability.ts';
import { cprNumbersIn } from './cpr.ts';
import { healthIn } from './health.ts';
import type { Hint, Span } from './hint.ts';
import { jargonIn } from './jargon.ts';
import { placeOf } from './long-sentence.ts';
import { type Token, tokensOf } from './tokens.ts';
import { cprText, healthText, jargonText, lixText, longText, type Reader } from './words.ts';

const mostWords = 25;
const mostLix = 40;
/** LIX says nothing of a few words, or of one sentence. */
const [enoughWords, enoughSentences] = [30, 3];
const mostJargon = 8;

/**
 * What could be better in a text before somebody reads it. Rules only, nothing leaves the machine, nothing is kept. How a citizen
 * writes is nobody's business: for staff as readers only a CPR number and health are looked for.
 */
export function writingHints(text: string, { reader }: { readonly reader: Reader }): readonly Hint[] {
  if (text.trim() === '') return [];
  const tokens = tokensOf(text);
  const [numbers, health] = [cprNumbersIn(text), healthIn(text, tokens)];
  const hints: Hint[] = [];
  if (numbers.length > 0) hints.push({ kind: 'cpr', found: numbers, text: cprText });
  if (health.length > 0) hints.push({ kind: 'health', found: health, text: healthText(reader, named(health)) });
  return reader === 'staff' ? hints : [...hints, ...wording(text, tokens)];
}

function wording(text: string, tokens: readonly Token[]): Hint[] {
  const jargon = jargonIn(text, tokens)
    .slice(0, mostJargon)
    .map(({ entry, found }): Hint => {
      const hint = { kind: 'jargon' as const, found, text: jargonText(entry, found[0]?.text ?? entry.office) };
      return entry.fits ? { ...hint, better: entry.plain } : hint;
    });
  const { longest, lix, words, sentences } = readability(text);
  const hard: Hint[] = [];
  if (longest.words > mostWords) {
    const place = placeOf(longest.text, text);
    const beginning = longest.text.split(/\s+/).slice(0, 5).join(' ');
    hard.push({ kind: 'long-sentence', found: place ? [place] : [], text: longText(longest.words, beginning) });
  }
  if (words >= enoughWords && sentences >= enoughSentences && lix > mostLix)
    hard.push({ kind: 'lix', found: [], text: lixText(Math.round(lix)) });
  return [...jargon, ...hard];
}

function named(spans: readonly Span[]): string {
  const words = [...new Set(spans.map(({ text }) => text.toLowerCase()))];
  return words.slice(0, 3).join(', ');
}

/** The text with the better wording in place of each span; a capital letter stays one. */
export function withBetter(text: string, { found, better }: Hint): string {
  if (better === undefined) return text;
  return found.toReversed().reduce((sofar, { start, end, text: old }) => {
    const first = old.charAt(0);
    const capital = first !== first.toLowerCase();
    const words = capital ? better.charAt(0).toUpperCase() + better.slice(1) : better;
    return sofar.slice(0, start) + words + sofar.slice(end);
  }, text);
}
