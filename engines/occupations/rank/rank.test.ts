import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillIndexOf } from '../near/skill-index.ts';
import { anyPerson, anyPlace } from '../testing/random-matches.ts';
import { smallSkills } from '../testing/small-classification.ts';
import { hoursShare, kilometres, languageShare, minutesFor } from './arithmetic.ts';
import { bestRows, beyondLimits, candidatesOf, scoresFor } from './columns.ts';
import { comparer, placesFor } from './compare.ts';
import { matchParts, matchWeights, type Person, type Place } from './match.ts';

const skills = skillIndexOf(smallSkills);
const ground = { skills, nameOf: (uri: string) => ({ da: `da:${uri}`, en: `en:${uri}` }) };
const compare = comparer(ground);

const person: Person = {
  key: 'p',
  wishes: ['urn:nurse'],
  experience: ['urn:cook'],
  skills: [0, 1],
  hours: { least: 20, most: 37 },
  home: { lat: 57.46, lon: 9.98 },
  travel: 'car',
  danish: 3,
  certificates: ['truck'],
  limits: { mostMinutes: null, mostHours: null, leastHours: null, not: [] },
};
const place: Place = {
  key: 'w',
  occupation: 'urn:nurse',
  skills: null,
  hours: { least: 30, most: 37 },
  at: { lat: 57.05, lon: 9.92 },
  danish: 4,
  certificates: ['truck', 'hygiejne'],
  conditions: [],
};

describe('a person and a place', () => {
  it('are compared part by part, in both languages', () => {
    const { parts, beyond, score } = compare(person, place);
    expect(parts.map(({ part }) => part)).toEqual(matchParts);
    expect(parts.map(({ da }) => da)).toEqual([
      'Ønsker da:urn:nurse: samme fag.',
      'Har 2 af 3 kompetencer: a og b.',
      'Cirka 64 minutter i bil (46 km i luftlinje).',
      'Ønsker 20-37 timer om ugen; stedet har 30-37.',
      'Dansk på trin 3 af 5; arbejdet kræver trin 4.',
      'Mangler hygiejne.',
    ]);
    expect(parts.at(-1)?.en).toBe('Lacks hygiejne.');
    expect(beyond).toEqual([]);
    const sum = parts.reduce((total, { share, weight }) => total + (share ?? 0) * weight, 0);
    expect(score).toBeCloseTo(sum, 12);
  });

  it('leave out what nobody knows and say so', () => {
    const bare = { ...person, hours: null, home: null, danish: null, skills: [] };
    const { parts, score } = compare(bare, place);
    expect(parts.filter(({ share }) => share === null).map(({ part }) => part)).toEqual([
      'skills',
      'distance',
      'hours',
      'language',
    ]);
    expect(score).toBeCloseTo(
      (matchWeights.title + matchWeights.certificates / 2) / (matchWeights.title + matchWeights.certificates),
      12,
    );
  });

  it('keep the limits the person has set, each with its reason', () => {
    const strict = { ...person, limits: { mostMinutes: 30, mostHours: 20, leastHours: null, not: ['night' as const] } };
    const { beyond } = compare(strict, { ...place, conditions: ['night', 'weekend'] });
    expect(beyond.map(({ da }) => da)).toEqual([
      'Cirka 64 minutters transport; grænsen er 30.',
      'Stedet har 30-37 timer om ugen; det ligger uden for grænsen.',
      'Har sagt nej til nattevagter.',
    ]);
    expect(placesFor(ground, strict, [place])).toEqual([]);
    expect(
      placesFor(ground, person, [{ ...place, key: 'far', at: { lat: 55.6, lon: 12.5 } }, place]).map(
        (one) => one.place,
      ),
    ).toEqual(['w', 'far']);
  });

  it('weights sum to 1, and every share lies within 0 and 1', () => {
    expect(Object.values(matchWeights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    fc.assert(
      fc.property(anyPerson, anyPlace, (someone, somewhere) => {
        const { parts, score } = compare(someone, somewhere);
        for (const share of [score, ...parts.map((one) => one.share ?? 0)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('many candidates in columns', () => {
  it('get the score of the explained comparison, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 12 }), anyPlace, (persons, somewhere) => {
        const scores = scoresFor(skills, candidatesOf(persons, skills), somewhere);
        const told = persons.map((someone) => {
          const { score, beyond } = compare(someone, somewhere);
          return beyond.length > 0 ? beyondLimits : score;
        });
        expect([...scores]).toEqual(told);
      }),
      { numRuns: 500 },
    );
  });

  it('the best rows are those of a full sort, without those beyond a limit', () => {
    const score = fc.constantFrom(-1, 0, 0.25, 0.5, 0.5, 0.75, 1);
    fc.assert(
      fc.property(fc.array(score), fc.integer({ min: 1, max: 8 }), (list, top) => {
        const sorted = [...list.keys()]
          .filter((row) => (list[row] ?? -1) >= 0)
          .sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        expect([...bestRows(Float64Array.from(list), top)]).toEqual(sorted.slice(0, top));
      }),
    );
  });

  it('refuses more certificates than it has bits for', () => {
    const many = Array.from({ length: 129 }, (_, at) => ({ ...person, certificates: [`c${at}`] }));
    expect(() => candidatesOf(many, skills)).toThrow('128');
  });
});

describe('arithmetic', () => {
  it('knows how far Hjørring is from Copenhagen, and how long it takes', () => {
    const km = kilometres(57.4577, 9.9823, 55.6761, 12.5683);
    expect(km).toBeGreaterThan(245);
    expect(km).toBeLessThan(260);
    expect(minutesFor(0, 'car')).toBe(5);
    expect(minutesFor(10, 'bike')).toBeGreaterThan(minutesFor(10, 'public'));
  });
  it('counts what lies between', () => {
    expect([hoursShare(10, 20, 20, 37), hoursShare(10, 20, 25, 37), hoursShare(30, 37, 5, 10)]).toEqual([1, 0.5, 0]);
    expect([languageShare(5, 2), languageShare(0, 5)]).toEqual([1, 0]);
    expect(languageShare(2, 3)).toBeCloseTo(2 / 3, 12);
  });
});
