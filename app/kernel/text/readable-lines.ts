const wordsIn = (line: string): number => line.match(/[\p{L}\d]+/gu)?.length ?? 0;
const fewest = 4;

/**
 * The lines of a letter that are read as sentences. Greetings, names, headings and short items would make any letter look easy, and
 * marks of headings and items are not words.
 */
export const readableLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^(?:# |- )/, ''))
    .filter((line) => wordsIn(line.replace(/\{[^{}]*\}/g, 'navn')) >= fewest)
    .join('\n');
