import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept } from '../../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../../people/index.ts';
import { isRefusal } from '../../faults.ts';
import type { DecisionKinds } from '../../kind.ts';
import { heardLabels } from '../../labels.ts';
import { rsl } from '../../paragraphs.ts';
import { both } from '../../text.ts';
import type { ComplaintReceived } from '../events.ts';
import { freeWords } from '../fields.ts';
import { type Complained, complainedState, receive } from '../receiving.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: fields.hiddenId(both('complaint.decision')),
  channel: fields.choice(both('complaint.channel'), heardLabels),
  receivedOn: fields.date(both('complaint.record.received'), {
    help: both('complaint.record.received.help'),
    mandatory: fields.demandedBy(rsl('§ 67, stk. 1')),
  }),
  gotLetterOn: fields.optionalDate(both('complaint.record.letter'), both('complaint.record.letter.help')),
  words: freeWords(both('complaint.record.words'), both('complaint.record.words.help')),
});

/** A complaint that came by telephone, letter or at a meeting: a full complaint, in whatever form. */
export const recordComplaint = (kinds: DecisionKinds) =>
  act<typeof input, Complained, ComplaintReceived>({
    name: 'record-complaint',
    title: both('complaint.record.title'),
    lead: both('complaint.record.lead'),
    submit: both('complaint.record.submit'),
    input,
    who: worksOnCase,
    basis: rsl('§ 66, stk. 1'),
    aspect: 'decision',
    minutes: 3,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    load: (tx, { caseId, decisionId }, { home }) => complainedState(tx, home, caseId, decisionId),
    prefill: async (_tx, { today }) => ({ receivedOn: today }),
    guards: [],
    decide(state, came, context) {
      const found = receive(state, came, kinds, context);
      return isRefusal(found) ? found : accept(found);
    },
    writes: complaintWrites,
    sentences: { 'decisions.complaint-received': complaintSentences['decisions.complaint-received'] },
  });
