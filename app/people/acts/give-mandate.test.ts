import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, fieldOf, memberWith, said, uuid, writesOf } from '../testing/decide.ts';
import { giveMandate as act } from './give-mandate.ts';

const state = (over: object = {}) => ({ member: memberWith(over) });
const input = { staffId: uuid(200), kind: 'course', maxKroner: '25.000', from: '2026-12-01' };

describe('give-mandate', () => {
  it('gives a mandate in øre, with an end after its last day', () => {
    const decision = decide(act, state(), { ...input, until: '2027-11-30' });
    expect(eventOf(decision).data).toMatchObject({ kind: 'course', maxOere: 2_500_000, validUntil: '2027-12-01' });
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'mandate',
        row: { max_oere: 2_500_000, valid_from: '2026-12-01', valid_until: '2027-12-01' },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['Bo Dahl fik mandat op til 25.000 kr. til: kurser og uddannelse.']);
  });

  it('may be without a limit, and without an end', () => {
    const decision = decide(act, state(), { ...input, maxKroner: '' });
    expect(eventOf(decision).data).toMatchObject({ maxOere: null, validUntil: null });
    expect(said(act, decision).staff[0]).toContain('uden beløbsgrænse');
  });

  it('has no sum where nothing costs', () => {
    const decision = decide(act, state(), { ...input, kind: 'sanction', maxKroner: '' });
    expect(said(act, decision).staff).toEqual(['Bo Dahl fik mandat til: sanktioner.']);
  });

  it.each<[string, string | null, object, object]>([
    ['staff-gone', null, { active: false }, {}],
    ['yourself', null, { id: anna.id }, { staffId: anna.id }],
    ['wrong-sum', 'maxKroner', {}, { maxKroner: 'mange' }],
    ['no-sum-here', 'maxKroner', {}, { kind: 'sanction' }],
    ['until-before-from', 'until', {}, { until: '2026-11-30' }],
  ])('refuses: %s', (code, field, over, more) => {
    const decision = decide(act, state(over), { ...input, ...more });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
