import type { Classification } from '../classification.ts';
import { gramCodes, gramsOf } from '../text/grams.ts';
import { type Postings, postingsOf } from '../text/postings.ts';
import { type Spelling, spellingOf } from '../text/spelling.ts';
import { type EnglishField, englishFieldOf } from './english.ts';
import { type Kin, kinOf } from './kin.ts';
import { type Label, type Labels, labelKind, labelsOf, whoDoes } from './labels.ts';
import type { LinkWeights } from './weights.ts';

/** Everything a title is compared with, as flat arrays. */
export interface LabelIndex extends Labels {
  readonly targets: number;
  readonly partNumber: ReadonlyMap<string, number>;
  /** Rarity of a part among occupations; of one no label holds, the rarest. */
  readonly rarity: (part: string) => number;
  readonly byPart: Postings;
  readonly byGram: Postings;
  /** Number of a run of letters by its code; -1: in no label. */
  readonly gramNumber: Int32Array;
  readonly gramRarity: Float32Array;
  /** Rarity of a run that is in no label. */
  readonly unmetGram: number;
  /** Parts of all labels of an occupation. */
  readonly bag: Postings;
  /** Parts of the title of an occupation's ISCO group. */
  readonly groupTitle: Postings;
  readonly english: EnglishField;
  readonly kin: Kin;
  readonly spelling: Spelling;
}

/** Parts that say who rather than what: rarer in labels than in titles, so their rarity misleads. */
const who = new Set(['mand', 'svend', 'lærl', 'elev', 'mest']);
const whoShare = 0.4;

/** The typical length of a label's vector, so that `length` bends the norm around it. */
const middle = { parts: 5, letters: 25 } as const;

const norm = (squares: number, typical: number, length: number) =>
  typical * (Math.sqrt(squares) / typical || 1) ** length;

/** What a part of a title or a label weighs. */
export const partWeight = (rarity: number, isHead: boolean, { headPart, headFloor }: LinkWeights): number =>
  isHead ? headPart * Math.max(rarity, headFloor) : rarity;

export function labelIndexOf(classification: Classification, weights: LinkWeights): LabelIndex {
  const { occupations, groups } = classification;
  const named = labelsOf(classification);
  const { labels, reader } = named;
  const partNumber = new Map<string, number>();
  const holders: number[] = [];
  const bags: Set<number>[] = occupations.map(() => new Set());
  for (const { reading, targets } of labels)
    for (const part of reading.parts) {
      let number = partNumber.get(part);
      if (number === undefined) {
        number = partNumber.size;
        partNumber.set(part, number);
        holders.push(0);
      }
      for (const { target, kind } of targets) {
        const bag = bags[target];
        if (bag === undefined || kind === labelKind.everyday || kind === labelKind.english || bag.has(number)) continue;
        bag.add(number);
        holders[number] = (holders[number] ?? 0) + 1;
      }
    }
  const total = occupations.length + 1;
  const partRarity = Float32Array.from(holders, (count) => Math.log(total / (count + 0.5)));
  for (const part of who) {
    const number = partNumber.get(part);
    if (number !== undefined) partRarity[number] = (partRarity[number] ?? 0) * whoShare;
  }
  const rarest = Math.log(total / 0.5);
  const rarity = (part: string) =>
    partRarity[partNumber.get(part) ?? -1] ?? (who.has(part) ? rarest * whoShare : rarest);
  const rarityOf = (number: number) => partRarity[number] ?? rarest;
  const occupationsWith = (part: string) => Math.max(1, holders[partNumber.get(part) ?? -1] ?? 1);

  const numbers = labels.map(({ reading }) => reading.parts.map((part) => partNumber.get(part) ?? 0));
  const weightOf = (number: number, label: number) =>
    partWeight(rarityOf(number), partNumber.get(labels[label]?.reading.head ?? '') === number, weights);
  const partNorms = numbers.map((own, label) =>
    norm(
      own.reduce((sum, one) => sum + weightOf(one, label) ** 2, 0),
      middle.parts,
      weights.length,
    ),
  );
  const byPart = postingsOf(partNumber.size, (found) => {
    numbers.forEach((own, label) => {
      for (const one of own) found(one, label, weightOf(one, label) / (partNorms[label] ?? 1));
    });
  });

  const bagNorms = bags.map((bag) => Math.sqrt([...bag].reduce((sum, one) => sum + rarityOf(one) ** 2, 0)) || 1);
  const bag = postingsOf(partNumber.size, (found) => {
    bags.forEach((own, at) => {
      for (const one of own) found(one, at, rarityOf(one) / (bagNorms[at] ?? 1));
    });
  });

  const titles = new Map(groups.map((group) => [group.code, reader.label(whoDoes(group.title)).parts] as const));
  const groupTitle = postingsOf(partNumber.size, (found) => {
    occupations.forEach(({ isco }, at) => {
      const parts = (titles.get(isco) ?? []).filter((part) => partNumber.has(part));
      const size = Math.sqrt(parts.reduce((sum, part) => sum + rarity(part) ** 2, 0)) || 1;
      for (const part of parts) found(partNumber.get(part) ?? 0, at, rarity(part) / size);
    });
  });

  return {
    ...named,
    targets: occupations.length + groups.length,
    partNumber,
    rarity,
    byPart,
    ...gramIndex(labels, weights.length),
    bag,
    groupTitle,
    english: englishFieldOf(
      occupations.map(({ english }) => english),
      bags,
      holders,
    ),
    kin: kinOf(labels, occupations.length, occupationsWith),
    spelling: spellingOf(reader.words),
  };
}

/** A copy of the codes, since the buffer is used again. */
function lettersOf(letters: string, buffer: Int32Array): Int32Array {
  const count = gramsOf(letters, buffer);
  return buffer.slice(0, count);
}

function gramIndex(labels: readonly Label[], length: number) {
  const buffer = new Int32Array(400);
  const gramNumber = new Int32Array(gramCodes).fill(-1);
  const counts: number[] = [];
  const grams = labels.map(({ reading }) => {
    const own = lettersOf(reading.letters, buffer);
    for (let at = 0; at < own.length; at += 1) {
      const code = own[at] ?? 0;
      let number = gramNumber[code] ?? -1;
      if (number < 0) {
        number = counts.length;
        gramNumber[code] = number;
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      own[at] = number;
    }
    return own;
  });
  const gramRarity = Float32Array.from(counts, (count) => Math.log((labels.length + 1) / (count + 0.5)));
  const norms = grams.map((own) =>
    norm(
      own.reduce((sum, gram) => sum + (gramRarity[gram] ?? 0) ** 2, 0),
      middle.letters,
      length,
    ),
  );
  const byGram = postingsOf(counts.length, (found) => {
    grams.forEach((own, label) => {
      const size = norms[label] ?? 1;
      for (const gram of own) found(gram, label, (gramRarity[gram] ?? 0) / size);
    });
  });
  return { byGram, gramRarity, gramNumber, unmetGram: Math.log((labels.length + 1) / 0.5) };
}
