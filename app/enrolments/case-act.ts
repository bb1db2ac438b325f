import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Writes } from '../kernel/act/event.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { fields, personOfCase } from '../people/index.ts';
import { type CardPublished, type CardUpdated, type PlanState, planState, planWrites } from '../plan/index.ts';
import type { Enrolment, EnrolmentState } from './enrolment.ts';
import type { EnrolmentEvent } from './events.ts';
import { enrolmentById, enrolmentsOf } from './queries/enrolments.ts';
import { cardSentences, enrolmentSentences } from './sentences.ts';
import { both } from './text.ts';
import { enrolmentWrites } from './writes.ts';

export type CardEvent = CardPublished | CardUpdated;
export type CaseEvent = EnrolmentEvent | CardEvent;

/** What the acts in a case have in common. Cards of one plan share an aspect, as their numbers in lists are one. */
export const inCase = {
  aspect: 'plan-card',
  caseOf: ({ caseId }: { readonly caseId: string }) => caseId,
  locks: () => [],
  guards: [],
} as const;

/** Acts that change no card of the plan collide with nobody who works in it. */
export const onCourse = { ...inCase, aspect: 'course' } as const;

/** What decisions about somebody's courses need. */
export interface CoursesOfCase {
  readonly plan: PlanState;
  readonly citizenName: string;
  readonly enrolments: readonly Enrolment[];
}

/** Null when there is no such case. */
export async function caseCourses(tx: Tx, home: number, caseId: string): Promise<CoursesOfCase | null> {
  const plan = await planState(tx, home, caseId);
  const found = plan === null ? null : await personOfCase(tx, home, caseId);
  if (plan === null || found === null) return null;
  const { givenName, familyName } = found.person;
  return { plan, citizenName: `${givenName} ${familyName}`, enrolments: await enrolmentsOf(tx, home, caseId) };
}

/** The `load` of acts that need no more than the courses of the case. */
export const loadCourses = (tx: Tx, { caseId }: { readonly caseId: string }, { home }: ActContext) =>
  caseCourses(tx, home, caseId);

/** The course whose id the page gave a form; null where it is none of the case. */
export async function givenEnrolment(
  tx: Tx,
  home: number,
  caseId: string | null,
  given: Readonly<Record<string, unknown>> | undefined,
): Promise<Enrolment | null> {
  const id = fields.givenId(given, 'enrolmentId');
  const found = id === null ? null : await enrolmentById(tx, home, id);
  return found !== null && found.caseId === caseId ? found : null;
}

export const closedFault = ({ closed }: Pick<PlanState, 'closed'>): Refusal | null =>
  closed ? refuse('case-closed', both('refused.closed')) : null;

/** A course in one of these states, or why not; whether the case is closed does not count. */
export function courseStanding(
  enrolments: readonly Enrolment[],
  id: string,
  states: readonly EnrolmentState[],
): Enrolment | Refusal {
  const found = enrolments.find((one) => one.id === id);
  return found && states.includes(found.state) ? found : refuse('course-gone', both('refused.gone'));
}

/** A course in one of these states in a case that is open, or why not. */
export const courseIn = (
  { enrolments, plan }: CoursesOfCase,
  id: string,
  states: readonly EnrolmentState[],
): Enrolment | Refusal => closedFault(plan) ?? courseStanding(enrolments, id, states);

export const isRefusal = (found: Enrolment | Refusal): found is Refusal => 'ok' in found;

/** What every event of a course carries. */
export const ofCourse = ({ id, courseTitle }: Enrolment, { actor }: ActContext) => ({
  enrolmentId: id,
  course: courseTitle,
  byName: actor.name,
});

/** The tables of the courses, and of the plan. */
export const caseWrites: Writes<CaseEvent> = (event, frame) =>
  event.type === 'plan.card-published' || event.type === 'plan.card-updated'
    ? planWrites(event, frame)
    : enrolmentWrites(event, frame);

export const caseSentences = { ...enrolmentSentences, ...cardSentences };
