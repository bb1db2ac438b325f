import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, memberWith, said, uuid, writesOf } from '../testing/decide.ts';
import { deactivateStaff as act } from './deactivate-staff.ts';

const state = (over: object = {}, otherAdministrators = 1) => ({ member: memberWith(over), otherAdministrators });
const input = { staffId: uuid(200) };

describe('deactivate-staff', () => {
  it('closes the door and what was shared with them', () => {
    const decision = decide(act, state(), input);
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'staff', set: { active: false, version: 4 } },
      { table: 'access_grant', key: { grantee_id: uuid(200), grantee_authority_id: 860, revoked_at: null } },
    ]);
    expect(said(act, decision)).toEqual({ citizen: [], staff: ['Bo Dahl er ikke længere medarbejder her.'] });
  });

  it('is refused while citizens count on them, with the number', () => {
    const text = (citizens: number) => {
      const decision = decide(act, state({ citizens }), input);
      return decision.ok ? '' : decision.text.da;
    };
    expect(text(1)).toBe('Bo Dahl er kontaktperson for én borger. Giv dem en ny kontaktperson først.');
    expect(text(1038)).toContain('1.038 borgere');
    expect(codeOf(decide(act, state({ citizens: 1 }), input))).toBe('still-contact-person');
  });

  it.each<[string, object, number, object]>([
    ['staff-gone', { active: false }, 1, input],
    ['yourself', { id: anna.id }, 1, { staffId: anna.id }],
    ['last-administrator', { roles: ['administrator'] }, 0, input],
  ])('refuses: %s', (code, over, others, given) => {
    expect(codeOf(decide(act, state(over, others), given))).toBe(code);
  });
});
