import { describe, expect, it } from 'vitest';
import { rolesIn } from '../staff/roles.ts';
import { codeOf, decide, eventOf, fieldOf, memberWith, said, uuid, writesOf } from '../testing/decide.ts';
import { changeStaffRoles as act } from './change-staff-roles.ts';

const state = (over: object = {}, otherAdministrators = 1) => ({
  member: memberWith(over),
  possible: rolesIn('municipality'),
  otherAdministrators,
});
const to = (...roles: string[]) => ({ staffId: uuid(200), roles });

describe('change-staff-roles', () => {
  it('puts the new roles in the place of the old', () => {
    const decision = decide(act, state(), to('caseworker', 'analyst'));
    expect(eventOf(decision).data).toMatchObject({
      before: ['caseworker'],
      roles: ['caseworker', 'analyst'],
      version: 4,
    });
    expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'delete staff_role',
      'insert staff_role',
      'insert staff_role',
      'update staff',
    ]);
    expect(said(act, decision).staff).toEqual(['Bo Dahl har nu rollerne: sagsbehandler og analytiker.']);
  });

  it.each<[string, string | null, object, number, string[]]>([
    ['unchanged', null, {}, 1, ['caseworker']],
    ['staff-gone', null, { active: false }, 1, ['manager']],
    ['role-not-here', 'roles', {}, 1, ['caseworker', 'akasse-caseworker']],
    ['last-administrator', null, { roles: ['administrator'] }, 0, ['analyst']],
    ['still-contact-person', null, { citizens: 38 }, 1, ['manager']],
  ])('refuses: %s', (code, field, over, others, roles) => {
    const decision = decide(act, state(over, others), to(...roles));
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('lets the last administrator take more roles, and a caseworker with citizens too', () => {
    expect(codeOf(decide(act, state({ roles: ['administrator'] }, 0), to('administrator', 'analyst')))).toBeNull();
    expect(codeOf(decide(act, state({ citizens: 38 }), to('caseworker', 'manager')))).toBeNull();
    expect(codeOf(decide(act, state({ roles: ['administrator', 'analyst'] }, 1), to('analyst')))).toBeNull();
  });
});
