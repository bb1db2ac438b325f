import type { Change, DomainEvent, EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { Answers, Track } from './matters.ts';

/** A note of what the citizen manages; the newest answers stand, the history keeps when they were given. */
export interface ManagingAnswered
  extends DomainEvent<
    'plan.managing-answered',
    {
      readonly answers: Answers;
      readonly words: string | null;
      /** Whether there were answers before. */
      readonly again: boolean;
      readonly answeredByName: string;
      readonly bySelf: boolean;
    }
  > {
  readonly caseId: string;
}

export interface TrackChosen
  extends DomainEvent<
    'plan.track-chosen',
    {
      readonly choiceId: string;
      readonly track: Track;
      readonly reason: string;
      readonly chosenBy: 'citizen' | 'caseworker' | 'akasse';
      readonly chosenByName: string;
      readonly before: { readonly id: string; readonly track: Track } | null;
      readonly changes: readonly Change[];
    }
  > {
  readonly caseId: string;
}

export type TrackEvent = ManagingAnswered | TrackChosen;

export function trackWrites(event: TrackEvent, frame: EventFrame): readonly Write<TableName>[] {
  return event.type === 'plan.managing-answered' ? answerWrites(event, frame) : choiceWrites(event, frame);
}

function answerWrites({ caseId: case_id, data }: ManagingAnswered, frame: EventFrame): readonly Write<TableName>[] {
  const key = { authority_id: frame.authorityId, case_id };
  const said = {
    answers: JSON.stringify(data.answers),
    words: data.words,
    answered_at: frame.at,
    answered_by_name: data.answeredByName,
  };
  return data.again ? [update('track_answer', key, said)] : [insert('track_answer', { ...key, ...said })];
}

function choiceWrites({ caseId: case_id, data }: TrackChosen, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  return [
    ...(data.before ? [update('track_choice', { authority_id, id: data.before.id }, { ended_at: at })] : []),
    insert('track_choice', {
      authority_id,
      id: data.choiceId,
      case_id,
      track: data.track,
      reason: data.reason,
      chosen_by: data.chosenBy,
      chosen_by_name: data.chosenByName,
      at,
    }),
    update('case_overview', { authority_id, case_id }, { track: data.track }),
  ];
}
