// Bytes 80-9F; those without a character stand for themselves. Node 20 decodes "windows-1252" as ISO-8859-1 and loses exactly these.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const [first, last] = [0x80, 0x9f];
const letter = (byte: number): string =>
  byte >= first && byte <= last ? (high[byte - first] ?? '') : String.fromCharCode(byte);

/** The text of bytes in Windows-1252, which Danish spreadsheets still write; it holds all of ISO-8859-1 that a text can have. */
export const windows1252 = (bytes: Uint8Array): string => Array.from(bytes, letter).join('');

/** The text of a file. Danish spreadsheets still write Windows-1252: what is no UTF-8 is read so. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}
