import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { markPrinted as act } from './mark-printed.ts';

describe('mark-printed', () => {
  it('marks those that wait, and leaves what came since', () => {
    const decision = decide(act, [uuid(1), uuid(2)], { ids: `${uuid(1)},${uuid(9)}` });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'outgoing', key: { id: uuid(1), state: 'waiting' }, set: { state: 'printed' } },
    ]);
    expect(said(act, decision).staff).toEqual(['Ét brev blev printet og lagt i kuvert.']);
  });

  it('refuses when none waits', () => {
    expect(codeOf(decide(act, [], { ids: [uuid(1)] }))).toBe('none-waits');
  });
});
