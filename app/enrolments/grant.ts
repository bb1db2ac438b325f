import type { PlainDate } from '@fodfaeste/law/dates';
import {
  type AtOnceEvent,
  type AtOnceGiven,
  type AtOnceState,
  atOnceSentences,
  atOnceState,
  atOnceWrites,
  saidBy,
  toldFrom,
} from '../decisions/index.ts';
import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Writes } from '../kernel/act/event.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { type CaseLaw, caseLaw } from '../law/index.ts';
import { type Course, courseById, kursusoenskeOf, type TrainingClass } from '../training/index.ts';
import { type CaseEvent, type CoursesOfCase, caseCourses, caseSentences, caseWrites } from './case-act.ts';
import { kindFor, ownKinds } from './decision-kinds.ts';
import type { Enrolment } from './enrolment.ts';
import { lockedClass } from './queries/seats.ts';
import { type GrantedScheme, isQualifying } from './schemes.ts';
import { both } from './text.ts';

export type GrantEvent = CaseEvent | AtOnceEvent;

export interface GrantGiven {
  readonly scheme: GrantedScheme;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

export interface GrantState extends CoursesOfCase {
  readonly course: Course;
  readonly held: TrainingClass | null;
  readonly law: CaseLaw | null;
  readonly atOnce: AtOnceState | null;
}

/** Everything the signature is weighed by. Null where there is no such case or no such course. */
export async function grantState(
  tx: Tx,
  { caseId, enrolmentId, ...given }: GrantGiven & { readonly caseId: string; readonly enrolmentId: string },
  context: ActContext,
): Promise<GrantState | null> {
  const state = await caseCourses(tx, context.home, caseId);
  const found = state?.enrolments.find(({ id }) => id === enrolmentId);
  const course = found ? await courseById(tx, context.home, found.courseId) : null;
  if (!state || !found || !course) return null;
  const held = await lockedClass(tx, context.home, found.classId);
  const law = await caseLaw(tx, context.home, caseId, { on: context.today });
  const atOnce = await atOnceState(tx, ownKinds, atOnceGiven(found, course, held, given, context), context);
  return { ...state, course, held, law, atOnce };
}

function atOnceGiven(
  found: Enrolment,
  course: Course,
  held: TrainingClass | null,
  { scheme, startsOn, endsOn }: GrantGiven,
  { actor, today }: ActContext,
): AtOnceGiven {
  return {
    caseId: found.caseId,
    kind: kindFor(scheme),
    terms: {
      enrolmentId: found.id,
      course: found.courseTitle,
      provider: found.providerName,
      startsOn,
      endsOn: endsOn ?? undefined,
      hoursWeek: found.hoursWeek === null ? undefined : String(found.hoursWeek),
      wished: kursusoenskeOf(course, held, today),
    },
    facts: [
      saidBy(found.citizenName, today, both('grant.fact.yes', { kursus: found.courseTitle }).da),
      ...(found.why && found.proposedBy === 'citizen' ? [saidBy(found.citizenName, today, found.why)] : []),
      ...(course.goal ? [toldFrom(both('grant.fact.goal', { maal: course.goal }).da)] : []),
    ],
    asked: { on: today, how: 'here' },
    oere: course.fullPriceOere,
    preparedBy: { id: actor.id, name: actor.name },
  };
}

/** Limits of the law that the rule behind the decision does not carry. */
export function limitFault(
  { course, law }: Pick<GrantState, 'course' | 'law'>,
  { scheme, startsOn, endsOn }: GrantGiven,
  { exceptUnder30, today }: { readonly exceptUnder30: boolean; readonly today: PlainDate },
): Refusal | null {
  if (endsOn !== null && endsOn < startsOn)
    return refuse('days-in-wrong-order', both('refused.order'), { endsOn: both('refused.order') });
  // LAB § 97 a, stk. 1: the education stands on the national list.
  if (scheme === 'T05' && !kursusoenskeOf(course, null, today).lister.includes('uddannelsesloeft_110'))
    return refuse('not-on-list', both('grant.refused.list'), { scheme: both('grant.refused.list') });
  return scheme === 'T06' && isQualifying(course) ? under30Fault(law, exceptUnder30) : null;
}

/**
 * LAB § 95: a whole education is no offer for people under 30, unless the law opens an exception (stk. 2-3) and the education leads to work
 * where people are needed. Where the law lacks facts it is not granted either.
 */
function under30Fault(law: CaseLaw | null, leadsToNeed: boolean): Refusal | null {
  const stateOf = (id: string) => law?.answer.outcomes.find(({ rule }) => rule.id === id)?.state;
  const at = (key: 'grant.refused.under-30' | 'grant.refused.under-30.never' | 'grant.refused.under-30.unknown') =>
    refuse('under-30', both(key), { exceptUnder30: both(key) });
  if (stateOf('uddannelse.ordinaer.undtagelse_under_30') === 'yes')
    return leadsToNeed ? null : at('grant.refused.under-30');
  const limit = stateOf('uddannelse.ordinaer.ikke_under_30');
  if (limit === 'yes') return at('grant.refused.under-30.never');
  return limit === 'unknown' ? at('grant.refused.under-30.unknown') : null;
}

/** The tables of courses and plan, and of the decision with all that follows from it. */
export const grantWrites: Writes<GrantEvent> = (event, frame) =>
  event.type === 'decisions.opened' || event.type === 'decisions.signed'
    ? atOnceWrites(ownKinds)(event, frame)
    : caseWrites(event, frame);

export const grantSentences = { ...caseSentences, ...atOnceSentences };
