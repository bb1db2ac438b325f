import { describe, expect, it } from 'vitest';
import { fieldMeta } from '../../../kernel/act/field.ts';
import { lawActs } from '../../../law/index.ts';
import { peopleActs } from '../../../people/index.ts';
import { actDemands } from './act-demands.ts';

const acts = [...peopleActs, ...lawActs];
const demands = actDemands(acts);
const demand = (name: string) => demands.find((one) => one.name === name);

describe('what the platform’s own acts demand', () => {
  it('is told of every act, those with a paragraph first, each half by its Danish title', () => {
    expect(demands).toHaveLength(acts.length);
    const bare = demands.map(({ basis }) => basis === 'none');
    expect(bare).toEqual(bare.toSorted((a, b) => Number(a) - Number(b)));
    for (const half of [
      demands.filter(({ basis }) => basis !== 'none'),
      demands.filter(({ basis }) => basis === 'none'),
    ]) {
      const titles = half.map(({ title }) => title.da);
      expect(titles).toEqual(titles.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });

  it('counts what must be filled in by its reason, and nothing that the page fills in itself', () => {
    expect(demand('answer-law-question')).toMatchObject({
      basis: { law: 'Forvaltningsloven (LBK 433/2014)', paragraph: '§ 24, stk. 1' },
      byLaw: 0,
      byMeaning: 3,
      minutes: 3,
    });
    expect(demand('record-benefit')).toMatchObject({ byLaw: 2, byMeaning: 0 });
    expect(demand('set-service-goal')).toMatchObject({ basis: 'none', byLaw: 0, byMeaning: 5 });
    expect(demand('remove-service-goal')).toMatchObject({ basis: 'none', byMeaning: 1 });
  });

  it('leaves no mandatory field of anybody uncounted', () => {
    const counted = demands.reduce((sum, { byLaw, byMeaning }) => sum + byLaw + byMeaning, 0);
    const fields = acts.flatMap(({ input }) =>
      Object.values(input.shape as Record<string, Parameters<typeof fieldMeta>[0]>),
    );
    const mandatory = fields.filter((field) => {
      const meta = fieldMeta(field);
      return meta?.mandatory !== undefined && meta.control !== 'hidden';
    });
    expect(counted).toBe(mandatory.length);
  });

  it('of no acts is nothing', () => {
    expect(actDemands([])).toEqual([]);
  });
});
