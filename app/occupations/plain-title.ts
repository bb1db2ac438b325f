const longest = 160;

/** A title as it is compared while somebody types: small letters, one space between words, no signs. */
export const plainTitle = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
