import type { ActContext } from '../../kernel/act/act.ts';
import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { atField } from '../faults.ts';
import type { DecisionKinds } from '../kind.ts';
import { forwardUntil } from '../policy.ts';
import { both, bothBy } from '../text.ts';
import type { ComplaintAnswered } from './events.ts';
import { aboutComplaint, type ComplaintLoaded, stepFault } from './matter.ts';

/**
 * Whether a complaint that was upheld in part stands. It does: 14 days to send it on. An answer after the four weeks is taken as long as
 * nobody closed the complaint; no machine closes it.
 */
export function answered(
  state: ComplaintLoaded,
  said: Pick<ComplaintAnswered['data'], 'answer' | 'by' | 'channel'>,
  kinds: DecisionKinds,
  context: ActContext,
): ComplaintAnswered | Refusal {
  const fault = stepFault(state, 'answer');
  const { matter } = state;
  if (fault || !matter) return fault ?? refuse('gone', both('complaint.refused.gone'));
  const { answerUntil } = matter.complaint;
  const until = answerUntil ?? matter.complaint.dueOn;
  if (said.answer === 'no-answer' && context.today <= until) {
    const text = bothBy('complaint.record-answer.refused.still-time', (lang) => ({ dato: formatDate(lang, until) }));
    return atField('still-time', 'stands', text);
  }
  const complaint = {
    id: matter.complaint.id,
    state: said.answer === 'yes' ? ('to-forward' as const) : ('dropped' as const),
    dueOn: said.answer === 'yes' ? forwardUntil(context.today) : matter.complaint.dueOn,
  };
  return {
    type: 'decisions.complaint-answered',
    caseId: matter.complaint.caseId,
    data: {
      ...aboutComplaint(kinds, { ...matter, complaint }, context),
      ...said,
      state: complaint.state,
      answerUntil: until,
      dueOn: complaint.dueOn,
    },
  };
}
