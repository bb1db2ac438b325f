import type { ActContext } from '../../kernel/act/act.ts';
import type { Decision, OtherMatters } from '../decision.ts';
import type { RoundOpened } from '../decision-events.ts';
import type { DecisionKinds } from '../kind.ts';
import { newRound } from '../new-round.ts';
import type { DecisionPolicy } from '../policy.ts';
import type { LessonMade } from './events.ts';
import type { LessonWritten } from './lesson.ts';
import type { ComplaintMatter } from './matter.ts';

interface Overturned {
  readonly because: 'complaint' | 'board';
  /** For the history: no words of the complaint. */
  readonly reason: string;
  readonly policy: DecisionPolicy;
  /** The open matters, the complaint as it stands after this act among them. */
  readonly others: OtherMatters;
}

/** The decision is made again: a new round, or the one that somebody has begun already. */
export function madeAgain(
  { current, openRound }: Pick<ComplaintMatter, 'current' | 'openRound'>,
  { because, reason, policy, others }: Overturned,
  kinds: DecisionKinds,
  context: ActContext,
): { readonly roundId: string; readonly events: readonly RoundOpened[] } {
  if (openRound !== null) return { roundId: openRound, events: [] };
  const kind = kinds.must(current.kind);
  const event = newRound(current, { kind, because, reason, policy, others }, context);
  return { roundId: event.data.decisionId, events: [event] };
}

export const lessonMade = (
  { words, ...lesson }: LessonWritten,
  complaintId: string,
  { id, caseId, kind }: Decision,
  { newId }: Pick<ActContext, 'newId'>,
): LessonMade => ({
  type: 'decisions.lesson-made',
  caseId,
  data: { ...lesson, lessonId: newId(), complaintId, decisionId: id, kind },
  unrecorded: { words },
});
