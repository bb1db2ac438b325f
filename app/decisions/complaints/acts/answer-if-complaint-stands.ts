import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept } from '../../../kernel/act/decision.ts';
import { citizenSelf, fields } from '../../../people/index.ts';
import { isRefusal } from '../../faults.ts';
import type { DecisionKinds } from '../../kind.ts';
import { both } from '../../text.ts';
import { answered } from '../answering.ts';
import type { ComplaintAnswered } from '../events.ts';
import { complaintId } from '../fields.ts';
import { type ComplaintLoaded, complaintMatter } from '../matter.ts';
import { complaintOrder } from '../paragraphs.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  complaintId: complaintId(),
  stands: fields.choice(both('complaint.answer.stands'), {
    yes: both('complaint.answer.stands.yes'),
    no: both('complaint.answer.stands.no'),
  }),
});

/** Whoever got right in part says whether the rest of the complaint goes on. */
export const answerIfComplaintStands = (kinds: DecisionKinds) =>
  act<typeof input, ComplaintLoaded, ComplaintAnswered>({
    name: 'answer-if-complaint-stands',
    title: both('complaint.answer.title'),
    lead: both('complaint.answer.lead'),
    submit: both('complaint.answer.submit'),
    input,
    who: [citizenSelf],
    basis: complaintOrder('§ 11'),
    aspect: 'decision',
    minutes: 1,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    load: (tx, { caseId, complaintId }, { home }) => complaintMatter(tx, home, caseId, complaintId),
    guards: [],
    decide(state, { stands }, context) {
      const found = answered(state, { answer: stands, by: 'citizen', channel: 'here' }, kinds, context);
      return isRefusal(found) ? found : accept(found);
    },
    writes: complaintWrites,
    sentences: { 'decisions.complaint-answered': complaintSentences['decisions.complaint-answered'] },
  });
