import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { type ContactPersonAssigned, contactPersonWrites } from '../contact-person-events.ts';
import { caseId, reason } from '../fields.ts';
import { type ContactPersonState, contactPersonState, possibleContactPersons } from '../queries/contact-person.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: caseId(),
  staffId: field(z.uuid(), {
    label: both('assign.staff'),
    control: 'select',
    mandatory: { because: 'meaningless-without' },
  }),
  reason: reason(both('assign.reason'), both('assign.reason.help')),
  handoverNote: reason(both('assign.note'), both('assign.note.help')),
});

/** Mission A2: one named caseworker; a change needs a reason and a hand-over note, and is counted. */
export const assignContactPerson = act<typeof input, ContactPersonState, ContactPersonAssigned>({
  name: 'assign-contact-person',
  title: both('assign.title'),
  lead: both('assign.lead'),
  submit: both('assign.submit'),
  input,
  who: [
    { roles: ['caseworker'], relations: ['contact-person', 'same-team'] },
    { roles: ['manager'], relations: ['same-authority'] },
  ],
  basis: 'none',
  aspect: 'contact-person',
  reasonField: 'reason',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId, staffId }, { actor }) => contactPersonState(tx, actor.authorityId, caseId, staffId),
  choices: async (tx, { actor }, caseId) => ({ staffId: await possibleContactPersons(tx, actor.authorityId, caseId) }),
  guards: [],
  decide({ current, chosen, closed, number }, { caseId, reason, handoverNote }, { newId }) {
    if (closed) return refuse('case-closed', both('assign.refused.closed'));
    if (!chosen?.active)
      return refuse('staff-gone', both('assign.refused.gone'), { staffId: both('assign.refused.gone') });
    const navn = chosen.name;
    if (!chosen.isCaseworker)
      return refuse('not-a-caseworker', both('assign.refused.role', { navn }), {
        staffId: both('assign.refused.role', { navn }),
      });
    if (current?.staffId === chosen.id)
      return refuse('same-person', both('assign.refused.same', { navn }), {
        staffId: both('assign.refused.same', { navn }),
      });
    return accept({
      type: 'people.contact-person-assigned',
      caseId,
      data: {
        assignmentId: newId(),
        number: number + 1,
        staffId: chosen.id,
        staffName: chosen.name,
        teamId: chosen.teamId,
        before: current,
        reason,
        handoverNote,
        changes: [{ field: 'staffId', before: current?.staffName ?? '', after: chosen.name }],
      },
    });
  },
  writes: contactPersonWrites,
  sentences: {
    'people.contact-person-assigned': {
      citizen: ({ data: { staffName: navn, before, reason: grund } }) =>
        before
          ? both('assign.said.change.citizen', { navn, foer: before.staffName, grund })
          : both('assign.said.first.citizen', { navn }),
      caseworker: ({ data: { staffName: navn, before, reason: grund, number } }) =>
        before
          ? both('assign.said.change.staff', { navn, foer: before.staffName, nummer: number - 1, grund })
          : both('assign.said.first.staff', { navn }),
    },
  },
});
