import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { anna, codeOf, day, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { blockTime as act } from './block-time.ts';

const state = { member: { id: anna.id, name: anna.name, active: true }, taken: false };
const input = { staffId: anna.id, on: day(1), from: '9', to: '12.30', reason: 'Kursus' };

describe('block-time', () => {
  it('takes the time; why stays in the house and out of the history', () => {
    const decision = decide(act, state, input);
    expect(eventOf(decision).data).toMatchObject({
      startsAt: '2026-11-25T08:00:00.000Z',
      endsAt: '2026-11-25T11:30:00.000Z',
    });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('Kursus');
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'blocked_time', row: { reason: 'Kursus' } },
      { table: 'occupied', row: { resource_id: anna.id, subject_id: null } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Tid lukket i kalenderen for Anna Holm: onsdag 25. november 2026 kl. 9.00.',
    ]);
  });

  it('a whole day ends at midnight', () => {
    expect(eventOf(decide(act, state, { ...input, from: '0', to: '0' })).data).toMatchObject({
      endsAt: '2026-11-25T23:00:00.000Z',
    });
  });

  it.each([
    ['wrong-order', state, { to: '8' }],
    ['time-passed', state, { on: day(-1) }],
    ['slot-taken', { ...state, taken: true }, {}],
    ['staff-gone', { ...state, member: { ...state.member, active: false } }, {}],
  ])('refuses: %s', (code, now, over) => {
    expect(codeOf(decide(act, now, { ...input, ...over }))).toBe(code);
  });

  it('refuses another’s calendar, and a time that is none', () => {
    expect(codeOf(decide(act, state, input, { actor: testActor({}) }))).toBe('others-calendar');
    expect(act.input.safeParse({ ...input, from: 'ni' }).success).toBe(false);
  });
});
