import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Change } from '../../kernel/act/event.ts';
import { givenId } from '../fields.ts';
import { inWords, lower } from '../labels.ts';
import { type StaffMember, staffMember, type Team, teamChoices, teams } from '../queries/staff.ts';
import { departments, isDepartment } from '../staff/departments.ts';
import { detailFields, staffId, teamFault } from '../staff/staff-fields.ts';
import { type StaffChanged, type StaffDetails, staffWrites } from '../staff-events.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({ staffId: staffId(), ...detailFields() });

interface State {
  readonly member: StaffMember;
  readonly teams: readonly Team[];
}

/** Title, how to reach them, department and team; who changes team takes the citizens along. */
export const changeStaff = act<typeof input, State, StaffChanged>({
  name: 'change-staff',
  title: both('changeStaff.title'),
  lead: both('changeStaff.lead'),
  submit: both('changeStaff.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'staff',
  minutes: 2,
  caseOf: null,
  locks: ({ staffId }) => [{ kind: 'row', table: 'staff', id: staffId }],
  async load(tx, { staffId }, { actor }) {
    const member = await staffMember(tx, actor.authorityId, staffId);
    return member ? { member, teams: await teams(tx, actor.authorityId) } : null;
  },
  choices: async (tx, { actor }) => ({ teamId: await teamChoices(tx, actor.authorityId) }),
  prefill: async (tx, { actor }, _caseId, given) => {
    const id = givenId(given, 'staffId');
    const member = id ? await staffMember(tx, actor.authorityId, id) : null;
    if (!member) return {};
    const { title, email, phone, department, teamId } = member;
    return { title, email, phone, department, teamId: teamId ?? '' };
  },
  guards: [],
  decide({ member, teams }, { staffId, ...given }) {
    if (!member.active) return refuse('staff-gone', both('staff.refused.gone'));
    const fault = teamFault(teams, given.teamId);
    if (fault) return fault;
    const details: StaffDetails = { ...given, teamId: given.teamId ?? null };
    const changes = changesBetween(member, details, teams);
    if (changes.length === 0) return refuse('unchanged', both('staff.refused.same'));
    return accept({
      type: 'people.staff-changed',
      caseId: null,
      data: { staffId, staffName: member.name, ...details, changes, version: member.version + 1 },
    });
  },
  writes: staffWrites,
  sentences: {
    'people.staff-changed': {
      citizen: null,
      caseworker: ({ data: { staffName: navn, changes } }) =>
        bothBy('changeStaff.said', (lang) => ({ navn, felter: namesOf(changes)[lang] })),
    },
  },
});

const labels = {
  title: both('staff.jobTitle'),
  email: both('staff.email'),
  phone: both('staff.phone'),
  department: both('staff.department'),
  teamId: both('staff.team'),
} as const;
type Field = keyof typeof labels;
const fieldNames = Object.keys(labels) as Field[];

function changesBetween(before: StaffMember, after: StaffDetails, teams: readonly Team[]): Change[] {
  const readable = (name: Field, value: string | null): string => {
    if (name === 'department') return value && isDepartment(value) ? departments[value].da : (value ?? '');
    if (name === 'teamId') return teams.find(({ id }) => id === value)?.name ?? '';
    return value ?? '';
  };
  return fieldNames
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ field: name, before: readable(name, before[name]), after: readable(name, after[name]) }));
}

const namesOf = (changes: readonly Change[]) =>
  inWords(fieldNames.filter((name) => changes.some(({ field }) => field === name)).map((name) => lower(labels[name])));
