import type { EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { OnCase } from '../../people/index.ts';
import type { Result } from '../decision.ts';
import { decisionWrite, type OfDecision } from './shared.ts';

export interface ReasonsWritten
  extends OnCase<'decisions.reasons-written', OfDecision & { readonly result: Result; readonly oere: number | null }> {
  readonly unrecorded: { readonly considerations: string | null; readonly readHash: string | null };
}

interface OfSparring extends OfDecision {
  readonly sparringId: string;
  readonly colleagueId: string;
  readonly colleagueName: string;
}
export interface ColleagueAsked extends OnCase<'decisions.colleague-asked', OfSparring> {
  readonly unrecorded: { readonly question: string };
}
export interface ColleagueAnswered extends OnCase<'decisions.colleague-answered', OfSparring> {
  readonly unrecorded: { readonly answer: string };
}

export type ReasonsEvent = ReasonsWritten | ColleagueAsked | ColleagueAnswered;

export function reasonsWrites(event: ReasonsEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { decisionId } = event.data;
  if (event.type === 'decisions.reasons-written') {
    const { considerations, readHash } = event.unrecorded;
    return [
      decisionWrite(frame, decisionId, {
        result: event.data.result,
        considerations,
        oere: event.data.oere,
        read_hash: readHash,
        // Whoever wrote the reasons prepared it: the second person is somebody else (design § 2).
        prepared_by: frame.actorId,
        prepared_by_name: frame.actorName,
      }),
    ];
  }
  const { sparringId: id, colleagueId, colleagueName } = event.data;
  if (event.type === 'decisions.colleague-answered')
    return [update('sparring', { authority_id, id }, { answer: event.unrecorded.answer, answered_at: at })];
  return [
    insert('sparring', {
      authority_id,
      id,
      case_id: event.caseId,
      decision_id: decisionId,
      asked_by_name: frame.actorName,
      colleague_id: colleagueId,
      colleague_name: colleagueName,
      question: event.unrecorded.question,
      asked_at: at,
    }),
  ];
}
