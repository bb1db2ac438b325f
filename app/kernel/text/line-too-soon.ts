/**
 * The first line that stands before something that belongs above it: `wanted` are marks in the order they should come in, `last` is what
 * belongs in the last paragraph. Counted from 1; null when the order is good.
 */
export function lineTooSoon(text: string, wanted: readonly string[], last: RegExp): number | null {
  const lines = text.trimEnd().split('\n');
  let before = -1;
  for (const mark of wanted) {
    const at = lines.findIndex((line) => line.includes(mark));
    if (at >= 0 && at < before) return at + 1;
    before = Math.max(before, at);
  }
  const lastBreak = lines.findLastIndex((line) => line.trim() === '');
  const early = lines.findIndex((line) => last.test(line));
  return early >= 0 && early < lastBreak ? early + 1 : null;
}
