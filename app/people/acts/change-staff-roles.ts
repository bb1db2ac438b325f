import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import * as fields from '../fields.ts';
import { inWords, lower } from '../labels.ts';
import { authorityKind, otherAdministrators, roleChoices, type StaffMember, staffMember } from '../queries/staff.ts';
import { rolesIn, type StaffRole, staffRoles } from '../staff/roles.ts';
import { citizensFault, staffId } from '../staff/staff-fields.ts';
import { type StaffRolesChanged, staffWrites } from '../staff-events.ts';
import { both, bothBy } from '../text.ts';
import { wrongRole } from './add-staff.ts';

const input = z.object({
  staffId: staffId(),
  roles: fields.several(both('staff.roles'), staffRoles, {
    help: both('staff.roles.help'),
    missing: both('staff.roles.missing'),
  }),
});

interface State {
  readonly member: StaffMember;
  readonly possible: readonly StaffRole[];
  readonly otherAdministrators: number;
}

/** Roles say what somebody works with; what they may do in a case also depends on how they stand to it. */
export const changeStaffRoles = act<typeof input, State, StaffRolesChanged>({
  name: 'change-staff-roles',
  title: both('roles.title'),
  submit: both('roles.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'staff',
  minutes: 1,
  caseOf: null,
  locks: ({ staffId }) => [
    { kind: 'row', table: 'staff', id: staffId },
    { kind: 'key', key: 'people:administrators' },
  ],
  async load(tx, { staffId }, { actor }) {
    const member = await staffMember(tx, actor.authorityId, staffId);
    if (!member) return null;
    return {
      member,
      possible: rolesIn(await authorityKind(tx, actor.authorityId)),
      otherAdministrators: await otherAdministrators(tx, actor.authorityId, staffId),
    };
  },
  choices: async (tx, { actor }) => ({ roles: await roleChoices(tx, actor.authorityId) }),
  prefill: async (tx, { actor }, _caseId, given) => {
    const id = fields.givenId(given, 'staffId');
    const member = id ? await staffMember(tx, actor.authorityId, id) : null;
    return member ? { roles: member.roles } : {};
  },
  guards: [],
  decide({ member, possible, otherAdministrators }, { staffId, roles: wanted }) {
    const roles = possible.filter((role) => wanted.includes(role));
    const wrong = wanted.find((role) => !possible.includes(role));
    if (!member.active) return refuse('staff-gone', both('staff.refused.gone'));
    if (wrong) return wrongRole(wrong);
    if (sameRoles(member.roles, roles)) return refuse('unchanged', both('staff.refused.same'));
    const loses = (role: StaffRole) => member.roles.includes(role) && !roles.includes(role);
    if (loses('administrator') && otherAdministrators === 0)
      return refuse('last-administrator', both('staff.refused.lastAdministrator'));
    const fault = loses('caseworker') ? citizensFault(member) : null;
    if (fault) return fault;
    return accept({
      type: 'people.staff-roles-changed',
      caseId: null,
      data: { staffId, staffName: member.name, before: member.roles, roles, version: member.version + 1 },
    });
  },
  writes: staffWrites,
  sentences: {
    'people.staff-roles-changed': {
      citizen: null,
      caseworker: ({ data: { staffName: navn, roles } }) =>
        bothBy('roles.said', (lang) => ({
          navn,
          roller: inWords(roles.map((role) => lower(staffRoles[role])))[lang],
        })),
    },
  },
});

const sameRoles = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((role) => b.includes(role));
