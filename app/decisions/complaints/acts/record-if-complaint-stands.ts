import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept } from '../../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../../people/index.ts';
import { atField, isRefusal } from '../../faults.ts';
import type { DecisionKinds } from '../../kind.ts';
import { both } from '../../text.ts';
import { answered } from '../answering.ts';
import type { ComplaintAnswered } from '../events.ts';
import { complaintId, optionalChannel } from '../fields.ts';
import { type ComplaintLoaded, complaintMatter } from '../matter.ts';
import { complaintOrder } from '../paragraphs.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  complaintId: complaintId(),
  stands: fields.choice(both('complaint.record-answer.stands'), {
    yes: both('complaint.record-answer.stands.yes'),
    no: both('complaint.record-answer.stands.no'),
    'no-answer': both('complaint.record-answer.stands.no-answer'),
  }),
  channel: optionalChannel(both('complaint.record-answer.channel')),
});

/** The same answer by telephone, letter or at a meeting; or that none came. */
export const recordIfComplaintStands = (kinds: DecisionKinds) =>
  act<typeof input, ComplaintLoaded, ComplaintAnswered>({
    name: 'record-if-complaint-stands',
    title: both('complaint.record-answer.title'),
    lead: both('complaint.record-answer.lead'),
    submit: both('complaint.record-answer.submit'),
    input,
    who: worksOnCase,
    basis: complaintOrder('§ 11'),
    aspect: 'decision',
    minutes: 1,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    load: (tx, { caseId, complaintId }, { home }) => complaintMatter(tx, home, caseId, complaintId),
    guards: [],
    decide(state, { stands, channel }, context) {
      if (stands !== 'no-answer' && !channel)
        return atField('channel-missing', 'channel', both('complaint.record-answer.refused.channel'));
      const said = stands === 'no-answer' ? null : (channel ?? null);
      const found = answered(state, { answer: stands, by: 'staff', channel: said }, kinds, context);
      return isRefusal(found) ? found : accept(found);
    },
    writes: complaintWrites,
    sentences: { 'decisions.complaint-answered': complaintSentences['decisions.complaint-answered'] },
  });
