import type { ActContext } from '../kernel/act/act.ts';
import type { Tx } from '../kernel/database/scope.ts';
import type { TrainingClass } from '../training/index.ts';
import { type CoursesOfCase, caseCourses } from './case-act.ts';
import { lockedClass } from './queries/seats.ts';

export interface SeatState extends CoursesOfCase {
  /** The class of the course the act is about. */
  readonly held: TrainingClass | null;
}

/** The courses of the case, and the class whose seats change. */
export async function seatState(
  tx: Tx,
  { caseId, enrolmentId }: { readonly caseId: string; readonly enrolmentId: string },
  { home }: ActContext,
): Promise<SeatState | null> {
  const state = await caseCourses(tx, home, caseId);
  if (!state) return null;
  const found = state.enrolments.find(({ id }) => id === enrolmentId);
  return { ...state, held: await lockedClass(tx, home, found?.classId ?? null) };
}
