import type { Person, Place, SkillTable } from '@fodfaeste/occupations';

/** A generator of its own, so that every run ranks the same made-up people. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const certificates = ['truck', 'svejs', 'adr', 'hygiejne', 'kran', 'stillads'];

/** People who want one or two occupations, have had up to three, and have some of the skills of those. */
export function randomCandidates(count: number, { occupations }: SkillTable): Person[] {
  const next = numbersFrom(20260701);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const any = () => occupations[upTo(occupations.length - 1)] ?? { uri: '', isco: '', essential: [], optional: [] };
  return Array.from({ length: count }, (_, at) => {
    const wishes = Array.from({ length: 1 + upTo(1) }, any);
    const experience = Array.from({ length: upTo(3) }, any);
    const skills = [...wishes, ...experience].flatMap((one) =>
      [...one.essential, ...one.optional].filter(() => next() < 0.4),
    );
    const least = 5 * upTo(6);
    return {
      key: `p${at}`,
      wishes: wishes.map(({ uri }) => uri),
      experience: experience.map(({ uri }) => uri),
      skills,
      hours: { least, most: Math.min(37, least + 5 * upTo(4)) },
      home: { lat: 54.8 + next() * 2.8, lon: 8.2 + next() * 4.3 },
      travel: next() < 0.6 ? 'car' : 'public',
      danish: upTo(5),
      certificates: certificates.filter(() => next() < 0.15),
      limits: {
        mostMinutes: next() < 0.7 ? 30 + 15 * upTo(4) : null,
        mostHours: null,
        leastHours: null,
        not: next() < 0.1 ? ['night'] : [],
      },
    };
  });
}

/** Places for occupations far apart in the classification. */
export function somePlaces({ occupations }: SkillTable): readonly Place[] {
  return [300, 900, 1500, 2100, 2700].map((at) => ({
    key: `w${at}`,
    occupation: occupations[at]?.uri ?? '',
    skills: null,
    hours: { least: 20, most: 37 },
    at: { lat: 56.2 + (at % 7) / 10, lon: 9.5 + (at % 5) / 10 },
    danish: 3,
    certificates: ['truck'],
    conditions: ['night'],
  }));
}
