import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnKeys, filterKeys, scopes, sortKeys, wideFilters } from './keys.ts';
import { changed, inScopeOf, parseView, savedQuery, type View, viewQuery, withFilter, withoutFilter } from './view.ts';

const defaults = { scope: 'mine', hasTeam: true } as const;
const parse = (query: string) => parseView(new URLSearchParams(query), defaults);

const anyView: fc.Arbitrary<View> = fc
  .record({
    scope: fc.constantFrom(...scopes),
    filters: fc.subarray([...filterKeys]),
    benefit: fc.option(fc.constantFrom('kontanthjaelp', 'dagpenge', 'ukendt_kode')),
    readiness: fc.option(fc.constantFrom('jobparat', 'aktivitetsparat')),
    q: fc.constantFrom('', 'Hansen', 'Bøgh & Søn', 'Yıldız', "O'Neill", 'a+b %41 c', 'Åse Ærø'),
    sort: fc.constantFrom(...sortKeys),
    descending: fc.boolean(),
    columns: fc.option(fc.subarray([...columnKeys], { minLength: 1 })),
    page: fc.integer({ min: 1, max: 200 }),
  })
  // What the page itself can make: every change goes through `changed`.
  .map((view) => changed(view, { page: view.page }));

describe('the address of a view', () => {
  it('says all of the view, and nothing else', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(viewQuery(view))).toEqual(view);
      }),
    );
  });

  it('is read whatever it holds, and always the same way', () => {
    const name = fc.oneof(
      fc.constantFrom('omfang', 'vis', 'ydelse', 'parathed', 'q', 'sorter', 'kolonner', 'side'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-1', '1e9', '--navn', 'mine,alle', '__proto__', '%'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const view = parseView(new URLSearchParams(pairs), defaults);
        expect(parse(viewQuery(view))).toEqual(view);
      }),
    );
  });

  it('keeps no number that may be a CPR number', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -'), minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(fc.string(), digits, fc.string(), (before, number, after) => {
        fc.pre((number.match(/\d/g) ?? []).length >= 4);
        expect(parseView(new URLSearchParams({ q: before + number + after }), defaults).q).toBe('');
      }),
    );
  });

  it('begins with what the role needs, and shows no team to those without', () => {
    expect(parse('').scope).toBe('mine');
    expect(parseView(new URLSearchParams('omfang=team'), { scope: 'alle', hasTeam: false }).scope).toBe('alle');
  });

  it('takes columns from links and from the boxes of a form', () => {
    expect(parse('kolonner=sidst,ydelse').columns).toEqual(['ydelse', 'sidst']);
    expect(parse('kolonner=sidst&kolonner=ydelse&kolonner=hest').columns).toEqual(['ydelse', 'sidst']);
    expect(parse('kolonner=hest').columns).toBeNull();
  });
});

describe('changing a view', () => {
  it('looks among all when a filter finds nobody closer', () => {
    const view = withFilter(parse('omfang=mine&vis=tolk&side=3'), 'uden-kontaktperson');
    expect(view).toMatchObject({ scope: 'alle', filters: ['uden-kontaktperson', 'tolk'], page: 1 });
    expect(inScopeOf(view, 'mine')).toMatchObject({ scope: 'mine', filters: ['tolk'] });
  });

  it('adds and takes away the same filter', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...filterKeys), (view, filter) => {
        fc.pre(view.scope === 'alle' && !view.filters.includes(filter));
        expect(withoutFilter(withFilter(view, filter), filter)).toEqual(changed(view, {}));
      }),
    );
  });

  it('never has a filter where it finds nobody by nature', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...scopes), (view, scope) => {
        const there = inScopeOf(view, scope);
        expect(there.scope).toBe(scope);
        if (scope === 'afsluttede') expect([there.filters, there.benefit, there.readiness]).toEqual([[], null, null]);
        if (scope === 'mine' || scope === 'team')
          expect(there.filters.some((filter) => wideFilters.has(filter))).toBe(false);
      }),
    );
  });

  it('saves filters, order and columns, but neither the page nor a name', () => {
    expect(savedQuery(parse('omfang=team&vis=tolk&q=hansen&sorter=-uger&kolonner=form&side=4'))).toBe(
      'omfang=team&vis=tolk&sorter=-uger&kolonner=form',
    );
  });
});
