import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { spellWeeks } from '../model/groups.ts';
import {
  allFunds,
  completedWeeks,
  curveOf,
  dagpengeDestinations,
  dagpengeExits,
  dagpengeUsed,
  fundCurves,
  joined,
  measuredWeeks,
  survivalMeanWeeks,
  wholeCountry,
} from './dagpenge.ts';
import { hazardsOf, survivalOf, timesHazard } from './survival.ts';
import { tablesFrom } from './testing.ts';
import { survivalError } from './validation/survival-error.ts';

const data = new URL('../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

const curves = fundCurves(shippedTables);

describe('exits of dagpenge', () => {
  it('reproduce the published curve of the country at every week it is told', () => {
    const shares = survivalOf(dagpengeExits(curves).leaves);
    const { knots } = curveOf(curves, wholeCountry);
    expect(knots).toHaveLength(13);
    for (const { week, share } of knots) expect(shares[week]).toBeCloseTo(share, 9);
    expect(knots[1]?.share).toBeCloseTo(0.398, 9);
    expect(knots[12]?.share).toBeCloseTo(0.007, 9);
  });

  it('come within 1.2 points of the curve of every region with one factor', () => {
    const { leaves, regions } = dagpengeExits(curves);
    expect([...regions.keys()].sort()).toEqual([
      'hovedstaden',
      'midtjylland',
      'nordjylland',
      'sjaelland',
      'syddanmark',
    ]);
    for (const [region, factor] of regions) {
      const error = survivalError(survivalOf(timesHazard(leaves, factor)), curveOf(curves, region).knots);
      expect(error.largest).toBeLessThan(1.2);
    }
    expect(regions.get('nordjylland')).toBeGreaterThan(1.1);
  });

  it('of the funds together give those of the country within 0.4 points, when weighted by new spells', () => {
    const funds = curves.filter(({ region, fund }) => region === wholeCountry && fund !== allFunds);
    const shares = survivalOf(hazardsOf(joined(funds), spellWeeks));
    expect(survivalError(shares, curveOf(curves, wholeCountry).knots).largest).toBeLessThan(0.4);
    expect(measuredWeeks).toEqual([4, 13, 26, 52]);
  });

  it('stand beside two counts that measure something else: weeks used and spells with pauses', () => {
    expect(survivalMeanWeeks(curves)).toBeCloseTo(6.95, 1);
    expect(completedWeeks(shippedTables)).toBe(24.6);
    expect(dagpengeUsed(shippedTables).map((share) => Number(share.toFixed(3)))).toEqual([
      0.36, 0.223, 0.223, 0.107, 0.087,
    ]);
  });
});

describe('where people of dagpenge go', () => {
  it('is counted, without those who are back', () => {
    const { shares, to } = dagpengeDestinations(shippedTables);
    expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(shares.job).toBeCloseTo(0.64 / 0.886, 3);
    expect(Object.values(to).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(to.sygedagpenge).toBeCloseTo(8.4 / 9.5, 6);
  });
});
