/** Steps of letters (put in, left out, exchanged) from one word to another. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word that was most likely meant; none where all are far away. */
export function nearest(word: string, among: readonly string[]): string | null {
  const typed = word.toLowerCase().slice(0, 60);
  let [best, steps] = [null as string | null, Math.max(1, Math.ceil(typed.length / 3)) + 0.5];
  for (const one of among) {
    const to = distance(typed, one.toLowerCase());
    if (to < steps) [best, steps] = [one, to];
  }
  if (best !== null) return best;
  const begun = typed.length < 3 ? [] : among.filter((one) => one.toLowerCase().startsWith(typed));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
