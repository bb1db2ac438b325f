/** A word of a text in lower case, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

/** The words of a text in order. The rules look at words, never at letters in the middle of one. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(word))
    tokens.push({ word: found.toLowerCase(), start: index, end: index + found.length });
  return tokens;
}
