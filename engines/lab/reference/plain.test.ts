import { describe, expect, it } from 'vitest';
import { groups } from '../model/groups.ts';
import { startCounts } from '../model/result.ts';
import { noEffects, sumsBy, uncalibrated } from '../run/calibrate.ts';
import { usualTalks } from '../run/prepare.ts';
import { runUnit, type Setup } from '../run/run-unit.ts';
import { periodsOf } from '../run/scene.ts';
import { effectTables, groupTables } from '../run/tables.ts';
import { startersBy } from '../run/unit.ts';
import { planOf, smallBaseline, smallDemand, startersOf, withAhead } from '../testing/small-baseline.ts';
import { plainRun } from './plain.ts';

const baseline = smallBaseline(2, 1500);
const starters = startersOf(baseline);
const weeks = 78;
const setup: Setup = {
  baseline,
  tables: groupTables(baseline),
  effects: noEffects(),
  calibration: uncalibrated(),
  plan: planOf({}, weeks),
  usualTalks: usualTalks(smallDemand()),
  starters,
  by: startersBy(baseline, starters),
  weights: new Float64Array(baseline.municipalities.length * groups.length).fill(1),
  seed: 11,
  startWeek: 5,
  unlimited: true,
};
const effects = effectTables(
  [
    {
      id: 'talk',
      measure: { kind: 'talk' },
      groups,
      ...{ during: { low: 1, high: 1 }, after: { low: 1, high: 1 }, fadeWeeks: 0, strength: 'weak', evidence: [] },
      words: { da: '', en: '' },
    },
    {
      id: 'praktik',
      measure: { kind: 'offer', offer: 'praktik' },
      groups,
      ...{ during: { low: 1, high: 1 }, after: { low: 1, high: 1 }, fadeWeeks: 20, strength: 'weak', evidence: [] },
      words: { da: '', en: '' },
    },
  ],
  [
    { id: 'talk', during: 1.2, after: 1 },
    { id: 'praktik', during: 0.8, after: 1.2 },
  ],
);

/** Talks that help early and harm late. */
const turning = { ...effects, talkLate: effects.talk.map((talk) => -2 * talk), lateFrom: 26 };

describe('columns and objects', () => {
  it.each([
    ['without effects', setup],
    ['with effects', { ...setup, effects }],
    ['with talks that turn', { ...setup, effects: turning }],
    [
      'with other settings',
      { ...setup, effects, plan: planOf({ offers: { praktik: 2 }, paidHours: 2, changes: 3 }, weeks) },
    ],
    [
      'with forecasts that end on the way, and fewer who come',
      { ...setup, baseline: withAhead(baseline), startsAfter: 20, plan: planOf({ inflow: 0.7 }, weeks) },
    ],
  ])('give the same, %s', (told, given) => {
    const values = runUnit(given, [1]);
    const total = (...names: Parameters<typeof sumsBy>[2][]) =>
      sumsBy(values, periodsOf(weeks), ...names).reduce((sum, one) => sum + one, 0);
    const plain = plainRun(given, 1);
    const close = (name: string, ours: number, theirs: number) =>
      // Where a draw falls within a thousandth of a chance, the quick power and the exact one may differ.
      expect(Math.abs(ours - theirs) / Math.max(1, theirs), `${name}: ${ours} and ${theirs}`).toBeLessThan(0.01);
    close('entries', total('entries'), plain.entries);
    close('people', total('personWeeks'), plain.personWeeks);
    close('jobs', total('jobEntries'), plain.jobs);
    close('educations', total('educationEntries'), plain.educations);
    close('others', total('otherBenefitExits', 'outExits'), plain.others);
    close('talks', total('talksHeld'), plain.talks);
    close('starts', total(...startCounts), plain.starts);
    if (told === 'without effects' || told.startsWith('with forecasts'))
      expect(total('personWeeks')).toBe(plain.personWeeks);
  });
});
