import type { SkillIndex } from '../near/skill-index.ts';
import { distanceShare, hoursShare, kilometres, languageShare, minutesFor } from './arithmetic.ts';
import { nearnessRows, skillsWanted } from './compare.ts';
import { conditions, experienceShare, matchWeights, type Person, type Place, travels } from './match.ts';

const notKnown = -1;

/** Many persons as flat arrays; one row a person. Holds no names and no reasons. */
export interface Candidates {
  readonly count: number;
  readonly keys: readonly string[];
  readonly occupationStart: Int32Array;
  readonly occupation: Int16Array;
  /** 1 for a wish, 0 for experience. */
  readonly wished: Uint8Array;
  readonly skillStart: Int32Array;
  readonly skill: Uint16Array;
  readonly hoursLeast: Float64Array;
  readonly hoursMost: Float64Array;
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly travel: Uint8Array;
  readonly danish: Int8Array;
  /** A bit for each certificate of the register. */
  readonly certificates: Uint32Array;
  readonly certificateBit: ReadonlyMap<string, number>;
  readonly mostMinutes: Float64Array;
  readonly mostHours: Float64Array;
  readonly leastHours: Float64Array;
  /** A bit for each condition the person says no to. */
  readonly not: Uint32Array;
}

const wordsOfBits = 4;

/** Packs persons. At most 128 different certificates, which is more than the public register of them holds for job seekers. */
export function candidatesOf(persons: readonly Person[], { placeOf }: SkillIndex): Candidates {
  const count = persons.length;
  const certificateBit = new Map<string, number>();
  for (const { certificates } of persons)
    for (const one of certificates) if (!certificateBit.has(one)) certificateBit.set(one, certificateBit.size);
  if (certificateBit.size > 32 * wordsOfBits) throw new Error(`More than ${32 * wordsOfBits} different certificates.`);
  const occupations = persons.map((person) => [
    ...person.wishes.map((uri) => [placeOf.get(uri) ?? notKnown, 1] as const),
    ...person.experience.map((uri) => [placeOf.get(uri) ?? notKnown, 0] as const),
  ]);
  const skills = persons.map((person) => [...new Set(person.skills)]);
  const filled = (value: (person: Person) => number | null) =>
    Float64Array.from(persons, (person) => value(person) ?? Number.NaN);
  const certificates = new Uint32Array(count * wordsOfBits);
  persons.forEach((person, row) => {
    for (const one of person.certificates) {
      const bit = certificateBit.get(one) ?? 0;
      const at = row * wordsOfBits + (bit >> 5);
      certificates[at] = (certificates[at] ?? 0) | (1 << (bit & 31));
    }
  });
  return {
    count,
    keys: persons.map(({ key }) => key),
    occupationStart: startsOf(occupations),
    occupation: Int16Array.from(occupations.flat(), ([place]) => place),
    wished: Uint8Array.from(occupations.flat(), ([, wished]) => wished),
    skillStart: startsOf(skills),
    skill: Uint16Array.from(skills.flat()),
    hoursLeast: filled(({ hours }) => hours?.least ?? null),
    hoursMost: filled(({ hours }) => hours?.most ?? null),
    lat: Float64Array.from(persons, ({ home }) => home?.lat ?? Number.NaN),
    lon: Float64Array.from(persons, ({ home }) => home?.lon ?? Number.NaN),
    travel: Uint8Array.from(persons, ({ travel }) => travels.indexOf(travel)),
    danish: Int8Array.from(persons, ({ danish }) => danish ?? notKnown),
    certificates,
    certificateBit,
    mostMinutes: filled(({ limits }) => limits.mostMinutes),
    mostHours: filled(({ limits }) => limits.mostHours),
    leastHours: filled(({ limits }) => limits.leastHours),
    not: Uint32Array.from(persons, ({ limits }) => bitsOf(limits.not)),
  };
}

const bitsOf = (words: readonly string[]) =>
  conditions.reduce((bits, one, at) => (words.includes(one) ? bits | (1 << at) : bits), 0);

function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    start[at + 1] = (start[at] ?? 0) + list.length;
  });
  return start;
}

/** Stands for a person whose limits the place goes beyond. */
export const beyondLimits = -1;

