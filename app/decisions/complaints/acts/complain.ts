import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept } from '../../../kernel/act/decision.ts';
import { citizenSelf, fields } from '../../../people/index.ts';
import { isRefusal } from '../../faults.ts';
import type { DecisionKinds } from '../../kind.ts';
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
  words: freeWords(both('complaint.self.words'), both('complaint.self.words.help')),
});

/** The citizen's own complaint. Needs no reasons, and is received however late it comes. */
export const complain = (kinds: DecisionKinds) =>
  act<typeof input, Complained, ComplaintReceived>({
    name: 'complain',
    title: both('complaint.self.title'),
    lead: both('complaint.self.lead'),
    submit: both('complaint.self.submit'),
    input,
    who: [citizenSelf],
    basis: rsl('§ 60, stk. 2'),
    aspect: 'decision',
    minutes: 5,
    caseOf: ({ caseId }) => caseId,
    locks: () => [],
    load: (tx, { caseId, decisionId }, { home }) => complainedState(tx, home, caseId, decisionId),
    guards: [],
    decide(state, { words }, context) {
      const found = receive(state, { receivedOn: context.today, channel: 'here', words }, kinds, context);
      return isRefusal(found) ? found : accept(found);
    },
    writes: complaintWrites,
    sentences: { 'decisions.complaint-received': complaintSentences['decisions.complaint-received'] },
  });
