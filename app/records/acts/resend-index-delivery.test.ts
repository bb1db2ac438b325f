import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { resendIndexDelivery as act } from './resend-index-delivery.ts';

describe('resend-index-delivery', () => {
  it('lays what was refused in the queue again, and has each case looked at once', () => {
    const refused = [1, 2].map((n) => ({ id: uuid(n), caseId: uuid(50) }));
    const decision = decide(act, refused, { ids: `${uuid(1)},${uuid(2)}` });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'index_delivery', key: { id: uuid(1), state: 'refused' }, set: { state: 'waiting' } },
      { op: 'update', table: 'index_delivery', key: { id: uuid(2) } },
      { op: 'delete', table: 'record_due', key: { case_id: uuid(50) } },
      { op: 'insert', table: 'record_due', row: { case_id: uuid(50) } },
    ]);
    expect(said(act, decision).staff).toEqual(['2 afviste ændringer blev sendt til sagsindekset igen.']);
  });

  it('refuses when none is refused any more', () => {
    expect(codeOf(decide(act, [], { ids: uuid(1) }))).toBe('none-refused');
  });
});