/** The score of every candidate for a place, {@link beyondLimits} where a limit says no. Equal to the explained comparison, row by row. */
export function scoresFor(
  index: SkillIndex,
  candidates: Candidates,
  place: Place,
  rowOf: (uri: string) => Float32Array | null = nearnessRows(index),
): Float64Array {
  const scores = new Float64Array(candidates.count);
  const near = rowOf(place.occupation);
  const wanted = new Float32Array(index.rarity.length);
  let wantedSum = 0;
  for (const skill of new Set(skillsWanted(index, place))) {
    wanted[skill] = index.rarity[skill] ?? 0;
    wantedSum += index.rarity[skill] ?? 0;
  }
  const anyWanted = skillsWanted(index, place).length > 0;
  const bits = [...new Set(place.certificates)].map((one) => candidates.certificateBit.get(one) ?? notKnown);
  const against = bitsOf(place.conditions);
  const { title, skills, distance, hours, language, certificates } = matchWeights;
  for (let row = 0; row < candidates.count; row += 1) {
    if (((candidates.not[row] ?? 0) & against) !== 0) {
      scores[row] = beyondLimits;
      continue;
    }
    let sum = 0;
    let known = 0;

    const firstOwn = candidates.occupationStart[row] ?? 0;
    const lastOwn = candidates.occupationStart[row + 1] ?? 0;
    if (near !== null && lastOwn > firstOwn) {
      let best = -1;
      for (let at = firstOwn; at < lastOwn; at += 1) {
        const share =
          (candidates.wished[at] === 1 ? 1 : experienceShare) * (near[candidates.occupation[at] ?? -1] ?? 0);
        if (share > best) best = share;
      }
      sum += title * best;
      known += title;
    }

    const firstSkill = candidates.skillStart[row] ?? 0;
    const lastSkill = candidates.skillStart[row + 1] ?? 0;
    if (anyWanted && lastSkill > firstSkill) {
      let held = 0;
      for (let at = firstSkill; at < lastSkill; at += 1) held += wanted[candidates.skill[at] ?? 0] ?? 0;
      sum += skills * (wantedSum === 0 ? 0 : held / wantedSum);
      known += skills;
    }

    const lat = candidates.lat[row] ?? Number.NaN;
    if (place.at !== null && !Number.isNaN(lat)) {
      const km = kilometres(lat, candidates.lon[row] ?? 0, place.at.lat, place.at.lon);
      const minutes = minutesFor(km, travels[candidates.travel[row] ?? 0] ?? 'car');
      if (minutes > (candidates.mostMinutes[row] ?? Number.NaN)) {
        scores[row] = beyondLimits;
        continue;
      }
      sum += distance * distanceShare(minutes);
      known += distance;
    }

    if (place.hours !== null) {
      const { least, most } = place.hours;
      if (least > (candidates.mostHours[row] ?? Number.NaN) || most < (candidates.leastHours[row] ?? Number.NaN)) {
        scores[row] = beyondLimits;
        continue;
      }
      const wantLeast = candidates.hoursLeast[row] ?? Number.NaN;
      if (!Number.isNaN(wantLeast)) {
        sum += hours * hoursShare(wantLeast, candidates.hoursMost[row] ?? 0, least, most);
        known += hours;
      }
    }

    const danish = candidates.danish[row] ?? notKnown;
    if (place.danish !== null && danish !== notKnown) {
      sum += language * languageShare(danish, place.danish);
      known += language;
    }

    if (bits.length > 0) {
      let has = 0;
      for (const bit of bits)
        if (
          bit !== notKnown &&
          ((candidates.certificates[row * wordsOfBits + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0
        )
          has += 1;
      sum += certificates * (has / bits.length);
      known += certificates;
    }
    scores[row] = known === 0 ? 0 : sum / known;
  }
  return scores;
}

/** Rows of the best candidates within their limits, best first, equal ones in the order of the rows. */
export function bestRows(scores: Float64Array, top: number): Int32Array {
  const best: number[] = [];
  let least = beyondLimits;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? beyondLimits;
    if (score < 0 || (best.length === top && score <= least)) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, row);
    if (best.length > top) best.pop();
    least = scores[best[best.length - 1] ?? 0] ?? least;
  }
  return Int32Array.from(best);
}
