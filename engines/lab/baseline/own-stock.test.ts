import { describe, expect, it } from 'vitest';
import { groupCount, groupIndex } from '../model/groups.ts';
import { smallBaseline, withAhead } from '../testing/small-baseline.ts';
import { beginningWith } from './beginning.ts';
import { expectedStocks } from './expected-stock.ts';
import { withOwnStock } from './own-stock.ts';

const baseline = smallBaseline();
const [first, second] = baseline.municipalities;
const code = first?.municipality.code ?? '';
const dagpenge = groupIndex('dagpenge');
const nobody = Array.from({ length: groupCount }, () => 0);
const only = (group: number, people: number) => nobody.map((_, at) => (at === group ? people : 0));

describe('the stock of one’s own', () => {
  it('stands in the place of the public one, in that municipality alone', () => {
    const own = withOwnStock(baseline, code, only(dagpenge, 200), 'own');
    expect(own.municipalities[0]?.stock).toEqual(only(dagpenge, 200));
    expect(own.municipalities[1]).toBe(second);
    const stocks = own.origins.filter(({ what }) => what.startsWith('stock '));
    expect(stocks).toEqual([{ what: `stock of ${code}`, standing: 'counted', source: 'own' }]);
  });

  it('lets as many more come as there are more people', () => {
    const doubled = (first?.stock[dagpenge] ?? 0) * 2;
    const own = withOwnStock(baseline, code, only(dagpenge, doubled), 'own');
    expect(own.municipalities[0]?.inflow[dagpenge]).toBeCloseTo(2 * (first?.inflow[dagpenge] ?? 0), 9);
    expect(own.municipalities[0]?.inflow.filter((_, at) => at !== dagpenge).every((one) => one === 0)).toBe(true);
  });

  it('keeps a group that nobody was counted in before', () => {
    const group = groupIndex('revalidering');
    const none = { ...baseline, municipalities: baseline.municipalities.map((one) => ({ ...one, stock: nobody })) };
    const own = { ...withOwnStock(none, code, only(group, 50), 'own'), season: baseline.season.map(() => 1) };
    const [first = 0, ...later] = expectedStocks(own, 0, { startWeek: 0 }, 105)[group] ?? [];
    expect(first).toBeCloseTo(50, 6);
    expect(later.at(-1)).toBeGreaterThan(30);
    expect(later.at(-1)).toBeLessThan(70);
  });

  it('begins a run with itself, and goes on as the forecast goes on', () => {
    const forecast = withAhead(baseline);
    const people = forecast.municipalities[0]?.ahead?.dagpenge?.people ?? [];
    const own = beginningWith(withOwnStock(forecast, code, only(dagpenge, 300), 'own'), 0);
    const [here] = own.municipalities;
    expect(here?.begin?.[dagpenge]).toBe(300);
    expect(here?.ahead?.dagpenge?.people[40]).toBeCloseTo((300 * (people[40] ?? 0)) / (people[0] ?? 1), 6);
    expect(here?.ahead?.dagpenge?.pace).toEqual(forecast.municipalities[0]?.ahead?.dagpenge?.pace);
    expect(here?.ahead?.cash).toBeUndefined();
    // 600 were the mean of the year and were expected on the day: half as many people, half as many newcomers.
    expect(here?.inflow[dagpenge]).toBeCloseTo((first?.inflow[dagpenge] ?? 0) / 2, 6);
  });

  it.each([
    ['a municipality that is not there', '9999', nobody],
    ['half a person', code, only(dagpenge, 0.5)],
    ['fewer than none', code, only(dagpenge, -1)],
    ['too few groups', code, [1]],
  ])('does not take %s', (_, where, stock) => {
    expect(() => withOwnStock(baseline, where, stock, 'own')).toThrow(RangeError);
  });
});
