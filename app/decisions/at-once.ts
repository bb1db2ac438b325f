import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Decision as Decided, refuse } from '../kernel/act/decision.ts';
import type { Writes } from '../kernel/act/event.ts';
import type { Tx } from '../kernel/database/scope.ts';
import type { Channel, Decision, DecisionFact } from './decision.ts';
import {
  type DecisionOpened,
  type DecisionSigned,
  ofDecision,
  openingWrites,
  signedWrites,
} from './decision-events.ts';
import { draftOf } from './draft.ts';
import type { DecisionKinds } from './kind.ts';
import type { Weighed } from './lacks.ts';
import { rowOf } from './matters.ts';
import { type OpeningState, openingState } from './queries/opening.ts';
import { weighedFor } from './queries/weighed.ts';
import { openedSentence, signedSentence } from './sentences.ts';
import { signatureOf } from './signature.ts';
import { both } from './text.ts';

/** Something that is known, as the module that decides at once has it. */
export interface KnownFact extends Pick<DecisionFact, 'words' | 'source' | 'saidBy' | 'heardOn'> {
  readonly known: NonNullable<DecisionFact['known']>;
}

/** Said by the citizen on a day. */
export const saidBy = (citizenName: string, on: PlainDate, words: string): KnownFact => ({
  words,
  source: 'citizen',
  saidBy: citizenName,
  heardOn: on,
  known: 'said-it',
});

/** Stands in the case, and the citizen was told. */
export const toldFrom = (words: string): KnownFact => ({
  words,
  source: 'case',
  saidBy: null,
  heardOn: null,
  known: 'was-told',
});

export interface AtOnceGiven {
  readonly caseId: string;
  /** A kind whose module opens it ({@link import('./kind.ts').DecisionKind.openedByModule}). */
  readonly kind: string;
  readonly terms: Readonly<Record<string, unknown>>;
  /** What the yes rests on. All of it is known to the citizen: a full yes to what both sides agreed surprises nobody. */
  readonly facts: readonly KnownFact[];
  readonly asked: { readonly on: PlainDate; readonly how: Channel };
  readonly oere: number | null;
  /** Who prepared it: where the municipality wants two people, that person cannot sign. */
  readonly preparedBy: { readonly id: string; readonly name: string };
}

/** What an act that decides at once loads. */
export interface AtOnceState {
  readonly opening: OpeningState;
  readonly weighed: Weighed;
}

/** Reads everything a signature is weighed by, the yes being assumed. Null where there is no such case. */
export async function atOnceState(
  tx: Tx,
  kinds: DecisionKinds,
  given: AtOnceGiven,
  context: Pick<ActContext, 'actor' | 'now' | 'today' | 'home'>,
): Promise<AtOnceState | null> {
  const { actor, home, today } = context;
  const kind = kinds.must(given.kind);
  const opening = await openingState(tx, home, given.caseId, given.kind);
  if (!opening) return null;
  const decision: Decision = {
    ...draftOf(kind, given.caseId, given.terms, context),
    // Whoever prepared it laid it before the one who signs.
    state: opening.policy.twoPersons ? 'submitted' : 'draft',
    result: 'granted',
    oere: given.oere,
    askedOn: given.asked.on,
    askedHow: given.asked.how,
    preparedBy: given.preparedBy.id,
    preparedByName: given.preparedBy.name,
    twoPersons: opening.policy.twoPersons,
    facts: given.facts.map(
      (fact): DecisionFact => ({ ...fact, ...weighs, notedAt: context.now, notedByName: actor.name }),
    ),
  };
  const signer = { signerId: actor.id, today, oralNoted: false };
  return { opening, weighed: await weighedFor(tx, home, kinds, decision, signer) };
}

const weighs = { id: '', main: true, against: false } as const;

export type AtOnceEvent = DecisionOpened | DecisionSigned;

/** Which decision was made: the draft of it comes first. */
export const decisionIn = (events: readonly AtOnceEvent[]): string => {
  const [opened] = events;
  if (!opened) throw new Error('a decision at once without its draft');
  return opened.data.decisionId;
};

/**
 * A full yes to something that stands already: an agreement all parties said yes to. Nothing that a signature needs is skipped
 * (`lacksOf`): the facts, the law read the same moment, the mandate, a second person. Only the steps between fall away, since a full yes
 * needs neither hearing nor reasons (forvaltningsloven §§ 19, 22). What is lacking is the refusal.
 */
export function decideAtOnce(
  { opening, weighed }: AtOnceState,
  { oralNoted }: { readonly oralNoted: boolean },
  context: ActContext,
): Decided<AtOnceEvent> {
  if (opening.closed) return refuse('case-closed', both('refused.closed'));
  const { kind, ground } = weighed;
  const decision: Decision = {
    ...weighed.decision,
    id: context.newId(),
    state: 'draft',
    readHash: ground?.factsHash ?? null,
    facts: weighed.decision.facts.map((fact) => ({ ...fact, id: context.newId() })),
  };
  const row = rowOf(opening.others);
  const signed = signatureOf(decision, { ...weighed, oralNoted }, row, context);
  if ('ok' in signed) return signed;
  const of = ofDecision(decision, kind, context);
  const { caseId } = decision;
  return accept<AtOnceEvent>(
    {
      type: 'decisions.opened',
      caseId,
      data: {
        ...of,
        kle: kind.kle,
        askedOn: decision.askedOn,
        askedHow: decision.askedHow,
        dueOn: null,
        bySelf: false,
        row,
      },
      unrecorded: { decision },
    },
    signed,
  );
}

/** How the two events change the tables, what follows from the kind included. */
export const atOnceWrites =
  (kinds: DecisionKinds): Writes<AtOnceEvent> =>
  (event, frame) =>
    event.type === 'decisions.opened' ? openingWrites(event, frame) : signedWrites(kinds)(event, frame);

/** The citizen hears of the yes alone. */
export const atOnceSentences = {
  'decisions.opened': { ...openedSentence, citizen: null },
  'decisions.signed': signedSentence,
} as const;
