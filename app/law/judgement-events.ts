import type { PlainDate } from '@fodfaeste/law/dates';
import type { DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';

/** Somebody answered a question that the law leaves to judgement. */
export interface QuestionAnswered
  extends DomainEvent<
    'law.question-answered',
    {
      readonly judgementId: string;
      readonly question: string;
      readonly answer: boolean;
      readonly reason: string;
      readonly authorName: string;
      readonly validFrom: PlainDate;
      /** Earlier answers that this one takes the place of. They are kept. */
      readonly superseded: readonly string[];
    }
  > {
  readonly caseId: string;
}

export function judgementWrites({ caseId, data }: QuestionAnswered, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, actorId, actorName, at } = frame;
  return [
    ...data.superseded.map((id) => update('law_judgement', { authority_id, id }, { superseded_at: at })),
    insert('law_judgement', {
      authority_id,
      id: data.judgementId,
      case_id: caseId,
      question: data.question,
      answer: data.answer,
      reason: data.reason,
      valid_from: data.validFrom,
      valid_until: null,
      recorded_at: at,
      superseded_at: null,
      author_id: actorId,
      author_name: actorName,
    }),
  ];
}
