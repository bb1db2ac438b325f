import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, memberWith, said, uuid, writesOf } from '../testing/decide.ts';
import { setWorkingHours as act } from './set-working-hours.ts';

const bo = { ...anna, id: uuid(200), name: 'Bo Dahl' };
const boss = { ...anna, roles: ['manager' as const] };
const input = { staffId: uuid(200), day1: '8-15.30', day3: '9.00–17', day5: ' ' };

describe('set-working-hours', () => {
  it('puts the week as typed in the place of the old one', () => {
    const decision = decide(act, { member: memberWith() }, input, { actor: bo });
    expect(eventOf(decision).data).toMatchObject({
      hours: [
        { weekday: 1, from: '08:00', to: '15:30' },
        { weekday: 3, from: '09:00', to: '17:00' },
      ],
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'delete', table: 'working_hours', key: { staff_id: uuid(200) } },
      { op: 'insert', row: { weekday: 1, from_time: '08:00', to_time: '15:30' } },
      { op: 'insert', row: { weekday: 3 } },
    ]);
    expect(said(act, decision).staff).toEqual(['Arbejdstiderne for Bo Dahl blev rettet.']);
  });

  it('can be an empty week', () => {
    const decision = decide(act, { member: memberWith() }, { staffId: uuid(200) }, { actor: bo });
    expect(eventOf(decision).data).toMatchObject({ hours: [] });
  });

  it('is one’s own, or the manager’s', () => {
    expect(codeOf(decide(act, { member: memberWith() }, input))).toBe('others-hours');
    expect(codeOf(decide(act, { member: memberWith() }, input, { actor: boss }))).toBeNull();
    expect(codeOf(decide(act, { member: memberWith({ active: false }) }, input, { actor: boss }))).toBe('staff-gone');
  });

  it('does not take what is no span of time', () => {
    const parsed = act.input.safeParse({ ...input, day2: '15-8', day4: 'fri' });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['day2', 'day4']);
  });
});
