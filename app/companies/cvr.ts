const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** Modulus 11 with the weights of the CVR register: every number that was ever given out fulfils it. */
export const passesCvrCheck = (cvr: string): boolean =>
  /^[1-9]\d{7}$/.test(cvr) && weights.reduce((sum, weight, at) => sum + weight * Number(cvr.charAt(at)), 0) % 11 === 0;

/** Ten digits. P-numbers have no check digit. */
export const isPNumber = (text: string): boolean => /^[1-9]\d{9}$/.test(text);

/** As people type numbers: with spaces, or with `DK` before. */
export const plainNumber = (text: string): string => text.replace(/^\s*DK/i, '').replace(/[\s.-]/g, '');
