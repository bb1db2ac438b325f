import { describe, expect, it } from 'vitest';
import { groupCount, groupIndex } from '../model/groups.ts';
import { smallBaseline } from '../testing/small-baseline.ts';
import { expectedStock } from './expected-stock.ts';
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
    const stock = expectedStock(own, 0, group, 0, 104);
    expect(stock[0]).toBe(50);
    expect(stock[104]).toBeGreaterThan(30);
    expect(stock[104]).toBeLessThan(70);
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
