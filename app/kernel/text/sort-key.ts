// In ASCII the characters after z are {, | and }: they stand for æ, ø and å, so that bytes sort as the Danish alphabet does.
const letters: readonly [RegExp, string][] = [
  [/aa|å/g, '}'],
  [/æ|ä/g, '{'],
  [/ø|ö|ő/g, '|'],
  [/ü|ű/g, 'y'],
  [/đ|ð/g, 'd'],
  [/þ/g, 'th'],
  [/ß/g, 'ss'],
  [/œ/g, 'oe'],
  [/ł/g, 'l'],
];

/**
 * The key a name is listed by: ordered byte by byte (`collate "C"`) it gives the Danish alphabet on every database engine. Æ, ø, å and aa come
 * after z; capitals, accents and
 * punctuation do not count.
 */
export function danishSortKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const danish = letters.reduce((key, [letter, stand]) => key.replace(letter, stand), lower);
  return danish
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim();
}
