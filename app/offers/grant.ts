import { addDays, addMonths, type PlainDate } from '@fodfaeste/law/dates';
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
import { type CaseEvent, caseOffers, caseSentences, caseWrites, type OffersOfCase } from './case-act.ts';
import { kindFor, ownKinds } from './decision-kinds.ts';
import type { Participation } from './participation.ts';
import { both } from './text.ts';

export type GrantEvent = CaseEvent | AtOnceEvent;

export interface Granted {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

export interface GrantState extends OffersOfCase {
  readonly law: CaseLaw | null;
  /** Null for what is granted elsewhere. */
  readonly atOnce: AtOnceState | null;
}

/** Everything the signature of an offer is weighed by. Null where there is no such case or no such agreement. */
export async function grantState(
  tx: Tx,
  participationId: string,
  caseId: string,
  days: (found: Participation) => Granted | null,
  context: ActContext,
): Promise<GrantState | null> {
  const state = await caseOffers(tx, context.home, caseId);
  const found = state?.participations.find(({ id }) => id === participationId);
  if (!state || !found) return null;
  const law = await caseLaw(tx, context.home, caseId, { on: context.today });
  const granted = days(found);
  const given = granted === null ? null : atOnceGiven(state, found, granted, context);
  return { ...state, law, atOnce: given === null ? null : await atOnceState(tx, ownKinds, given, context) };
}

function atOnceGiven(
  { plan }: OffersOfCase,
  found: Participation,
  { startsOn, endsOn }: Granted,
  { actor, today }: ActContext,
): AtOnceGiven | null {
  const kind = kindFor(found.lawCategory);
  if (kind === null) return null;
  const agreed = plan.cards.find(({ id }) => id === found.cardId);
  return {
    caseId: found.caseId,
    kind,
    terms: {
      participationId: found.id,
      offer: found.offerName,
      lawCategory: found.lawCategory,
      startsOn,
      endsOn: endsOn ?? undefined,
      hoursWeek: found.hoursWeek === null ? undefined : String(found.hoursWeek),
    },
    facts: [
      saidBy(found.citizenName, today, both('start.fact.yes', { tilbud: found.offerName }).da),
      ...(agreed?.purpose ? [toldFrom(both('start.fact.aim', { formaal: agreed.purpose }).da)] : []),
    ],
    asked: { on: today, how: 'here' },
    oere: found.priceOere,
    preparedBy: { id: actor.id, name: actor.name },
  };
}

/** Limits of the law that the rule behind the decision does not carry. */
export function limitFault(
  found: Participation,
  { startsOn, endsOn }: Granted,
  law: CaseLaw | null,
  ownWish: boolean,
): Refusal | null {
  if (endsOn !== null && endsOn < startsOn)
    return refuse('days-in-wrong-order', both('refused.order'), { endsOn: both('refused.order') });
  // LAB § 167, stk. 1: at most six months at a time.
  if (
    found.lawCategory === 'mentor' &&
    (endsOn === null || endsOn > addDays(addMonths(startsOn, 6, 'last-day-of-month'), -1))
  )
    return refuse('mentor-too-long', both('start.refused.mentor'), { endsOn: both('start.refused.mentor') });
  // BEK-LAB § 106: not two in two years, unless the citizen asks for it and it helps best.
  const again = law?.answer.outcomes.some(
    ({ rule, state }) => rule.id === 'uddannelse.jobsoegningskursus' && state === 'yes',
  );
  if (found.lawCategory === 'jobsoegningskursus' && again && !ownWish)
    return refuse('course-twice', both('start.refused.twice'), { ownWish: both('start.refused.twice') });
  return null;
}

/** The tables of offers and plan, and of the decision with all that follows from it. */
export const grantWrites: Writes<GrantEvent> = (event, frame) =>
  event.type === 'decisions.opened' || event.type === 'decisions.signed'
    ? atOnceWrites(ownKinds)(event, frame)
    : caseWrites(event, frame);

export const grantSentences = { ...caseSentences, ...atOnceSentences };
