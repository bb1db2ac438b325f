import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { worksOnCase } from '../access-rules.ts';
import { contactPersonFault } from '../contact-person.ts';
import { type ContactPersonAssigned, contactPersonWrites } from '../contact-person-events.ts';
import { caseId, chosen, reason } from '../fields.ts';
import { type ContactPersonState, contactPersonState, possibleContactPersons } from '../queries/contact-person.ts';
import { contactPersonSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: caseId(),
  staffId: chosen(both('assign.staff')),
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
  who: worksOnCase,
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
    const fault = contactPersonFault(chosen, 'staffId');
    if (!chosen || fault) return fault ?? refuse('staff-gone', both('assign.refused.gone'));
    const navn = chosen.name;
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
  sentences: { 'people.contact-person-assigned': contactPersonSentence },
});
