import { describe, expect, it } from 'vitest';
import { rolesIn } from '../staff/roles.ts';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../testing/decide.ts';
import { addStaff as act } from './add-staff.ts';

const state = (over: object = {}) => ({
  roles: rolesIn('municipality'),
  teams: [{ id: uuid(301), name: 'Jobteamet' }],
  sameLogin: null,
  ...over,
});
const input = {
  name: 'Åse Ørsted',
  title: 'Sagsbehandler',
  email: 'aase@example.org',
  phone: '12 34 56 78',
  department: 'jobcentre',
  teamId: uuid(301),
  roles: ['caseworker', 'manager'],
  login: 'aase.oersted',
};

describe('add-staff', () => {
  it('takes a login that another system made, also one with ten digits in a row, but no CPR number', () => {
    const login = (text: string) => act.input.shape.login.safeParse(text).success;
    expect(login('5b1c0101-9040-4a01-8000-010190400112')).toBe(true);
    expect(login('uuid-0101904001ab')).toBe(true);
    expect(login('010190-4001')).toBe(false);
  });

  it('adds somebody with roles and a place in the list', () => {
    const decision = decide(act, state(), input);
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'staff',
        row: { name: 'Åse Ørsted', sort_key: '}se |rsted', login_subject: 'aase.oersted', team_id: uuid(301) },
      },
      { op: 'insert', table: 'staff_role', row: { role: 'caseworker' } },
      { op: 'insert', table: 'staff_role', row: { role: 'manager' } },
    ]);
    expect(said(act, decision)).toEqual({ citizen: [], staff: ['Åse Ørsted blev oprettet som medarbejder.'] });
  });

  it('takes back somebody who was here: the same person, new roles', () => {
    const decision = decide(act, state({ sameLogin: { id: uuid(250), name: 'Åse Ørsted', active: false } }), input);
    expect(eventOf(decision).data).toMatchObject({ staffId: uuid(250), again: true });
    expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'update staff',
      'delete staff_role',
      'insert staff_role',
      'insert staff_role',
    ]);
    expect(said(act, decision).staff).toEqual(['Åse Ørsted er tilbage som medarbejder.']);
  });

  it.each<[string, string, object, object]>([
    ['login-taken', 'login', { sameLogin: { id: uuid(250), name: 'Bo', active: true } }, {}],
    ['team-unknown', 'teamId', {}, { teamId: uuid(302) }],
    ['role-not-here', 'roles', {}, { roles: ['akasse-caseworker'] }],
    ['role-not-here', 'roles', { roles: rolesIn('akasse') }, { roles: ['caseworker'] }],
  ])('refuses: %s', (code, field, over, more) => {
    const decision = decide(act, state(over), { ...input, ...more });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it.each([{ email: 'aase' }, { phone: '123' }, { roles: [] }, { department: 'hr' }, { name: '' }, { login: '' }])(
    'does not take %j',
    (over) => {
      expect(act.input.safeParse({ ...input, ...over }).success).toBe(false);
    },
  );
});
