import { type Postings, postingsOf } from '../text/postings.ts';

/**
 * English as a bridge: two Danish words that ESCO's translators put with the same English words mean the same. And Danish titles often
 * are English.
 */
export interface EnglishField {
  /** Occupations by the words of their English label. */
  readonly byWord: Postings;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
  /** English words (by number) that go with a Danish part, with a weight of 0 to 1. */
  readonly translations: ReadonlyMap<number, readonly { readonly word: number; readonly weight: number }[]>;
}

/** Occupations a pair of words must share, of those that have either (geometric mean); a chance meeting counts half. */
const leastShare = 0.25;
const chance = 0.5;
const mostTranslations = 3;

/** English words without their commonest endings, each once. */
export const englishWords = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2)
      .map((word) => word.replace(/(ers|er|ors|or|ing|s)$/, '')),
  ),
];

/** From the English labels and the Danish parts of the same occupations; `holders` counts the occupations of a part. */
export function englishFieldOf(
  labels: readonly string[],
  bags: readonly ReadonlySet<number>[],
  holders: readonly number[],
): EnglishField {
  const numberOf = new Map<string, number>();
  const counts: number[] = [];
  const words = labels.map((label) =>
    englishWords(label).map((word) => {
      const number = numberOf.get(word) ?? numberOf.size;
      if (number === numberOf.size) {
        numberOf.set(word, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    }),
  );
  const rarity = Float32Array.from(counts, (count) => Math.log((labels.length + 1) / (count + 0.5)));
  const byWord = postingsOf(numberOf.size, (found) => {
    words.forEach((own, at) => {
      const size = Math.sqrt(own.reduce((sum, one) => sum + (rarity[one] ?? 0) ** 2, 0)) || 1;
      for (const one of own) found(one, at, (rarity[one] ?? 0) / size);
    });
  });

  const together = new Map<number, Map<number, number>>();
  bags.forEach((bag, at) => {
    for (const part of bag) {
      const met = together.get(part) ?? new Map<number, number>();
      together.set(part, met);
      for (const word of words[at] ?? []) met.set(word, (met.get(word) ?? 0) + 1);
    }
  });
  const translations = new Map<number, { word: number; weight: number }[]>();
  for (const [part, met] of together) {
    const found: { word: number; weight: number }[] = [];
    for (const [word, count] of met) {
      const share = (count - chance) / Math.sqrt((holders[part] ?? 1) * (counts[word] ?? 1));
      if (share > leastShare) found.push({ word, weight: Math.sqrt(Math.min(1, share)) });
    }
    found.sort((a, b) => b.weight - a.weight || a.word - b.word);
    if (found.length > 0) translations.set(part, found.slice(0, mostTranslations));
  }
  return { byWord, numberOf, rarity, translations };
}
