import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedGroups } from '../model/counted-stock.ts';
import { groupIndex, groups } from '../model/groups.ts';
import { smallBaseline, withAhead } from '../testing/small-baseline.ts';
import { paceOf } from './pace.ts';

const season = Array.from({ length: 52 }, (_, week) => 1 + 0.2 * Math.sin(week / 8));
const without = { ...smallBaseline(2), season };
const baseline = withAhead(without);
const dagpenge = groupIndex('dagpenge');
const pace = baseline.municipalities[1]?.ahead?.dagpenge?.pace ?? [];

describe('how many come in a week', () => {
  it('is the season where nothing was forecast', () => {
    for (const group of groups.keys())
      for (const week of [0, 21, 51, 80])
        expect(paceOf(without, 1, group, { startWeek: 30, startsAfter: 4 }, week)).toBe(season[(30 + week) % 52]);
    expect(paceOf(baseline, 1, groupIndex('sygedagpenge'), { startWeek: 30 }, 3)).toBe(season[33]);
  });

  it('is what was forecast from the baseline’s day on, the same for all groups of a stock', () => {
    for (const week of [0, 17, 51]) expect(paceOf(baseline, 1, dagpenge, { startWeek: 30 }, week)).toBe(pace[week]);
    const cash = countedGroups.cash.map((group) => paceOf(baseline, 1, groupIndex(group), { startWeek: 30 }, 9));
    expect(new Set(cash)).toEqual(new Set([baseline.municipalities[1]?.ahead?.cash?.pace[9]]));
  });

  it('goes by the calendar: a run that begins before the day meets the season first, a later one the later weeks', () => {
    const early = { startWeek: 12, startsAfter: -18 };
    expect(paceOf(baseline, 1, dagpenge, early, 17)).toBe(season[29]);
    expect(paceOf(baseline, 1, dagpenge, early, 18)).toBe(pace[0]);
    expect(paceOf(baseline, 1, dagpenge, { startWeek: 40, startsAfter: 10 }, 5)).toBe(pace[15]);
  });

  it('does not jump where the forecast ends, and is then its last year again', () => {
    const at = (week: number) => paceOf(baseline, 1, dagpenge, { startWeek: 30 }, week);
    const steps = Array.from({ length: 200 }, (_, week) => Math.abs(at(week + 1) - at(week)));
    const within = Math.max(...steps.slice(0, 50));
    expect(Math.max(...steps.slice(50, 70))).toBeLessThan(within + Math.abs((pace[51] ?? 0) - (pace[0] ?? 0)) / 13);
    for (const week of [70, 100]) expect(at(week)).toBeCloseTo(pace[week - 52] ?? 0, 12);
    expect(at(122)).toBe(pace[18]);
  });

  it('is never below nothing', () => {
    const weeks = fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), { minLength: 52, maxLength: 78 });
    fc.assert(
      fc.property(weeks, fc.integer({ min: 0, max: 400 }), (some, week) => {
        const [first] = without.municipalities;
        if (!first) return;
        const here = { ...first, ahead: { cash: { people: some, pace: some } } };
        const found = paceOf({ season, municipalities: [here] }, 0, groupIndex('jobparat'), { startWeek: 0 }, week);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(8);
      }),
    );
  });
});
