import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, uuid, writesOf } from '../testing/decide.ts';
import { endMandate as act } from './end-mandate.ts';

const held = (over: object = {}) => ({
  mandates: [
    {
      id: uuid(801),
      staffId: uuid(200),
      staffName: 'Bo Dahl',
      kind: 'course',
      maxOere: null,
      validFrom: day(-100),
      validUntil: null,
      ...over,
    },
  ],
});
const input = { staffId: uuid(200), mandateId: uuid(801) };

describe('end-mandate', () => {
  it('ends today', () => {
    const decision = decide(act, held(), input);
    expect(writesOf(act, decision)).toEqual([
      { op: 'update', table: 'mandate', key: { authority_id: 860, id: uuid(801) }, set: { valid_until: today } },
    ]);
    expect(said(act, decision).staff).toEqual(['Bo Dahl har ikke længere mandat til: kurser og uddannelse.']);
  });

  it('lets one that has not begun never begin', () => {
    expect(eventOf(decide(act, held({ validFrom: day(10) }), input)).data).toMatchObject({ validUntil: day(10) });
  });

  it('has nothing to end twice', () => {
    expect(codeOf(decide(act, { mandates: [] }, input))).toBe('mandate-over');
  });
});
