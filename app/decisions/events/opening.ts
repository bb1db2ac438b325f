import type { PlainDate } from '@fodfaeste/law/dates';
import type { Change, EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, type Write } from '../../kernel/act/write.ts';
import type { OnCase } from '../../people/index.ts';
import type { Channel, Decision } from '../decision.ts';
import { decisionWrite, type OfDecision, type OfRow, overviewWrite, unread } from './shared.ts';

export interface DecisionOpened
  extends OnCase<
    'decisions.opened',
    OfRow & {
      readonly kle: string;
      readonly askedOn: PlainDate | null;
      readonly askedHow: Channel | null;
      readonly dueOn: PlainDate | null;
      /** The citizen asked for it themselves, here. */
      readonly bySelf: boolean;
    }
  > {
  readonly unrecorded: { readonly decision: Decision };
}

/** A decision that was made is looked at anew: a draft with a copy of all it stood on. */
export interface RoundOpened
  extends OnCase<
    'decisions.round-opened',
    OfRow & {
      readonly round: number;
      readonly replaces: string;
      readonly because: NonNullable<Decision['roundBecause']>;
      readonly reason: string;
      readonly dueOn: PlainDate | null;
    }
  > {
  readonly unrecorded: { readonly decision: Decision };
}

export interface TermsChanged
  extends OnCase<
    'decisions.terms-changed',
    OfDecision & { readonly changes: readonly Change[]; readonly rereads: boolean }
  > {
  readonly unrecorded: { readonly terms: Readonly<Record<string, unknown>> };
}

export type OpeningEvent = DecisionOpened | RoundOpened | TermsChanged;

function draftWrites(decision: Decision, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const of = { authority_id, case_id: decision.caseId, decision_id: decision.id };
  return [
    insert('decision', {
      authority_id,
      id: decision.id,
      case_id: decision.caseId,
      kind: decision.kind,
      kle: decision.kle,
      state: decision.state,
      round: decision.round,
      replaces: decision.replaces,
      round_because: decision.roundBecause,
      round_reason: decision.roundReason,
      opened_at: at,
      opened_by_name: decision.openedByName,
      asked_on: decision.askedOn,
      asked_how: decision.askedHow,
      asked_words: decision.askedWords,
      due_on: decision.dueOn,
      terms: JSON.stringify(decision.terms),
      result: decision.result,
      read_hash: decision.readHash,
      considerations: decision.considerations,
      oere: decision.oere,
      prepared_by: decision.preparedBy,
      prepared_by_name: decision.preparedByName,
      two_persons: decision.twoPersons,
      updated_at: at,
    }),
    ...decision.facts.map((fact) =>
      insert('decision_fact', {
        ...of,
        id: fact.id,
        words: fact.words,
        source: fact.source,
        said_by: fact.saidBy,
        heard_on: fact.heardOn,
        main: fact.main,
        against: fact.against,
        known: fact.known,
        noted_at: fact.notedAt,
        noted_by_name: fact.notedByName,
      }),
    ),
  ];
}

export function openingWrites(event: OpeningEvent, frame: EventFrame): readonly Write<TableName>[] {
  if (event.type === 'decisions.terms-changed') {
    const { decisionId, rereads } = event.data;
    const terms = JSON.stringify(event.unrecorded.terms);
    return [decisionWrite(frame, decisionId, { terms, ...(rereads ? { read_hash: unread } : {}) })];
  }
  return [...draftWrites(event.unrecorded.decision, frame), overviewWrite(frame, event.caseId, event.data.row)];
}
