import { gramsOf } from '../text/grams.ts';
import { addRows } from '../text/postings.ts';
import type { Reading } from '../text/reader.ts';
import { readings } from '../text/words.ts';
import { englishWords } from './english.ts';
import { type LabelIndex, partWeight } from './label-index.ts';
import { type LabelKind, labelKind } from './labels.ts';
import type { LinkWeights } from './weights.ts';

/** A title of one common English word does not count as fully met. */
const leastEnglish = 5;

/** What a side of tømrer/snedker is worth against the whole. */
const oneSide = 0.97;

/** Every target's score for one title. */
export interface Scored {
  readonly scores: Float32Array;
  /** Which label of each target resembles the title most. */
  readonly labels: Int32Array;
  readonly read: boolean;
}

/** Compares titles with all labels. The arrays it works in are kept from title to title. */
export function scorerOf(index: LabelIndex, occupations: number, weights: LinkWeights): (title: string) => Scored {
  const { labels, targets, kin, rarity, partNumber } = index;
  const worthOf: Readonly<Record<LabelKind, number>> = {
    [labelKind.preferred]: 1,
    [labelKind.alternative]: weights.alternative,
    [labelKind.everyday]: weights.everydayLike,
    [labelKind.group]: weights.group,
    [labelKind.english]: weights.englishLabel,
  };
  const parts = new Float32Array(labels.length);
  const letters = new Float32Array(labels.length);
  const combined = new Float32Array(labels.length);
  const bag = new Float32Array(occupations);
  const groupTitle = new Float32Array(occupations);
  const english = new Float32Array(occupations);
  const grams = new Int32Array(400);

  function wanted(reading: Reading): { readonly of: ReadonlyMap<string, number>; readonly size: number } {
    const of = new Map<string, number>();
    const raise = (part: string, weight: number) => {
      if (weight > (of.get(part) ?? 0)) of.set(part, weight);
    };
    for (const part of reading.parts) of.set(part, partWeight(rarity(part), part === reading.head, weights));
    let squares = 0;
    for (const weight of of.values()) squares += weight * weight;
    for (const word of reading.unknown)
      for (const known of index.spelling.near(word.replaceAll('-', '')))
        for (const part of index.reader.label(known).parts) raise(part, weights.alike * rarity(part));
    for (const [part, weight] of [...of])
      for (const { part: instead, weight: share } of kin.get(part) ?? []) raise(instead, weights.kin * weight * share);
    return { of, size: Math.sqrt(squares) || 1 };
  }

  function inEnglish(reading: Reading): void {
    const { numberOf, rarity: rarityOf, translations, byWord } = index.english;
    const words = new Map<number, number>();
    for (const part of reading.parts)
      for (const { word, weight } of translations.get(partNumber.get(part) ?? -1) ?? [])
        words.set(word, Math.max(words.get(word) ?? 0, weight * (rarityOf[word] ?? 0)));
    for (const word of englishWords(reading.letters)) {
      const number = numberOf.get(word);
      if (number !== undefined) words.set(number, rarityOf[number] ?? 0);
    }
    let squares = 0;
    for (const weight of words.values()) squares += weight * weight;
    const size = Math.max(leastEnglish, Math.sqrt(squares));
    for (const [word, weight] of words) addRows(byWord, word, weight / size, english);
  }

  function compare(reading: Reading, scores: Float32Array, met: Int32Array, share: number): void {
    parts.fill(0);
    letters.fill(0);
    bag.fill(0);
    groupTitle.fill(0);
    english.fill(0);
    const { of, size } = wanted(reading);
    for (const [part, weight] of of) {
      const number = partNumber.get(part);
      if (number === undefined) continue;
      addRows(index.byPart, number, weight / size, parts);
      addRows(index.bag, number, weight / size, bag);
      addRows(index.groupTitle, number, weight / size, groupTitle);
    }
    const count = gramsOf(reading.letters, grams);
    let squares = 0;
    for (let at = 0; at < count; at += 1) {
      const number = index.gramNumber[grams[at] ?? 0] ?? -1;
      grams[at] = number;
      squares += (number < 0 ? index.unmetGram : (index.gramRarity[number] ?? 0)) ** 2;
    }
    const gramSize = Math.sqrt(squares) || 1;
    for (let at = 0; at < count; at += 1) {
      const number = grams[at] ?? -1;
      if (number >= 0) addRows(index.byGram, number, (index.gramRarity[number] ?? 0) / gramSize, letters);
    }
    inEnglish(reading);
    const heads = new Map([[reading.head, 1]]);
    for (const { part, weight } of kin.get(reading.head) ?? []) heads.set(part, weight);

    const own = new Float32Array(targets);
    const support = new Float32Array(occupations);
    combined.fill(0);
    for (let at = 0; at < labels.length; at += 1) {
      const label = labels[at];
      const byParts = Math.min(1, parts[at] ?? 0);
      const byLetters = letters[at] ?? 0;
      if (label === undefined || (byParts === 0 && byLetters === 0)) continue;
      const same = label.reading.letters === reading.letters;
      const likeness =
        weights.parts * byParts +
        weights.letters * byLetters +
        weights.head * (heads.get(label.reading.head) ?? 0) +
        (same ? weights.same : 0);
      combined[at] = likeness;
      const shared = weights.shared * Math.log(label.targets.length);
      for (const { target, kind } of label.targets) {
        const byKind = kind === labelKind.everyday && same ? weights.everyday : worthOf[kind];
        const worth = likeness * byKind - shared + (same && kind === labelKind.preferred ? weights.ownName : 0);
        if (target < occupations) support[target] = (support[target] ?? 0) + likeness * likeness;
        if (worth > (own[target] ?? 0)) {
          own[target] = worth;
          if (share * worth > (scores[target] ?? 0)) met[target] = at;
        }
      }
    }
    for (let target = 0; target < targets; target += 1) {
      let score = own[target] ?? 0;
      if (target < occupations)
        score +=
          weights.preferred * (combined[index.first[target] ?? -1] ?? 0) +
          weights.support * Math.sqrt(support[target] ?? 0) +
          weights.bag * Math.min(1, bag[target] ?? 0) +
          weights.groupTitle * Math.min(1, groupTitle[target] ?? 0) +
          weights.english * (english[target] ?? 0);
      score *= share;
      if (score > (scores[target] ?? 0)) scores[target] = score;
    }
  }

  /** The title with its unknown words as the known ones that are nearest; null where there are none. */
  function correctedOf(reading: Reading): Reading | null {
    let text = reading.letters;
    for (const word of reading.unknown) {
      const [near] = index.spelling.near(word.replaceAll('-', ''));
      if (near !== undefined) text = text.replace(word.replaceAll('-', ''), near);
    }
    return text === reading.letters ? null : index.reader.title(text);
  }

  return (title) => {
    const scores = new Float32Array(targets);
    const met = new Int32Array(targets).fill(-1);
    let read = false;
    readings(title).forEach((text, at) => {
      const reading = index.reader.title(text);
      if (reading.letters === '') return;
      read = true;
      const share = at === 0 ? 1 : oneSide;
      compare(reading, scores, met, share);
      const corrected = correctedOf(reading);
      if (corrected !== null) compare(corrected, scores, met, share * weights.misspelt);
    });
    return { scores, labels: met, read };
  };
}
