import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { Workdays } from '../population/workdays.ts';
import { branches, branchOf } from './company-branches.ts';
import { companyLife, type LifeGround } from './company-life.ts';
import { companyStory } from './company-story.ts';
import type { Member } from './member.ts';
import { organisationsFor } from './organisations.ts';

const today = plainDate('2026-11-26');
// Enough of them that every company finds a name of its own.
const families = ['Nielsen', 'Bager', 'Holm', 'Dahl', 'Krogh', 'Lund', 'Ravn', 'Friis'].map(
  (name) => [name, 1] as const,
);
const streets = { names: ['Have', 'Sø'], suffixes: ['vej', 'gade'] };
const ground: LifeGround = {
  seed: { number: 1, authorityId: 860 },
  today,
  families,
  streets,
  districts: [{ from: 9800, to: 9800, city: 'Hjørring' }],
  workdays: new Workdays(today),
};
const all = organisationsFor(
  {
    seed: ground.seed,
    families,
    ordinal: 3,
    streets: ['Havevej', 'Søgade', 'Bakken', 'Torvet', 'Havnen'],
    municipality: 'Hjørring',
  },
  4_200,
  [{ id: 'x', name: 'Finn' } as Member],
).filter(({ kind }) => kind === 'company');
const lives = all.map((one, at) => ({
  one,
  life: companyLife(ground, one, at),
  story: companyStory(ground, one.name, at, at === 0),
}));

describe('companies of the demo', () => {
  it('have a branch with a code of six digits, whatever they are called', () => {
    for (const { code } of Object.values(branches)) expect(code).toMatch(/^\d{6}$/);
    for (const { name } of all) expect(branchOf(name).name).not.toBe('');
  });

  it('are of every size, with places of work that have a number of their own, and months up to the last', () => {
    const sizes = lives.map(({ life }) => life.sites.reduce((sum, { months }) => sum + (months.at(-1)?.all ?? 0), 0));
    expect(Math.min(...sizes)).toBeLessThan(3);
    expect(Math.max(...sizes)).toBeGreaterThan(50);
    const numbers = lives.flatMap(({ life }) => life.sites.map(({ pNumber }) => pNumber));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^9\d{9}$/);
    expect(lives.some(({ life }) => life.sites.length === 3)).toBe(true);
    const months = lives.flatMap(({ life }) => life.sites.flatMap((site) => site.months));
    expect(months.every(({ month, adults, all: everybody }) => month < today && adults <= everybody)).toBe(true);
    expect(lives.some(({ life }) => life.sites.some((site) => site.months.length < 13))).toBe(true);
  });

  it('most have somebody who speaks for the employees', () => {
    const share = lives.filter(({ life }) => life.representatives.length > 0).length / lives.length;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(1);
  });

  it('have done something with the municipality, all of it before today; the first is asked something', () => {
    const requests = lives.flatMap(({ story }) => story.requests);
    for (const { madeOn, answer, question, outcome } of requests) {
      expect(madeOn < today).toBe(true);
      for (const after of [answer, question, outcome])
        if (after) expect(after.on >= madeOn && after.on < today).toBe(true);
    }
    expect(lives[0]?.story.requests.some(({ question }) => question !== null)).toBe(true);
    expect(requests.some(({ answer, question }) => !answer && !question)).toBe(true);
  });

  it('are the same each time', () => {
    const [first] = lives;
    expect(first && companyLife(ground, first.one, 0)).toEqual(first?.life);
  });
});
