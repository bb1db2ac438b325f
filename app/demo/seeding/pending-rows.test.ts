import { describe, expect, it } from 'vitest';
import { insert, remove, update } from '../../kernel/act/write.ts';
import { PendingRows } from './pending-rows.ts';

const person = (id: string, number: number) =>
  insert('contact_person', {
    authority_id: 860,
    id,
    case_id: 'c',
    staff_id: 's',
    staff_name: 'Anna Holm',
    number,
    from_at: '2026-01-01T08:00:00.000Z',
    reason: '',
    handover_note: '',
  });

describe('PendingRows', () => {
  it('folds an update into the rows that its key names, and no others', () => {
    const pending = new PendingRows();
    pending.apply([
      person('a', 1),
      update('contact_person', { authority_id: 860, case_id: 'c', until_at: null }, { until_at: 'then' }),
      person('b', 2),
    ]);
    expect(pending.rows('contact_person')).toMatchObject([{ id: 'a', until_at: 'then' }, { id: 'b' }]);
    expect(pending.rows('contact_person')[1]?.['until_at']).toBeUndefined();
  });

  it('an update of a row that is not there changes nothing', () => {
    const pending = new PendingRows();
    pending.apply([person('a', 1), update('contact_person', { authority_id: 851, id: 'a' }, { until_at: 'then' })]);
    expect(pending.rows('contact_person')[0]?.['until_at']).toBeUndefined();
  });

  it('takes rows away, and never changes the write it was given', () => {
    const write = person('a', 1);
    const pending = new PendingRows();
    pending.apply([write, update('contact_person', { authority_id: 860, id: 'a' }, { number: 9 })]);
    expect(write.row.number).toBe(1);
    pending.apply([remove('contact_person', { authority_id: 860, id: 'a' })]);
    expect(pending.rows('contact_person')).toEqual([]);
  });
});
