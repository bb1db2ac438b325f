import type { PlainDate } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Complaint } from './complaint.ts';
import type { Lesson } from './lesson.ts';

export const asComplaint = (row: Selectable<DB['complaint']>): Complaint => ({
  id: row.id,
  caseId: row.case_id,
  decisionId: row.decision_id,
  state: row.state,
  receivedOn: row.received_on as PlainDate,
  channel: row.channel,
  words: row.words,
  recordedByName: row.recorded_by_name,
  late: row.late,
  dueOn: row.due_on as PlainDate,
  outcome: row.outcome,
  reasons: row.reasons,
  assessedAt: row.assessed_at,
  assessedByName: row.assessed_by_name,
  answerUntil: row.answer_until as PlainDate | null,
  stands: row.stands,
  forwardedOn: row.forwarded_on as PlainDate | null,
  boardOutcome: row.board_outcome,
  boardOn: row.board_on as PlainDate | null,
  boardWords: row.board_words,
  closedAt: row.closed_at,
});

export const asLesson = (row: Selectable<DB['decision_lesson']>): Lesson => ({
  id: row.id,
  complaintId: row.complaint_id,
  caseId: row.case_id,
  kind: row.kind,
  cause: row.cause,
  pointsTo: row.points_to,
  pointsKey: row.points_key,
  words: row.words,
  madeAt: row.made_at,
  madeByName: row.made_by_name,
  doneAt: row.done_at,
  doneWords: row.done_words,
  doneByName: row.done_by_name,
});
