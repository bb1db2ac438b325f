import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../testing/decide.ts';
import { saveView as act, mostViews } from './save-view.ts';

const view = (n: number) => ({ id: uuid(n), name: `Visning ${n}`, query: 'mine=1', position: n });
const input = { name: 'Mine unge', query: 'alder=-30&sort=navn' };

describe('save-view', () => {
  it('puts a new one last, and keeps what was searched for out of the history', () => {
    const decision = decide(act, { views: [view(1), view(7)] }, input);
    expect(eventOf(decision).data).toEqual({ viewId: expect.any(String), name: 'Mine unge', again: false });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'saved_view', row: { name: 'Mine unge', query: input.query, position: 8 } },
    ]);
    expect(said(act, decision).staff).toEqual(['Visningen Mine unge blev gemt.']);
    expect(writesOf(act, decide(act, { views: [] }, input))[0]).toMatchObject({ row: { position: 1 } });
  });

  it('renames an own one in its place', () => {
    const decision = decide(act, { views: [view(1)] }, { ...input, id: uuid(1), name: 'visning 1' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'saved_view', key: { id: uuid(1) }, set: { name: 'visning 1', query: input.query } },
    ]);
  });

  it.each<[string, string | null, object[], object]>([
    ['view-gone', null, [view(1)], { id: uuid(2) }],
    ['name-taken', 'name', [view(1)], { name: 'VISNING 1' }],
    ['too-many', null, Array.from({ length: mostViews }, (_, n) => view(n + 1)), {}],
  ])('refuses: %s', (code, field, views, over) => {
    const decision = decide(act, { views }, { ...input, ...over });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes no CPR number, neither as name nor in the query', () => {
    expect(act.input.safeParse({ ...input, query: 'q=070785-1001' }).success).toBe(false);
    expect(act.input.safeParse({ ...input, name: '0707851001' }).success).toBe(false);
  });
});
