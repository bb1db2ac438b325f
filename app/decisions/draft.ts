import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Channel, Decision } from './decision.ts';
import { type DecisionOpened, ofDecision } from './decision-events.ts';
import { atField } from './faults.ts';
import type { AnyDecisionKind } from './kind.ts';
import { rowOf, withDecision } from './matters.ts';
import { dueOn } from './policy.ts';
import type { OpeningState } from './queries/opening.ts';
import { both } from './text.ts';

export interface Asked {
  readonly on: PlainDate;
  readonly how: Channel;
  readonly words: string | null;
  readonly bySelf: boolean;
}

type Terms = Readonly<Record<string, unknown>>;

/** The same particulars, in whatever order they stand. */
export const sameTerms = (one: Terms, other: Terms): boolean => written(one) === written(other);
const written = (terms: Terms) =>
  JSON.stringify(
    Object.entries(terms)
      .filter(([, value]) => value !== undefined && value !== null)
      .toSorted(),
  );

/** A particular that does not hold, as a refusal at its field. */
export function termsFault(kind: AnyDecisionKind, terms: Terms, context: ActContext): Refusal | null {
  const fault = kind.fault?.(terms, context);
  return fault ? atField(fault.code, fault.field, fault.text) : null;
}

/** A new decision of a kind. The same matter is not opened twice. */
export function opened(
  kind: AnyDecisionKind,
  state: OpeningState,
  { caseId, terms, asked }: { readonly caseId: string; readonly terms: Terms; readonly asked: Asked | null },
  context: ActContext,
) {
  const { actor, newId, today } = context;
  const self = asked?.bySelf === true;
  if (state.closed) return refuse('case-closed', both(self ? 'ask.refused.closed' : 'refused.closed'));
  if (asked && asked.on > today) return atField('asked-ahead', 'askedOn', both('open.refused.ahead'));
  const fault = termsFault(kind, terms, context);
  if (fault) return fault;
  if (state.open.some((one) => one.kind === kind.kind && sameTerms(one.terms, terms)))
    return refuse('already-open', both(self ? 'ask.refused.already' : 'open.refused.already'));
  // Whom the citizen's own wish lies with until somebody writes the reasons.
  const preparer = self ? (state.contact ?? { id: actor.id, name: actor.organisation }) : actor;
  const decision: Decision = {
    ...draftOf(kind, caseId, terms, context),
    id: newId(),
    askedOn: asked?.on ?? null,
    askedHow: asked?.how ?? null,
    askedWords: asked?.words ?? null,
    dueOn: dueOn(asked?.on ?? null, state.policy),
    preparedBy: preparer.id,
    preparedByName: preparer.name,
    twoPersons: state.policy.twoPersons,
  };
  return accept<DecisionOpened>({
    type: 'decisions.opened',
    caseId,
    data: {
      ...ofDecision(decision, kind, context),
      kle: kind.kle,
      askedOn: decision.askedOn,
      askedHow: decision.askedHow,
      dueOn: decision.dueOn,
      bySelf: self,
      row: rowOf(withDecision(state.others, decision)),
    },
    unrecorded: { decision },
  });
}

/** A draft of a kind with nothing but its particulars; it has no id yet. */
export const draftOf = (
  kind: Pick<AnyDecisionKind, 'kind' | 'kle'>,
  caseId: string,
  terms: Terms,
  { actor, now }: Pick<ActContext, 'actor' | 'now'>,
): Decision => ({
  ...blank,
  id: '',
  caseId,
  kind: kind.kind,
  kle: kind.kle,
  openedAt: now,
  openedByName: actor.name,
  askedOn: null,
  askedHow: null,
  askedWords: null,
  dueOn: null,
  terms,
  preparedBy: actor.id,
  preparedByName: actor.name,
  twoPersons: false,
});

/** What nobody has said of a draft yet, also where it begins another round. */
export const undecided = {
  state: 'draft',
  replacedBy: null,
  newDueOn: null,
  newDueToldAt: null,
  result: null,
  readHash: null,
  submittedAt: null,
  returnedReason: null,
  oralNoted: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  decidedOn: null,
  ground: null,
  complaintBody: null,
  complaintUntil: null,
  withdrawnAt: null,
  withdrawnReason: null,
  waitWantedAt: null,
  hearings: [],
  sparrings: [],
} as const satisfies Partial<Decision>;

const blank = {
  ...undecided,
  round: 1,
  replaces: null,
  roundBecause: null,
  roundReason: null,
  considerations: null,
  oere: null,
  facts: [],
} as const satisfies Partial<Decision>;
