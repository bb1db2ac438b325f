/*
 * Abbreviations whose full stop does not end a sentence. Without them a text full of "kl." and "kr." would look as if it
 * were made of very short sentences.
 */
const abbreviations =
  /(?<![\p{L}\d])(kl|kr|nr|stk|jf|pkt|ca|tlf|evt|inkl|mio|mia|ift|pga|f\.eks|bl\.a|m\.v|mv|dvs|osv|d|hhv|litra)\./giu;
const slots = /\{[^{}|]*(?:\|[^{}|]*\|)?([^{}|]*)\}/gu;
const sentenceEnd = /[.!?]+["»”)]*(?=\s+["«“(]?[\p{Lu}\d]|\s*$)|\n+/gu;
const word = /[\p{L}\d]+(?:[-'’.,][\p{L}\d]+)*/gu;

/** What makes a text easy or hard to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** LIX (C. H. Björnsson): words per sentence + per cent of words over six letters. Under 35 is easy, over 55 hard. */
  readonly lix: number;
  /** Words in the longest sentence, and that sentence. */
  readonly longest: { readonly words: number; readonly text: string };
}

/**
 * Measures a Danish text. A sentence ends with . ! ? before a capital letter, a digit or the end, and at a line break; a
 * colon does not end it, so a text cannot hide a long sentence behind one. A text of a catalogue is taken as it stands:
 * a slot counts as one word, or as its plural form.
 */
export function readability(text: string): Readability {
  const sentences = sentencesOf(text);
  const counts = sentences.map((sentence) => ({ words: wordsOf(sentence).length, text: sentence }));
  const words = counts.reduce((sum, { words: count }) => sum + count, 0);
  const long = wordsOf(sentences.join('\n')).filter((found) => [...found].length > 6).length;
  const longest = counts.reduce((best, next) => (next.words > best.words ? next : best), { words: 0, text: '' });
  const score = words === 0 ? 0 : words / sentences.length + (100 * long) / words;
  return { words, sentences: sentences.length, lix: score, longest };
}

/** The LIX number of a Danish text; 0 for an empty one. */
export function lix(text: string): number {
  return readability(text).lix;
}

function sentencesOf(text: string): string[] {
  const plain = text
    .replace(slots, (slot, plural: string) => (slot.includes('|') ? plural.replaceAll('#', '2') : plural || 'navn'))
    .replace(abbreviations, (found) => found.slice(0, -1).replaceAll('.', ''));
  return plain
    .replace(sentenceEnd, (found) => `${found}\u0000`)
    .split('\u0000')
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}
