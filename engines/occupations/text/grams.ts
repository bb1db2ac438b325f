const symbols = 32;
/** Number of different codes that {@link gramsOf} gives: 32³ of three letters, 32⁴ of four. */
export const gramCodes = symbols ** 3 + symbols ** 4;

const codeOf = (letter: number): number => {
  if (letter === 32) return 0;
  if (letter >= 97 && letter <= 122) return letter - 96;
  if (letter === 230) return 27;
  if (letter === 248) return 28;
  if (letter === 229) return 29;
  return letter >= 48 && letter <= 57 ? 30 : 31;
};

/** Codes below this are of three letters. */
export const trigramCodes = symbols ** 3;

/** Codes of all runs of three and four letters, word ends counted as letters, each once, written into `into`; answers how many. */
export function gramsOf(letters: string, into: Int32Array, longest: 3 | 4 = 4): number {
  let count = 0;
  let three = 0;
  let four = 0;
  const length = letters.length + 2;
  const add = (code: number) => {
    for (let at = 0; at < count; at += 1) if (into[at] === code) return;
    if (count < into.length) into[count++] = code;
  };
  for (let at = 0; at < length; at += 1) {
    const code = at === 0 || at === length - 1 ? 0 : codeOf(letters.charCodeAt(at - 1));
    three = ((three << 5) | code) & 0x7fff;
    four = ((four << 5) | code) & 0xfffff;
    if (at >= 2) add(three);
    if (longest === 4 && at >= 3) add(four + symbols ** 3);
  }
  return count;
}
