import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, memberWith, said, uuid, writesOf } from '../testing/decide.ts';
import { changeStaff as act } from './change-staff.ts';

const teams = [
  { id: uuid(301), name: 'Jobteamet' },
  { id: uuid(302), name: 'Ungeteamet' },
];
const state = (over: object = {}) => ({ member: memberWith({ teamId: uuid(301), ...over }), teams });
const same = {
  staffId: uuid(200),
  title: 'Sagsbehandler',
  email: 'bo@example.org',
  phone: '12345678',
  department: 'jobcentre',
  teamId: uuid(301),
};

describe('change-staff', () => {
  it('moves the citizens along to the new team, and counts a version', () => {
    const decision = decide(act, state(), { ...same, teamId: uuid(302), department: 'youth' });
    expect(eventOf(decision).data).toMatchObject({
      version: 4,
      changes: [
        { field: 'department', before: 'Jobcentret', after: 'Ungeenheden' },
        { field: 'teamId', before: 'Jobteamet', after: 'Ungeteamet' },
      ],
    });
    expect(writesOf(act, decision)).toEqual([
      expect.objectContaining({ table: 'staff', set: expect.objectContaining({ team_id: uuid(302), version: 4 }) }),
      {
        op: 'update',
        table: 'case_overview',
        key: { authority_id: 860, contact_staff_id: uuid(200) },
        set: { team_id: uuid(302) },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['Oplysninger om Bo Dahl blev rettet: afdeling og team.']);
  });

  it('can leave a team', () => {
    const decision = decide(act, state(), { ...same, teamId: '' });
    expect(eventOf(decision).data).toMatchObject({ teamId: null, changes: [{ before: 'Jobteamet', after: '' }] });
  });

  it.each<[string, string | null, object, object]>([
    ['unchanged', null, {}, {}],
    ['staff-gone', null, { active: false }, { title: 'Leder' }],
    ['team-unknown', 'teamId', {}, { teamId: uuid(399) }],
  ])('refuses: %s', (code, field, over, more) => {
    const decision = decide(act, state(over), { ...same, ...more });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
