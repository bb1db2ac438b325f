import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StaffRow } from './queries.ts';
import { listStaff, pageSize, parseView, type StaffView, sorts, statuses, viewPath } from './view.ts';

const view = (over: Partial<StaffView> = {}): StaffView => ({
  status: 'aktive',
  team: null,
  role: null,
  q: '',
  sort: 'navn',
  page: 1,
  ...over,
});
const row = (name: string, over: Partial<StaffRow> = {}): StaffRow => ({
  id: name,
  name,
  sortKey: name.toLowerCase(),
  title: 'Sagsbehandler',
  teamId: 't1',
  team: 'Jobteamet',
  roles: ['caseworker'],
  citizens: 0,
  active: true,
  ...over,
});
const namesOf = (rows: readonly StaffRow[], over: Partial<StaffView>) =>
  listStaff(rows, view(over)).rows.map(({ name }) => name);

describe('the view of the list of staff', () => {
  it('stands whole in the address', () => {
    const views = fc.record({
      status: fc.constantFrom(...statuses),
      team: fc.option(fc.uuid()),
      role: fc.constantFrom(null, 'ingen', 'caseworker'),
      q: fc.constantFrom('', 'anna', 'bo krag', 'Ærø & Ø'),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(views, (one) => {
        const { searchParams } = new URL(viewPath(one, { page: one.page }), 'http://x');
        expect(parseView(searchParams)).toEqual(one);
      }),
    );
  });

  it('takes nonsense in the address for nothing', () => {
    const params = new URLSearchParams({ vis: 'x', sorter: 'x', side: '-4', q: '  ', team: '' });
    expect(parseView(params)).toEqual(view());
  });

  it('goes back to the first page when something else changes', () => {
    expect(viewPath(view({ page: 4 }), { role: 'manager' })).toBe('/administration/medarbejdere?rolle=manager');
  });
});

describe('the list of staff', () => {
  const rows = [
    row('Anna Holm', { citizens: 3 }),
    row('Bo Krag', { teamId: null, team: null, roles: [] }),
    row('Carl Holm', { teamId: 't2', team: 'Erhverv', roles: ['manager', 'caseworker'], citizens: 9 }),
    row('Dea Bang', { active: false }),
  ];

  it('filters by status, team and role, and by those without', () => {
    expect(namesOf(rows, {})).toEqual(['Anna Holm', 'Bo Krag', 'Carl Holm']);
    expect(namesOf(rows, { status: 'tidligere' })).toEqual(['Dea Bang']);
    expect(namesOf(rows, { team: 't2' })).toEqual(['Carl Holm']);
    expect(namesOf(rows, { team: 'ingen' })).toEqual(['Bo Krag']);
    expect(namesOf(rows, { role: 'manager' })).toEqual(['Carl Holm']);
    expect(namesOf(rows, { role: 'ingen' })).toEqual(['Bo Krag']);
  });

  it('finds names by the beginnings of their words, in any order', () => {
    expect(namesOf(rows, { q: 'hol' })).toEqual(['Anna Holm', 'Carl Holm']);
    expect(namesOf(rows, { q: 'HOLM an' })).toEqual(['Anna Holm']);
    expect(namesOf(rows, { q: 'olm' })).toEqual([]);
  });

  it('sorts by team with those without last, and by citizens with the most first', () => {
    expect(namesOf(rows, { sort: 'team' })).toEqual(['Carl Holm', 'Anna Holm', 'Bo Krag']);
    expect(namesOf(rows, { sort: 'borgere' })).toEqual(['Carl Holm', 'Anna Holm', 'Bo Krag']);
  });

  it('has pages, and none beyond the last', () => {
    const many = Array.from({ length: pageSize + 1 }, (_, index) => row(`N${index}`));
    expect(listStaff(many, view({ page: 7 }))).toMatchObject({ page: 2, pages: 2, total: pageSize + 1 });
    expect(listStaff(many, view({ page: 2 })).rows).toHaveLength(1);
  });
});
