import type { Scenario, ShownEffect } from '@fodfaeste/lab';
import { describe, expect, it } from 'vitest';
import { movedScenario, movesFrom } from './moved-scenario.ts';

const why = { reason: 'Prøvet', source: 'Antagelse' };
const scenario: Scenario = {
  id: 'x',
  title: { da: 'x', en: 'x' },
  asks: null,
  description: null,
  source: null,
  start: null,
  weeks: 52,
  municipalities: 'all',
  before: {},
  from: [{ when: { week: 4 }, turns: { money: { as: 'saving', of: { share: 0.1 } }, offers: { mentor: 0 } } }],
  effects: [],
};
const talk = { id: 'talk', during: { low: 1.02, high: 1.1 }, after: { low: 1, high: 1 } } as unknown as ShownEffect;

describe('what was moved on the sliders', () => {
  it('is read from the link, and nonsense is left out', () => {
    expect(movesFrom('budget:0.9~offers.praktik:2~caseload.dagpenge:0.5~effects.talk:0.7')).toEqual({
      budget: 0.9,
      offers: { praktik: 2 },
      caseload: { dagpenge: 0.5 },
      effects: { talk: 0.7 },
    });
    expect(movesFrom('budget:-1~offers.x:2~caseload.nobody:1~y~paidHours:~changes:1e9')).toEqual({});
  });

  it('becomes a scenario that keeps what was not moved', () => {
    const moved = movedScenario(scenario, movesFrom('budget:0.8~offers.praktik:2'), [talk], why);
    expect(moved.from).toEqual([
      {
        when: { week: 4 },
        turns: { money: { as: 'budget', of: { share: 0.8 } }, offers: { mentor: 0, praktik: 2 } },
      },
    ]);
    expect(movedScenario({ ...scenario, from: [] }, movesFrom('changes:0'), [], why).from).toEqual([
      { when: { week: 0 }, turns: { caseworkerChanges: 0 } },
    ]);
    expect(movedScenario(scenario, {}, [talk], why)).toEqual(scenario);
  });

  it('says of a moved effect that it is an assumption', () => {
    const [held] = movedScenario(scenario, movesFrom('effects.talk:0.9'), [talk], why).effects;
    expect(held).toMatchObject({ id: 'talk', during: { low: 1.1, high: 1.1 }, ...why });
  });
});
