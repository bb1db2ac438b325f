import type { EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { OnCase } from '../../people/index.ts';
import type { DecisionFact } from '../decision.ts';
import { decisionWrite, type OfDecision, unread } from './shared.ts';

interface OfFact extends OfDecision {
  readonly factId: string;
  /** It came after the reasons were written. */
  readonly rereads: boolean;
}

export interface FactNoted
  extends OnCase<'decisions.fact-noted', OfFact & Pick<DecisionFact, 'source' | 'main' | 'against' | 'known'>> {
  readonly unrecorded: { readonly fact: DecisionFact };
}
export interface FactRemoved extends OnCase<'decisions.fact-removed', OfFact> {}

export type FactOfDecisionEvent = FactNoted | FactRemoved;

export function decisionFactWrites(event: FactOfDecisionEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { decisionId, factId, rereads } = event.data;
  const decision = decisionWrite(frame, decisionId, rereads ? { read_hash: unread } : {});
  if (event.type === 'decisions.fact-removed')
    return [
      update('decision_fact', { authority_id, id: factId }, { removed_at: at, removed_by_name: frame.actorName }),
      decision,
    ];
  const { fact } = event.unrecorded;
  return [
    insert('decision_fact', {
      authority_id,
      id: factId,
      case_id: event.caseId,
      decision_id: decisionId,
      words: fact.words,
      source: fact.source,
      said_by: fact.saidBy,
      heard_on: fact.heardOn,
      main: fact.main,
      against: fact.against,
      known: fact.known,
      noted_at: at,
      noted_by_name: frame.actorName,
    }),
    decision,
  ];
}
