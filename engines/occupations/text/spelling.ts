import { gramsOf, trigramCodes } from './grams.ts';
import { addRows, postingsOf } from './postings.ts';

/** Finds the known words that an unknown one may be a misspelling of. */
export interface Spelling {
  readonly near: (word: string) => readonly string[];
}

const shortest = 5;
const mostTried = 12;
const mostAnswered = 2;

/** Edits (change, leave out, add, swap two neighbours) from one word to another; more than `most` is `most + 1`. */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let a = 1; a <= one.length; a += 1) {
    const row = [a];
    let least = a;
    for (let b = 1; b <= other.length; b += 1) {
      const same = one[a - 1] === other[b - 1];
      let cost = Math.min((last[b] ?? 0) + 1, (row[b - 1] ?? 0) + 1, (last[b - 1] ?? 0) + (same ? 0 : 1));
      if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1])
        cost = Math.min(cost, (before[b - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}

/** One edit for short words, two from eight letters on. */
const allowed = (word: string) => (word.length < 8 ? 1 : 2);

export function spellingOf(words: readonly string[]): Spelling {
  const buffer = new Int32Array(160);
  const grams = words.map((word) => {
    const count = gramsOf(word, buffer, 3);
    return buffer.slice(0, count);
  });
  const postings = postingsOf(trigramCodes, (found) => {
    grams.forEach((own, row) => {
      for (const gram of own) found(gram, row, 1 / (own.length + 1));
    });
  });
  const sums = new Float32Array(words.length);

  function near(word: string): readonly string[] {
    if (word.length < shortest) return [];
    sums.fill(0);
    const count = gramsOf(word, buffer, 3);
    for (let at = 0; at < count; at += 1) addRows(postings, buffer[at] ?? 0, 1, sums);
    const tried: number[] = [];
    for (let row = 0; row < sums.length; row += 1) {
      const own = sums[row] ?? 0;
      if (own < 0.25) continue;
      let place = tried.length;
      while (place > 0 && (sums[tried[place - 1] ?? 0] ?? 0) < own) place -= 1;
      if (place < mostTried) tried.splice(place, 0, row);
      if (tried.length > mostTried) tried.pop();
    }
    const most = allowed(word);
    return tried
      .map((row) => ({ word: words[row] ?? '', edits: editsBetween(word, words[row] ?? '', most) }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits)
      .slice(0, mostAnswered)
      .map((one) => one.word);
  }
  return { near };
}
