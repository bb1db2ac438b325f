import { describe, expect, it } from 'vitest';
import { groupOfCase, ownCasesOf } from './own-cases.ts';

describe('own cases', () => {
  it.each([
    ['dagpenge', null, 'dagpenge'],
    ['kontanthjaelp', 'jobparat', 'jobparat'],
    ['uddannelseshjaelp', 'aabenlyst_uddannelsesparat', 'aabenlyst_uddannelsesparat'],
    ['kontanthjaelp', null, null],
    ['selvforsoergelses_og_hjemrejseydelse', 'jobparat', 'integration'],
    ['fleksloentilskud', null, 'fleksjob'],
    ['su', null, null],
    [null, null, null],
  ])('of %s and %s are in the group %s', (benefit, readiness, group) => {
    expect(groupOfCase({ benefit, readiness })).toBe(group);
  });

  it('are counted in tens, and a few not at all', () => {
    const counted = ownCasesOf([
      { benefit: 'dagpenge', readiness: null, cases: 124 },
      { benefit: 'kontanthjaelp', readiness: 'jobparat', cases: 3 },
      { benefit: 'uddannelseshjaelp', readiness: 'jobparat', cases: 3 },
      { benefit: 'ledighedsydelse', readiness: null, cases: 4 },
      { benefit: 'su', readiness: null, cases: 9 },
    ]);
    expect(counted).toEqual({ people: { dagpenge: 120, jobparat: 10 }, outside: 10 });
  });
});
