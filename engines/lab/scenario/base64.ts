const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text as letters a link can hold (base64url of UTF-8, RFC 4648 § 5, without padding). */
export function toLetters(text: string): string {
  const bytes = utf8(text);
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    out += four
      .slice(0, Math.min(3, bytes.length - at) + 1)
      .map((one) => letters[one])
      .join('');
  }
  return out;
}

/** The text again; null where the letters are none of ours. */
export function fromLetters(coded: string): string | null {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of coded) {
    const value = letters.indexOf(letter);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 255);
    }
  }
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

const utf8 = (text: string): number[] =>
  encodeURIComponent(text)
    .split(/(%[0-9A-F]{2})/)
    .flatMap((part) =>
      part.startsWith('%') && part.length === 3
        ? [Number.parseInt(part.slice(1), 16)]
        : [...part].map((one) => one.charCodeAt(0)),
    );
