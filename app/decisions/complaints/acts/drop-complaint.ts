import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { citizenSelf, fields, worksOnCase } from '../../../people/index.ts';
import { atField } from '../../faults.ts';
import type { DecisionKinds } from '../../kind.ts';
import { both } from '../../text.ts';
import type { Complaint } from '../complaint.ts';
import type { ComplaintDropped } from '../events.ts';
import { complaintId, optionalChannel } from '../fields.ts';
import { aboutComplaint, type ComplaintLoaded, complaintMatter, stepFault } from '../matter.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  complaintId: complaintId(),
  channel: optionalChannel(both('complaint.drop.channel'), both('complaint.drop.channel.help')),
});

/** The citizen takes the complaint back: here, or in a way that staff write down. */
export const dropComplaint = (kinds: DecisionKinds) =>
  act<typeof input, ComplaintLoaded, ComplaintDropped>({
    name: 'drop-complaint',
    title: both('complaint.drop.title'),
    lead: both('complaint.drop.lead'),
    submit: both('complaint.drop.submit'),
    input,
    who: [citizenSelf, ...worksOnCase],
    basis: 'none',
    aspect: 'decision',
    minutes: 1,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    load: (tx, { caseId, complaintId }, { home }) => complaintMatter(tx, home, caseId, complaintId),
    guards: [],
    decide(state, { channel }, context) {
      const fault = stepFault(state, 'drop');
      const { matter } = state;
      if (fault || !matter) return fault ?? refuse('gone', both('complaint.refused.gone'));
      const self = context.actor.kind === 'citizen';
      const how = self ? 'here' : channel;
      if (!how) return atField('channel-missing', 'channel', both('complaint.drop.refused.channel'));
      const complaint: Complaint = { ...matter.complaint, state: 'dropped' };
      return accept<ComplaintDropped>({
        type: 'decisions.complaint-dropped',
        caseId: complaint.caseId,
        data: {
          ...aboutComplaint(kinds, { ...matter, complaint }, context),
          by: self ? 'citizen' : 'staff',
          channel: how,
          wasForwarded: matter.complaint.state === 'forwarded',
        },
      });
    },
    writes: complaintWrites,
    sentences: { 'decisions.complaint-dropped': complaintSentences['decisions.complaint-dropped'] },
  });
