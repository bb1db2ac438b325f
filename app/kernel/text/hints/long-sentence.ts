import type { Span } from './hint.ts';

const word = /[\p{L}\d]+/gu;

/** Where a sentence stands in the text it was taken from: full stops of abbreviations were left out of it. */
export function placeOf(sentence: string, text: string): Span | null {
  const whole = text.indexOf(sentence);
  if (whole >= 0) return { start: whole, end: whole + sentence.length, text: sentence };
  const words = (sentence.match(word) ?? []).slice(0, 8);
  const found = new RegExp(words.join('[^\\p{L}\\d]+'), 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, text: found[0] } : null;
}
