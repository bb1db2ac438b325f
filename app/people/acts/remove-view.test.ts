import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, said, uuid, writesOf } from '../testing/decide.ts';
import { removeView as act } from './remove-view.ts';

const views = [{ id: uuid(1), name: 'Mine unge', query: '', position: 1 }];

describe('remove-view', () => {
  it('removes an own one', () => {
    const decision = decide(act, { views }, { id: uuid(1) });
    expect(writesOf(act, decision)).toEqual([
      { op: 'delete', table: 'saved_view', key: { authority_id: 860, id: uuid(1), staff_id: anna.id } },
    ]);
    expect(said(act, decision).staff).toEqual(['Visningen Mine unge blev slettet.']);
  });

  it('finds nobody else’s', () => {
    expect(codeOf(decide(act, { views }, { id: uuid(2) }))).toBe('view-gone');
  });
});
