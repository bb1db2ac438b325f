const letters: Readonly<Record<string, string>> = {
  æ: '{',
  ä: '{',
  ø: '|',
  ö: '|',
  å: '}',
  ü: 'y',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
};

/**
 * A name as lists sort it and searches find it: small letters in Danish order by their bytes alone (… z æ ø å), the same on
 * every engine. Aa counts as å (Retskrivningsordbogen § 4), accents count for nothing.
 */
export function sortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replace(/[æäøöåüßđł]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
}

/** People are sorted by family name, then given name. */
export const personSortKey = (givenName: string, familyName: string): string => sortKey(`${familyName} ${givenName}`);
