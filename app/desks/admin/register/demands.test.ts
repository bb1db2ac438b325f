import { describe, expect, it } from 'vitest';
import { lawActs } from '../../../law/index.ts';
import { peopleActs } from '../../../people/index.ts';
import { demandsOf, sumsOf } from './demands.ts';

describe('the register of demands', () => {
  const acts = [...peopleActs, ...lawActs];
  const demands = demandsOf(acts);

  it('has every act, by its Danish title', () => {
    expect(demands).toHaveLength(acts.length);
    const titles = demands.map(({ title }) => title.da);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'da')));
  });

  it('names each field that must be filled in with its reason, and no field the page fills in itself', () => {
    const assign = demands.find(({ name }) => name === 'assign-contact-person');
    expect(assign?.fields.map(({ label, why }) => [label.da, why.because])).toEqual([
      ['Ny kontaktperson', 'meaningless-without'],
      ['Hvorfor skiftes der?', 'meaningless-without'],
      ['Til den nye kontaktperson', 'meaningless-without'],
    ]);
    const register = demands.find(({ name }) => name === 'register-citizen');
    expect(register?.fields.some(({ why }) => why.because === 'law')).toBe(true);
  });

  it('sums what it lists', () => {
    const sums = sumsOf(demands);
    expect(sums.acts).toBe(demands.length);
    expect(sums.fields).toBe(demands.flatMap(({ fields }) => fields).length);
    expect(sums.fieldsByLaw).toBeLessThan(sums.fields);
    expect(sums.withBasis).toBe(demands.filter(({ basis }) => basis).length);
    expect(sums.minutes).toBe(acts.reduce((sum, { minutes }) => sum + minutes, 0));
    expect(sumsOf([])).toEqual({ acts: 0, withBasis: 0, fields: 0, fieldsByLaw: 0, minutes: 0 });
  });
});
