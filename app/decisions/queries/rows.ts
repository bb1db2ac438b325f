import type { PlainDate } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Decision, DecisionFact, Ground, Hearing, SkipGround, Sparring } from '../decision.ts';

export interface DecisionRows {
  readonly decision: Selectable<DB['decision']>;
  readonly facts: readonly Selectable<DB['decision_fact']>[];
  readonly hearings: readonly Selectable<DB['hearing']>[];
  readonly sparrings: readonly Selectable<DB['sparring']>[];
}

const day = (text: string | null) => text as PlainDate | null;

/** A decision as its rows tell it; facts that were taken out are left out. */
export const asDecision = ({ decision: row, facts, hearings, sparrings }: DecisionRows): Decision => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  kle: row.kle,
  state: row.state,
  round: row.round,
  replaces: row.replaces,
  replacedBy: row.replaced_by,
  roundBecause: row.round_because,
  roundReason: row.round_reason,
  openedAt: row.opened_at,
  openedByName: row.opened_by_name,
  askedOn: day(row.asked_on),
  askedHow: row.asked_how,
  askedWords: row.asked_words,
  dueOn: day(row.due_on),
  newDueOn: day(row.new_due_on),
  newDueToldAt: row.new_due_told_at,
  terms: row.terms as Readonly<Record<string, unknown>>,
  result: row.result,
  considerations: row.considerations,
  oere: row.oere,
  readHash: row.read_hash,
  preparedBy: row.prepared_by,
  preparedByName: row.prepared_by_name,
  twoPersons: row.two_persons,
  submittedAt: row.submitted_at,
  returnedReason: row.returned_reason,
  oralNoted: row.oral_noted,
  decidedBy: row.decided_by,
  decidedByName: row.decided_by_name,
  decidedAt: row.decided_at,
  decidedOn: day(row.decided_on),
  ground: row.ground as Ground | null,
  complaintBody: row.complaint_body,
  complaintUntil: day(row.complaint_until),
  withdrawnAt: row.withdrawn_at,
  withdrawnReason: row.withdrawn_reason,
  waitWantedAt: row.wait_wanted_at,
  facts: facts.filter(({ removed_at }) => removed_at === null).map(asFact),
  hearings: hearings.map(asHearing),
  sparrings: sparrings.map(asSparring),
});

const asFact = (row: Selectable<DB['decision_fact']>): DecisionFact => ({
  id: row.id,
  words: row.words,
  source: row.source,
  saidBy: row.said_by,
  heardOn: day(row.heard_on),
  main: row.main,
  against: row.against,
  known: row.known,
  notedAt: row.noted_at,
  notedByName: row.noted_by_name,
});

const asHearing = (row: Selectable<DB['hearing']>): Hearing => ({
  id: row.id,
  state: row.state,
  facts: row.facts as Hearing['facts'],
  why: row.why,
  sentAt: row.sent_at,
  until: day(row.until_on),
  extended: row.extended,
  answeredAt: row.answered_at,
  answer: row.answer,
  answerChannel: row.answer_channel,
  skipGround: row.skip_ground as SkipGround | null,
  skipReason: row.skip_reason,
  byName: row.by_name,
});

const asSparring = (row: Selectable<DB['sparring']>): Sparring => ({
  id: row.id,
  askedByName: row.asked_by_name,
  colleagueId: row.colleague_id,
  colleagueName: row.colleague_name,
  question: row.question,
  askedAt: row.asked_at,
  answer: row.answer,
  answeredAt: row.answered_at,
});
