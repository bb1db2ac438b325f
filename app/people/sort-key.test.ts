import { expect, it } from 'vitest';
import { personSortKey } from './sort-key.ts';

it('sorts people by family name first, then by given name', () => {
  const people = [
    ['Anna', 'Ærø'],
    ['Bo', 'Dahl'],
    ['Anna', 'Dahl'],
    ['Zoe', 'Aaberg'],
  ] as const;
  const sorted = people.toSorted((a, b) => (personSortKey(a[0], a[1]) < personSortKey(b[0], b[1]) ? -1 : 1));
  expect(sorted).toEqual([people[2], people[1], people[0], people[3]]);
});
