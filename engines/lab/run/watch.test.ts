import { describe, expect, it } from 'vitest';
import { groups } from '../model/groups.ts';
import type { Settings } from '../model/plan.ts';
import { planOf, smallBaseline, smallDemand, startersOf } from '../testing/small-baseline.ts';
import { noEffects, uncalibrated } from './calibrate.ts';
import { usualTalks } from './prepare.ts';
import { runUnit, type Setup } from './run-unit.ts';
import { groupTables } from './tables.ts';
import { startersBy } from './unit.ts';

const baseline = smallBaseline(2, 1200);
const starters = startersOf(baseline);
const weeks = 130;
const all = (of: { readonly length: number }, value: number) => new Float64Array(of.length).fill(value);
const none = noEffects();
/** Effects of every kind, talks that help early and harm late or the other way. */
const effectsOf = (early: number, late: number): Setup['effects'] => ({
  offerDuring: all(none.offerDuring, 0.8),
  offerAfter: all(none.offerAfter, 0.3),
  offerFade: all(none.offerFade, 0.02),
  talk: all(none.talk, early),
  talkLate: all(none.talkLate, late),
  lateFrom: 26,
  caseworkerDuring: all(none.caseworkerDuring, -0.2),
  caseworkerFade: all(none.caseworkerFade, -0.01),
  caseload: all(none.caseload, 0.1),
  paidHours: all(none.paidHours, 1.2),
});
const setup = {
  baseline,
  tables: groupTables(baseline),
  calibration: uncalibrated(),
  usualTalks: usualTalks(smallDemand()),
  starters,
  by: startersBy(baseline, starters),
  weights: new Float64Array(baseline.municipalities.length * groups.length).fill(1),
  seed: 3,
  startWeek: 0,
};
const settings: Partial<Settings> = {
  changes: 3,
  extraTalks: 2,
  paidHours: 2,
  budget: 0.8,
  caseload: { dagpenge: 0.7 },
};

describe('passing over those whose week is quiet', () => {
  it.each([
    [0.1, 0.02],
    [-0.1, -0.02],
    [0.1, -0.1],
    [-0.1, 0.1],
  ])(
    'changes nothing to the last bit against watching everybody anew each week (a talk %d, late %d)',
    (early, late) => {
      const plan = planOf(settings, weeks);
      const [first] = plan.from;
      if (!first) throw new Error('The plan is empty.');
      // A new stretch each week with the same settings: what was known ahead is thrown away.
      const anew = { ...plan, from: Array.from({ length: weeks }, (_, week) => ({ ...first, week })) };
      const effects = effectsOf(early, late);
      expect(runUnit({ ...setup, effects, plan: anew }, [0, 1])).toEqual(runUnit({ ...setup, effects, plan }, [0, 1]));
    },
  );
});
