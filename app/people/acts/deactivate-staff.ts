import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { otherAdministrators, type StaffMember, staffMember } from '../queries/staff.ts';
import { citizensFault, staffId } from '../staff/staff-fields.ts';
import { type StaffDeactivated, staffWrites } from '../staff-events.ts';
import { both } from '../text.ts';

const input = z.object({ staffId: staffId() });

interface State {
  readonly member: StaffMember;
  readonly otherAdministrators: number;
}

/** Somebody stops here. First the citizens get a new contact person; then the door closes, and what was shared with them ends. */
export const deactivateStaff = act<typeof input, State, StaffDeactivated>({
  name: 'deactivate-staff',
  title: both('deactivate.title'),
  lead: both('deactivate.lead'),
  submit: both('deactivate.submit'),
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
    return { member, otherAdministrators: await otherAdministrators(tx, actor.authorityId, staffId) };
  },
  guards: [],
  decide({ member, otherAdministrators }, { staffId }, { actor }) {
    if (!member.active) return refuse('staff-gone', both('staff.refused.gone'));
    if (staffId === actor.id) return refuse('yourself', both('staff.refused.self'));
    const fault = citizensFault(member);
    if (fault) return fault;
    if (member.roles.includes('administrator') && otherAdministrators === 0)
      return refuse('last-administrator', both('staff.refused.lastAdministrator'));
    return accept({
      type: 'people.staff-deactivated',
      caseId: null,
      data: { staffId, staffName: member.name, version: member.version + 1 },
    });
  },
  writes: staffWrites,
  sentences: {
    'people.staff-deactivated': {
      citizen: null,
      caseworker: ({ data: { staffName: navn } }) => both('deactivate.said', { navn }),
    },
  },
});
