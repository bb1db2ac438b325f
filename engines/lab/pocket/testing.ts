import type { Question } from '../answer/question.ts';
import { cellsOf } from '../baseline/cells.ts';
import { drawEffects } from '../effects/draw-effects.ts';
import type { ShownEffect } from '../effects/read-effects.ts';
import { groups } from '../model/groups.ts';
import type { Plan } from '../model/plan.ts';
import { planOf, smallBaseline, withAhead } from '../testing/small-baseline.ts';
import type { Pocket, PocketAsked } from './pocket.ts';
import { pocketOf } from './pocket.ts';

export const effects: readonly ShownEffect[] = [
  {
    id: 'caseload',
    measure: { kind: 'caseload' },
    groups,
    during: { low: 1.05, high: 1.3 },
    after: { low: 1, high: 1 },
    fadeWeeks: 0,
    fromWeek: 0,
    strength: 'weak',
    standing: 'assumed',
    evidence: [],
    words: { da: 'Færre sager', en: 'Fewer cases' },
  },
];
// Inflows that differ: who moves between benefits is balanced over all of them.
const country = withAhead(smallBaseline(4, 1260));
const baseline = {
  ...country,
  municipalities: country.municipalities.map((one, at) => ({
    ...one,
    inflow: one.inflow.map((each) => each * (1 + at / 20)),
  })),
};

export const asked: PocketAsked = { draws: 2, chances: 1, seed: 5, people: 300 };
export const halved = (): Plan => planOf({ caseload: { dagpenge: 0.5 } }, 26);

/** A question of the third of four made-up municipalities. */
export function question(after: Plan = halved()): Question {
  const starters = cellsOf(baseline, 300 / 1260);
  const middle = effects.map(({ id, during: { low, high } }) => ({ id, during: Math.sqrt(low * high), after: 1 }));
  return {
    baseline,
    starters,
    weights: starters.weight,
    before: planOf({}, 26),
    after,
    parameters: effects,
    draws: [middle, ...drawEffects(effects, [], asked.seed, 1)],
    chances: 1,
    seed: 5,
    startWeek: 31,
    // The forecast ends on the way.
    startsAfter: 40,
    units: [[2]],
  };
}

/** As it comes out at the other end. */
export const sent = (of: Question = question()): Pocket => JSON.parse(JSON.stringify(pocketOf(of, effects, 0.5)));
