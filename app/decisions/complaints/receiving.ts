import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../../kernel/act/act.ts';
import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { type Channel, type Decision, isBurden, type OtherMatters } from '../decision.ts';
import { atField } from '../faults.ts';
import type { DecisionKinds } from '../kind.ts';
import { complaintUntil } from '../policy.ts';
import { matterOf } from '../queries/matters.ts';
import { both, bothBy } from '../text.ts';
import { firstDueOn, isPending } from './complaint.ts';
import type { ComplaintReceived } from './events.ts';
import { aboutComplaint } from './matter.ts';
import { complaintsAbout } from './queries.ts';

/** What a complaint is received on: the decision, and whether one is under way already. */
export interface Complained {
  readonly decision: Decision | null;
  readonly others: OtherMatters;
  readonly pending: boolean;
}

export async function complainedState(tx: Tx, home: number, caseId: string, decisionId: string): Promise<Complained> {
  const { decision, others } = await matterOf(tx, home, caseId, decisionId);
  const earlier = await complaintsAbout(tx, home, decisionId);
  return { decision, others, pending: earlier.some(isPending) };
}

interface Came {
  readonly receivedOn: PlainDate;
  readonly channel: Channel;
  readonly words?: string | undefined;
  /** The day the decision came by post, where it is known. */
  readonly gotLetterOn?: PlainDate | undefined;
}

/**
 * A complaint as it came (retssikkerhedsloven §§ 60, 66-67): no form, no reasons, and no end to the case stands in its way. Four weeks
 * are counted from the notice; one that comes later is received all the same.
 */
export function receive(
  { decision, others, pending }: Complained,
  { receivedOn, channel, words, gotLetterOn }: Came,
  kinds: DecisionKinds,
  context: ActContext,
): ComplaintReceived | Refusal {
  const { actor, newId, today } = context;
  const self = actor.kind === 'citizen';
  if (!decision) return refuse('gone', both('complaint.refused.decision-gone'));
  if (decision.state !== 'signed' || decision.decidedOn === null || decision.result === null)
    return refuse('not-signed', both('complaint.refused.not-signed'));
  if (decision.replacedBy !== null) return refuse('replaced', both('complaint.refused.replaced'));
  if (!isBurden(decision.result))
    return refuse('nothing-to-complain', both(self ? 'complaint.refused.nothing.self' : 'complaint.refused.nothing'));
  if (pending)
    return refuse('already-complained', both(self ? 'complaint.refused.already.self' : 'complaint.refused.already'));
  const fault = dayFault({ receivedOn, gotLetterOn }, decision.decidedOn, today);
  if (fault) return fault;
  const until = gotLetterOn
    ? complaintUntil(gotLetterOn)
    : (decision.complaintUntil ?? complaintUntil(decision.decidedOn));
  const late = receivedOn > until;
  const complaint = {
    id: newId(),
    state: late ? ('to-forward' as const) : ('received' as const),
    dueOn: firstDueOn(receivedOn, late),
  };
  return {
    type: 'decisions.complaint-received',
    caseId: decision.caseId,
    data: {
      ...aboutComplaint(kinds, { complaint, decision, others }, context),
      receivedOn,
      channel,
      recordedByName: self ? null : actor.name,
      late,
      dueOn: complaint.dueOn,
      complaintUntil: until,
    },
    unrecorded: { words: words ?? null },
  };
}

function dayFault(
  { receivedOn, gotLetterOn }: Pick<Came, 'receivedOn' | 'gotLetterOn'>,
  decidedOn: PlainDate,
  today: PlainDate,
): Refusal | null {
  const before = bothBy('complaint.refused.before', (lang) => ({ dato: formatDate(lang, decidedOn) }));
  if (receivedOn > today) return atField('future-day', 'receivedOn', both('complaint.refused.future'));
  if (receivedOn < decidedOn) return atField('before-decision', 'receivedOn', before);
  if (gotLetterOn && gotLetterOn < decidedOn) return atField('before-decision', 'gotLetterOn', before);
  if (gotLetterOn && gotLetterOn > receivedOn)
    return atField('letter-after', 'gotLetterOn', both('complaint.refused.letter-after'));
  return null;
}
