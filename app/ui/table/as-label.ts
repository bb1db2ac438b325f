/** A header as it stands before its cell on a phone: a question ends with its own mark. */
export const asLabel = (header: string): string => (/[?:.!]$/.test(header) ? header : `${header}:`);
