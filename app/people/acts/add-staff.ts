import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import * as fields from '../fields.ts';
import { authorityKind, roleChoices, staffByLogin, type Team, teamChoices, teams } from '../queries/staff.ts';
import { rolesIn, type StaffRole, staffRoles } from '../staff/roles.ts';
import { atField, detailFields, teamFault } from '../staff/staff-fields.ts';
import { type StaffAdded, staffWrites } from '../staff-events.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  name: fields.written(both('staff.name'), 100),
  ...detailFields(),
  roles: fields.several(both('staff.roles'), staffRoles, {
    help: both('staff.roles.help'),
    missing: both('staff.roles.missing'),
  }),
  login: fields.foreignId(both('staff.login'), 200, both('staff.login.help')),
});

interface State {
  readonly roles: readonly StaffRole[];
  readonly teams: readonly Team[];
  readonly sameLogin: Awaited<ReturnType<typeof staffByLogin>>;
}

/** Somebody begins here, or comes back: then they are the same person as before. */
export const addStaff = act<typeof input, State, StaffAdded>({
  name: 'add-staff',
  title: both('addStaff.title'),
  lead: both('addStaff.lead'),
  submit: both('addStaff.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'staff',
  minutes: 3,
  caseOf: null,
  locks: ({ login }) => [{ kind: 'key', key: `people:login:${login}` }],
  load: async (tx, { login }, { actor }) => ({
    roles: rolesIn(await authorityKind(tx, actor.authorityId)),
    teams: await teams(tx, actor.authorityId),
    sameLogin: await staffByLogin(tx, actor.authorityId, login),
  }),
  choices: async (tx, { actor }) => ({
    roles: await roleChoices(tx, actor.authorityId),
    teamId: await teamChoices(tx, actor.authorityId),
  }),
  guards: [],
  decide({ roles, teams, sameLogin }, given, { newId }) {
    if (sameLogin?.active)
      return atField('login-taken', 'login', both('staff.refused.login', { navn: sameLogin.name }));
    const wrong = given.roles.find((role) => !roles.includes(role));
    if (wrong) return wrongRole(wrong);
    const fault = teamFault(teams, given.teamId);
    if (fault) return fault;
    const { name, login, teamId, title, email, phone, department } = given;
    return accept({
      type: 'people.staff-added',
      caseId: null,
      data: {
        staffId: sameLogin?.id ?? newId(),
        staffName: name,
        title,
        email,
        phone,
        department,
        teamId: teamId ?? null,
        loginSubject: login,
        roles: given.roles,
        again: sameLogin !== null,
      },
    });
  },
  writes: staffWrites,
  sentences: {
    'people.staff-added': {
      citizen: null,
      caseworker: ({ data: { staffName: navn, again } }) =>
        both(again ? 'addStaff.said.again' : 'addStaff.said', { navn }),
    },
  },
});

export const wrongRole = (role: StaffRole) =>
  atField(
    'role-not-here',
    'roles',
    bothBy('staff.refused.role', (lang) => ({ rolle: staffRoles[role][lang] })),
  );
