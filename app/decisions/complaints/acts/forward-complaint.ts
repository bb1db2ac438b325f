import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../../people/index.ts';
import type { DecisionKinds } from '../../kind.ts';
import { rsl } from '../../paragraphs.ts';
import { both } from '../../text.ts';
import type { Complaint } from '../complaint.ts';
import type { ComplaintForwarded } from '../events.ts';
import { complaintId } from '../fields.ts';
import { aboutComplaint, type ComplaintLoaded, complaintMatter, stepFault } from '../matter.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({ caseId: fields.caseId(), complaintId: complaintId() });

/** The board gets the decision, the complaint and what the authority came to (retssikkerhedsloven § 66, stk. 2). */
export const forwardComplaint = (kinds: DecisionKinds) =>
  act<typeof input, ComplaintLoaded, ComplaintForwarded>({
    name: 'forward-complaint',
    title: both('complaint.forward.title'),
    lead: both('complaint.forward.lead'),
    submit: both('complaint.forward.submit'),
    input,
    who: worksOnCase,
    basis: rsl('§ 66, stk. 2'),
    aspect: 'decision',
    minutes: 2,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    load: (tx, { caseId, complaintId }, { home }) => complaintMatter(tx, home, caseId, complaintId),
    guards: [],
    decide(state, _input, context) {
      const fault = stepFault(state, 'forward');
      const { matter } = state;
      if (fault || !matter) return fault ?? refuse('gone', both('complaint.refused.gone'));
      const complaint: Complaint = { ...matter.complaint, state: 'forwarded', forwardedOn: context.today };
      return accept<ComplaintForwarded>({
        type: 'decisions.complaint-forwarded',
        caseId: complaint.caseId,
        data: {
          ...aboutComplaint(kinds, { ...matter, complaint }, context),
          forwardedOn: context.today,
          late: complaint.late,
          dueOn: complaint.dueOn,
          overdue: complaint.dueOn < context.today,
        },
      });
    },
    writes: complaintWrites,
    sentences: { 'decisions.complaint-forwarded': complaintSentences['decisions.complaint-forwarded'] },
  });
