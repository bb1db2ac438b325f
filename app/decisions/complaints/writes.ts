import type { Updateable } from 'kysely';
import type { EventFrame } from '../../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { AboutComplaint, ComplaintAnswered, ComplaintEvent, ComplaintReceived, LessonMade } from './events.ts';

/** How each event of a complaint changes the tables. */
export function complaintWrites(event: ComplaintEvent, frame: EventFrame): readonly Write<TableName>[] {
  switch (event.type) {
    case 'decisions.complaint-received':
      return received(event, frame);
    case 'decisions.complaint-assessed': {
      const { state, outcome, dueOn, answerUntil } = event.data;
      return changed(event, frame, {
        state,
        outcome,
        reasons: event.unrecorded.reasons,
        due_on: dueOn,
        answer_until: answerUntil,
        assessed_at: frame.at,
        assessed_by_name: frame.actorName,
        ...(state === 'upheld' ? { closed_at: frame.at } : {}),
      });
    }
    case 'decisions.complaint-answered':
      return changed(event, frame, answered(event, frame));
    case 'decisions.complaint-forwarded':
      return changed(event, frame, { state: 'forwarded', forwarded_on: event.data.forwardedOn });
    case 'decisions.complaint-dropped':
      return changed(event, frame, { state: 'dropped', closed_at: frame.at });
    case 'decisions.board-decided': {
      const { outcome, on } = event.data;
      return changed(event, frame, {
        state: 'decided',
        board_outcome: outcome,
        board_on: on,
        board_words: event.unrecorded.words,
        closed_at: frame.at,
      });
    }
    case 'decisions.lesson-made':
      return [lesson(event, frame)];
    case 'decisions.lesson-closed':
      return [
        update(
          'decision_lesson',
          { authority_id: frame.authorityId, id: event.data.lessonId },
          { done_at: frame.at, done_words: event.data.done, done_by_name: frame.actorName },
        ),
      ];
  }
}

interface OfCase {
  readonly caseId: string;
  readonly data: AboutComplaint;
}

const overview = ({ caseId, data }: OfCase, { authorityId }: EventFrame) =>
  update('case_overview', { authority_id: authorityId, case_id: caseId }, { ...data.row });

const changed = (event: OfCase, frame: EventFrame, set: Updateable<DB['complaint']>): readonly Write<TableName>[] => [
  update(
    'complaint',
    { authority_id: frame.authorityId, id: event.data.complaintId },
    { ...set, updated_at: frame.at },
  ),
  overview(event, frame),
];

const answered = ({ data }: ComplaintAnswered, { at }: EventFrame): Updateable<DB['complaint']> => ({
  state: data.state,
  due_on: data.dueOn,
  stands: data.answer === 'no-answer' ? null : data.answer === 'yes',
  ...(data.state === 'dropped' ? { closed_at: at } : {}),
});

const received = (event: ComplaintReceived, frame: EventFrame): readonly Write<TableName>[] => [
  insert('complaint', {
    authority_id: frame.authorityId,
    id: event.data.complaintId,
    case_id: event.caseId,
    decision_id: event.data.decisionId,
    state: event.data.late ? 'to-forward' : 'received',
    received_on: event.data.receivedOn,
    channel: event.data.channel,
    words: event.unrecorded.words,
    recorded_by_name: event.data.recordedByName,
    late: event.data.late,
    due_on: event.data.dueOn,
    updated_at: frame.at,
  }),
  overview(event, frame),
];

const lesson = (
  { caseId, data, unrecorded }: LessonMade,
  { authorityId, at, actorName }: EventFrame,
): Write<TableName> =>
  insert('decision_lesson', {
    authority_id: authorityId,
    id: data.lessonId,
    complaint_id: data.complaintId,
    case_id: caseId,
    kind: data.kind,
    cause: data.cause,
    points_to: data.pointsTo,
    points_key: data.pointsKey,
    words: unrecorded.words,
    made_at: at,
    made_by_name: actorName,
  });
