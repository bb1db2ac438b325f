import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { countedGroups, countedStocks } from '../model/counted-stock.ts';
import { groupIndex } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import { baselineOf } from './baseline.ts';
import { beginningWith } from './beginning.ts';
import { cellsOf } from './cells.ts';
import { expectedStocks } from './expected-stock.ts';
import { forecastsOf } from './forecasts.ts';
import { paceLimits } from './inflow-ahead.ts';
import type { LabTables } from './tables.ts';
import { tablesFrom } from './testing.ts';
import { monthMeans } from './week-path.ts';

const data = new URL('../../../data/', import.meta.url);
const tables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

const held = { day: plainDate('2025-08-01'), from: '2024M08', to: '2025M07', until: '2025M07' } as const;
const baselineFrom = (from: LabTables) => baselineOf(from, { ...held, lawDay: held.day });
const baseline = baselineFrom(tables);
const forecasts = forecastsOf(tables, held.to);
const startWeek = 30;

describe('who comes, by the forecast of the stock', () => {
  it.each(countedStocks)('makes the stock of %s go as it was forecast, in every municipality', (stock) => {
    const begun = beginningWith(baseline, 0);
    const members = countedGroups[stock].map(groupIndex);
    let [people, off] = [0, 0];
    for (const [place, { municipality }] of begun.municipalities.entries()) {
      const expected = forecasts[stock]?.byCode.get(municipality.code);
      const series = expectedStocks(begun, place, { startWeek }, 52);
      const months = monthMeans(
        Array.from({ length: 52 }, (_, week) => sumOf(members.map((group) => series[group]?.[week] ?? 0))),
      );
      expect([municipality.name, months.length, expected?.mean.length]).toEqual([municipality.name, 12, 12]);
      for (const [month, mean] of (expected?.mean ?? []).entries()) {
        people += mean;
        off += Math.abs((months[month] ?? 0) - mean);
        // Where the floor holds it up it is off for a while: a few people, and only in the smallest more than a twentieth.
        expect(Math.abs((months[month] ?? 0) - mean)).toBeLessThan(3 + 0.05 * mean);
      }
    }
    expect(off / people).toBeLessThan(0.002);
  });

  it('keeps within its limits, and near the mean over a year', () => {
    for (const { ahead } of baseline.municipalities)
      for (const stock of countedStocks) {
        const pace = ahead?.[stock]?.pace ?? [];
        expect(pace).toHaveLength(52);
        for (const one of pace) expect(one >= paceLimits.least && one <= paceLimits.most).toBe(true);
      }
    for (const stock of countedStocks) {
      const all = sumOf(baseline.municipalities.map((here) => here.inflow[groupIndex(countedGroups[stock][0])] ?? 0));
      const mean = baseline.municipalities.map(
        (here) =>
          ((here.inflow[groupIndex(countedGroups[stock][0])] ?? 0) * sumOf(here.ahead?.[stock]?.pace ?? [])) / 52,
      );
      expect(Math.abs(sumOf(mean) / all - 1)).toBeLessThan(0.1);
    }
  });

  it('is told where the figures come from', () => {
    const told = baseline.origins.find(({ what }) => what.startsWith('inflow of kontanthjaelp by month'));
    expect(told?.what).toContain('2025M08 to 2026M07');
    expect(told?.source).toContain('the outlook');
    expect(told?.source).toContain('98 municipalities');
  });
});

describe('the people a run begins with', () => {
  it('are those the forecast begins with, as many as are expected later, or the mean of the year before the day', () => {
    const place = baseline.municipalities.findIndex(({ municipality }) => municipality.code === '0751');
    const people = (startsAfter: number) => {
      const begun = beginningWith(baseline, startsAfter);
      const { municipality, group } = cellsOf(begun);
      const dagpenge = groupIndex('dagpenge');
      return municipality.reduce((sum, where, at) => sum + Number(where === place && group[at] === dagpenge), 0);
    };
    const told = baseline.municipalities[place]?.ahead?.dagpenge?.people ?? [];
    expect([people(0), people(20)]).toEqual([Math.round(told[0] ?? 0), Math.round(told[20] ?? 0)]);
    expect(people(52 + 20)).toBe(people(20));
    expect(people(-1)).toBe(baseline.municipalities[place]?.stock[groupIndex('dagpenge')]);
  });
});

describe('what a forecast stands on', () => {
  it('is never a later month: with other months after the day it is the same', () => {
    const changedAfter = (isLater: (month: string) => boolean) => ({
      ...tables,
      monthly: tables.monthly.map((row) =>
        isLater(row['period'] ?? '') && row['value'] !== '' ? { ...row, value: String(7 * Number(row['value'])) } : row,
      ),
    });
    const told = (of: typeof forecasts) => JSON.stringify(countedStocks.map((stock) => [...(of[stock]?.byCode ?? [])]));
    expect(
      told(
        forecastsOf(
          changedAfter((month) => month > held.until),
          held.until,
        ),
      ) === told(forecasts),
    ).toBe(true);
    // The split of kontanthjaelp over its groups is read from the latest month (`readFromLater`): that one stays.
    const ahead = (of: typeof baseline) => JSON.stringify(of.municipalities.map((one) => one.ahead));
    const but = changedAfter((month) => month > held.until && month < '2026M07');
    expect(ahead(baselineFrom(but)) === ahead(baseline)).toBe(true);
    expect(() => baselineOf(tables, { ...held, lawDay: held.day, to: '2025M08' })).toThrow('later than 2025M07');
  });

  it('is at least two years: before that the season is all there is, and that is said', () => {
    const day = plainDate('2022-08-01');
    const past = baselineOf(tables, { day, lawDay: day, from: '2021M08', to: '2022M07', until: '2025M07' });
    for (const { ahead } of past.municipalities) expect(ahead).toBeUndefined();
    expect(beginningWith(past, 0).municipalities.some(({ begin }) => begin)).toBe(false);
    const told = past.origins.filter(({ what }) => /^inflow of (dagpenge|kontanthjaelp) by month$/.test(what));
    expect(told).toHaveLength(2);
    for (const { source } of told) expect(source).toContain('no forecast: under 24 months');
  });
});
