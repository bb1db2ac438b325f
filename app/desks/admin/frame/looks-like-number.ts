/** Four digits are more than any name has: such a text may be a CPR number or a part of one, and gets into no address and on no page. */
export const looksLikeNumber = (text: string): boolean => (text.match(/\d/g) ?? []).length >= 4;
