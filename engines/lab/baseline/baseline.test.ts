import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { groupCount, groupIndex, groups, offerKinds, spellWeeks } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import { baselineOf } from './baseline.ts';
import { Constants } from './constants.ts';
import { citizensWithOffer } from './expected-citizens.ts';
import { expectedStocks } from './expected-stock.ts';
import { benefitRate } from './money.ts';
import { tablesFrom } from './testing.ts';

const data = new URL('../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

const day = plainDate('2022-01-01');
const then = baselineOf(shippedTables, { day, lawDay: day, from: '2021M08', to: '2022M07', until: '2025M07' });
const now = baselineOf(shippedTables, { day, lawDay: day, from: '2026M07', to: '2026M07', until: '2026M07' });
const stock = (of: typeof then, group: (typeof groups)[number]) =>
  sumOf(of.municipalities.map((one) => one.stock[groupIndex(group)] ?? 0));
const cash = (of: typeof then) =>
  sumOf(
    (['jobparat', 'aabenlyst_uddannelsesparat', 'uddannelsesparat', 'aktivitetsparat', 'integration'] as const).map(
      (group) => stock(of, group),
    ),
  );

describe('the stocks', () => {
  it('are there for 98 municipalities and 12 groups, whole and not below zero', () => {
    for (const { municipalities } of [then, now]) {
      expect(new Set(municipalities.map(({ municipality }) => municipality.code)).size).toBe(98);
      for (const one of municipalities) {
        expect(one.stock).toHaveLength(groupCount);
        for (const people of one.stock) expect(Number.isInteger(people) && people >= 0).toBe(true);
        expect(one.stock[groupIndex('dagpenge')]).toBeGreaterThan(0);
      }
    }
  });

  it('sum to what is published: Jobindsats July 2026 (municipal sums are 0.1-0.2 per cent under the country)', () => {
    expect(Math.abs(stock(now, 'dagpenge') / 77_888 - 1)).toBeLessThan(0.002);
    expect(Math.abs(cash(now) / 83_581 - 1)).toBeLessThan(0.002);
    const hjoerring = now.municipalities.find(({ municipality }) => municipality.code === '0860');
    expect(sumOf((hjoerring?.stock ?? []).slice(1, 6))).toBe(836);
  });

  it('sum exactly to the national number where municipalities are not counted', () => {
    for (const [group, people] of [
      ['sygedagpenge', 76_700],
      ['jobafklaring', 17_600],
      ['ledighedsydelse', 13_800],
      ['fleksjob', 87_500],
      ['revalidering', 0],
    ] as const)
      expect([group, stock(then, group), stock(now, group)]).toEqual([group, people, people]);
  });
});

describe('the groups', () => {
  it('have shares that sum to 1, tables of all weeks and only known flows in colour', () => {
    for (const facts of now.groups) {
      for (const shares of [facts.make, facts.elapsed, Object.values(facts.destinations.shares)])
        expect(sumOf(shares)).toBeCloseTo(1, 9);
      expect([facts.make.length, facts.elapsed.length, facts.leaves.length]).toEqual([12, spellWeeks, spellWeeks]);
      if (facts.destinations.shares['other-benefit'] > 0)
        expect(sumOf(Object.values(facts.destinations.to))).toBeCloseTo(1, 9);
      for (const chance of facts.leaves) expect(chance > 0 && chance < 1).toBe(true);
    }
    expect(now.groups.filter(({ hasFlows }) => hasFlows).map(({ group }) => group)).toEqual(['dagpenge']);
  });

  it('of aktivitetsparate find work as the study says: about 6 per cent in a year', () => {
    const facts = now.groups[groupIndex('aktivitetsparat')];
    const weekly = (facts?.leaves[0] ?? 0) * (facts?.destinations.shares.job ?? 0);
    expect(1 - (1 - weekly) ** 52).toBeCloseTo(0.06, 2);
  });

  it('come in as fast as they leave over the year', () => {
    for (const [at, facts] of then.groups.entries()) {
      const leaving = sumOf(facts.elapsed.map((share, week) => share * (facts.leaves[week] ?? 0)));
      const people = sumOf(then.municipalities.map((one) => one.stock[at] ?? 0));
      const coming = sumOf(then.municipalities.map((one) => one.inflow[at] ?? 0));
      expect(Math.abs(coming - people * leaving)).toBeLessThanOrEqual(people * leaving * 0.02);
    }
    expect(sumOf(then.season)).toBeCloseTo(52, 9);
    expect(then.season).toHaveLength(52);
  });
});

describe('moves between groups', () => {
  it('bring no group more than come to it in all, in the country', () => {
    const inflow = groups.map((_, at) => sumOf(then.municipalities.map((one) => one.inflow[at] ?? 0)));
    for (const [to, group] of groups.entries()) {
      const moved = sumOf(
        then.groups.map(
          ({ destinations }, from) =>
            (inflow[from] ?? 0) * destinations.shares['other-benefit'] * (destinations.to[group] ?? 0),
        ),
      );
      expect([group, moved <= (inflow[to] ?? 0) * 0.95 || moved === 0]).toEqual([group, true]);
    }
  });
});

describe('a year without a scenario', () => {
  it('ends where it began, and goes up and down with the season', () => {
    const place = then.municipalities.findIndex(({ municipality }) => municipality.code === '0751');
    const series = expectedStocks(then, place, { startWeek: 0 }, 157)[groupIndex('dagpenge')] ?? [];
    const [first = 0, last = 0] = [series[104], series[156]];
    expect(Math.abs(last / first - 1)).toBeLessThan(0.005);
    const year = [...series.slice(104, 156)];
    expect(Math.max(...year) / Math.min(...year)).toBeGreaterThan(1.15);
    const mean = sumOf(year) / year.length;
    expect(Math.abs(mean / (then.municipalities[place]?.stock[groupIndex('dagpenge')] ?? 0) - 1)).toBeLessThan(0.03);
  });
});

describe('offers and money of 2021-22', () => {
  const starts = (kind: (typeof offerKinds)[number]) => 52 * sumOf(then.fitted.starts[kind]);

  it('are fitted to S5: 340,000 offers, 220,000 of them guidance, and 275,000 citizens within 1 per cent', () => {
    expect(starts('guidance')).toBeCloseTo(220_000, 3);
    expect(sumOf(offerKinds.map(starts))).toBeCloseTo(340_000, 3);
    const citizens = then.groups.map((facts, at) =>
      citizensWithOffer(
        facts,
        sumOf(then.municipalities.map((one) => one.stock[at] ?? 0)),
        sumOf(then.municipalities.map((one) => one.inflow[at] ?? 0)),
      ),
    );
    expect(Math.abs(sumOf(citizens) / 275_000 - 1)).toBeLessThan(0.01);
  });

  it('find the length of guidance that lab/constants.csv tells', () => {
    expect(then.fitted.guidanceWeeks).toBe(new Constants(shippedTables).value('offer_weeks', 'guidance'));
  });

  it('keep the country’s starts when municipalities differ', () => {
    for (const [at, kind] of offerKinds.entries()) {
      const of = (multiplied: boolean) =>
        sumOf(
          now.municipalities.map(
            (one) =>
              sumOf(one.stock.map((people, group) => people * (now.groups[group]?.offerStarts[kind] ?? 0))) *
              (multiplied ? (one.offers[at] ?? 0) : 1),
          ),
        );
      expect(of(true)).toBeCloseTo(of(false), 6);
    }
  });

  it('cost what HBS counted, with one scale on the prices that keeps guidance inside its interval', () => {
    const { spending, stock: people } = then.fitted;
    const all = spending.caseworkersDkk + spending.consultantsDkk + spending.offersDkk * spending.priceScale;
    expect(all / sumOf(people)).toBeCloseTo(31_991, 6);
    const price = (then.offers.find(({ kind }) => kind === 'guidance')?.priceWeekOere ?? 0) / 100;
    expect(price).toBeGreaterThanOrEqual(1_500);
    expect(price).toBeLessThanOrEqual(4_000);
    expect(spending.caseworkers + spending.consultants).toBeLessThan(12_500);
  });

  it('have jobs for the companies’ ratio in every municipality', () => {
    for (const one of now.municipalities) expect(one.companyJobs).toBeGreaterThan(100);
    expect(Math.abs(sumOf(now.municipalities.map((one) => one.companyJobs)) / 2_550_543 - 1)).toBeLessThan(0.001);
  });
});

describe('benefits', () => {
  const rate = (group: (typeof groups)[number], year: number) =>
    benefitRate(shippedTables, new Constants(shippedTables), group, year);

  it('are those of the year, or say how they were moved', () => {
    expect(rate('dagpenge', 2022)).toMatchObject({ weekOere: 446_562, origin: { standing: 'counted' } });
    expect(rate('dagpenge', 2026).origin).toMatchObject({ standing: 'assumed' });
    expect(rate('dagpenge', 2026).origin.source).toContain('no rate of 2026 is in hand');
    expect(rate('sygedagpenge', 2022).weekOere).toBe(446_500);
    expect(rate('ledighedsydelse', 2022).origin).toMatchObject({ standing: 'assumed' });
    expect(rate('ledighedsydelse', 2022).origin.source).toContain('as dagpenge from 2014 on');
    expect(rate('fleksjob', 2022)).toMatchObject({ weekOere: 0, origin: { standing: 'assumed' } });
  });
});

describe('what stands behind the numbers', () => {
  it('is said of each, with a source, and every standing occurs', () => {
    for (const { what, source } of now.origins) expect([what !== '', source !== '']).toEqual([true, true]);
    expect(new Set(now.origins.map(({ standing }) => standing))).toEqual(
      new Set(['counted', 'fitted', 'evidence', 'assumed']),
    );
  });

  it('fails with the name of the row when a table lacks something', () => {
    const without = {
      ...shippedTables,
      constants: shippedTables.constants.filter(({ key }) => key !== 'talk_minutes'),
    };
    expect(() => baselineOf(without, { day, lawDay: day, from: '2021M08', to: '2022M07', until: '2025M07' })).toThrow(
      'talk_minutes',
    );
    expect(() =>
      baselineOf(shippedTables, { day, lawDay: day, from: '2019M01', to: '2019M12', until: '2025M07' }),
    ).toThrow('No month from 2019M01');
  });
});
