/** Longest title that is read; what comes after is no title. */
export const longestTitle = 160;

const isPlain = /^[a-zæøå]+(?: [a-zæøå]+)*$/;

const accents: Readonly<Record<string, string>> = {
  á: 'a',
  à: 'a',
  â: 'a',
  ä: 'æ',
  ç: 'c',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  í: 'i',
  ï: 'i',
  ñ: 'n',
  ó: 'o',
  ô: 'o',
  ö: 'ø',
  ü: 'y',
};

/**
 * A title as it is compared: lower case, no accents, no control characters, one kind of dash. Letters of other scripts become
 * spaces: no Danish title is written in them.
 */
export function fold(title: string): string {
  const text = title.slice(0, longestTitle).normalize('NFC').toLowerCase();
  if (isPlain.test(text)) return text;
  return text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘´`]/g, "'")
    .replace(/[áàâäçéèêëíïñóôöü]/g, (letter) => accents[letter] ?? letter)
    .replaceAll('&', ' og ')
    .replace(/'[a-zæøå]{0,3}(?![a-zæøå])/g, '')
    .replace(/[^a-zæøå0-9,;:()/.\- ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** A word written without a Danish keyboard. Also changes words that really have two vowels (dataanalytiker): ask first whether the word is known. */
export const withDanishLetters = (word: string): string =>
  word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');
