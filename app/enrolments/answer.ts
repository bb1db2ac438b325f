import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Decision } from '../kernel/act/decision.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { caseLaw } from '../law/index.ts';
import { dutyBehind, type HeardBy } from '../plan/index.ts';
import { cardMoved } from './cards.ts';
import { type CaseEvent, type CoursesOfCase, caseCourses, courseIn, isRefusal, ofCourse } from './case-act.ts';

export interface AnswerState extends CoursesOfCase {
  /** Does a duty stand behind offers today? Kept on the card when both say yes (mission B6). */
  readonly duty: boolean | null;
}

export async function answerState(
  tx: Tx,
  caseId: string,
  { home, today }: Pick<ActContext, 'home' | 'today'>,
): Promise<AnswerState | null> {
  const state = await caseCourses(tx, home, caseId);
  if (!state) return null;
  return { ...state, duty: dutyBehind('offer', await caseLaw(tx, home, caseId, { on: today })) };
}

interface Given {
  readonly caseId: string;
  readonly enrolmentId: string;
  readonly answer: 'yes' | 'no';
  readonly shares: boolean | null;
  readonly words?: string | undefined;
}

/** The citizen's answer to a proposal, by whoever wrote it down. */
export function answered(
  state: AnswerState,
  { caseId, enrolmentId, answer, shares, words }: Given,
  heardBy: HeardBy | null,
  context: ActContext,
): Decision<CaseEvent> {
  const found = courseIn(state, enrolmentId, ['proposed']);
  if (isRefusal(found)) return found;
  const note = words ?? null;
  const change =
    answer === 'yes' ? { state: 'agreed' as const, duty: state.duty, note } : { state: 'declined' as const, note };
  return accept<CaseEvent>(
    {
      type: 'enrolments.answered',
      caseId,
      data: {
        ...ofCourse(found, context),
        ...{ answer, heardBy, words: note },
        by: 'citizen',
        cardId: null,
        held: null,
        shares: answer === 'yes' ? shares : null,
      },
    },
    ...cardMoved(state.plan, found, change, context),
  );
}
