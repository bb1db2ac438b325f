import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { anna, codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { setBreaks as act } from './set-breaks.ts';

const member = { id: anna.id, name: anna.name, active: true };
const input = { staffId: anna.id, break1: '14-14.15', break2: '11.30-12' };

describe('set-breaks', () => {
  it('puts the breaks in order in place of the old ones', () => {
    const decision = decide(act, { member }, input);
    expect(eventOf(decision).data).toMatchObject({
      breaks: [
        { from: '11:30', to: '12:00' },
        { from: '14:00', to: '14:15' },
      ],
    });
    expect(writesOf(act, decision).map(({ op }) => op)).toEqual(['delete', 'insert', 'insert']);
    expect(said(act, decision).staff).toEqual(['Pauserne for Anna Holm blev ændret.']);
    expect(eventOf(decide(act, { member }, { staffId: anna.id })).data).toMatchObject({ breaks: [] });
  });

  it('refuses breaks that overlap, others’ calendars and what is no time', () => {
    expect(codeOf(decide(act, { member }, { ...input, break1: '11.45-12.15' }))).toBe('breaks-overlap');
    expect(codeOf(decide(act, { member }, input, { actor: testActor({ name: 'Bo' }) }))).toBe('others-calendar');
    expect(codeOf(decide(act, { member }, input, { actor: testActor({ roles: ['manager'] }) }))).toBeNull();
    expect(codeOf(decide(act, { member: { ...member, active: false } }, input))).toBe('staff-gone');
    expect(act.input.safeParse({ ...input, break3: 'frokost' }).success).toBe(false);
  });
});
