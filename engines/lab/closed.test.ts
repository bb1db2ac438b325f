import { danishLaw } from '@fodfaeste/law';
import { describe, expect, it } from 'vitest';
import { questionOf } from './lab.ts';
import type { Scenario } from './scenario/index.ts';
import { smallBaseline, smallDemand } from './testing/small-baseline.ts';

// Four municipalities in a row, each a degree of longitude east of the one before.
const baseline = smallBaseline(4, 1700);
const ground = { baseline, law: danishLaw, effects: [], tableOf: () => smallDemand() };
const closing = (...codes: string[]): Scenario => ({
  id: 'closing',
  title: { da: 'Lukket', en: 'Closed' },
  asks: null,
  description: null,
  source: null,
  start: null,
  weeks: 4,
  municipalities: 'all',
  before: {},
  from: [{ when: { week: 0 }, turns: { closed: codes.map((municipality) => ({ municipality, kept: 0.7 })) } }],
  effects: [],
});
const unitsOf = (scenario: Scenario) => questionOf(ground, scenario, { draws: 1, chances: 0, share: 1 }, 1).units;

describe('municipalities whose jobcentre closes', () => {
  it('are served by the nearest that stays open', () => {
    expect(unitsOf(closing('9003'))).toEqual([[0], [1], [2, 3]]);
    expect(unitsOf(closing('9002', '9003'))).toEqual([[0], [1, 2, 3]]);
  });

  it('are served alone where nobody is left', () => {
    expect(unitsOf(closing('9000', '9001', '9002', '9003'))).toHaveLength(4);
  });
});
