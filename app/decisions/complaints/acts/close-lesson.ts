import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { fields } from '../../../people/index.ts';
import { both } from '../../text.ts';
import type { LessonClosed } from '../events.ts';
import type { Lesson } from '../lesson.ts';
import { lessonById } from '../queries.ts';
import { complaintSentences } from '../sentences.ts';
import { complaintWrites } from '../writes.ts';

const input = z.object({
  lessonId: fields.hiddenId(both('lesson.close.which')),
  done: fields.reason(both('lesson.close.done'), both('lesson.close.done.help')),
});

/** What was done about it: a lesson that nobody closes is one that nobody learnt. */
export const closeLesson = act<typeof input, Lesson, LessonClosed>({
  name: 'close-lesson',
  title: both('lesson.close.title'),
  lead: both('lesson.close.lead'),
  submit: both('lesson.close.submit'),
  input,
  who: [{ roles: ['manager', 'administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'decision-lesson',
  minutes: 2,
  caseOf: null,
  locks: ({ lessonId }) => [{ kind: 'row', table: 'decision_lesson', id: lessonId }],
  load: (tx, { lessonId }, { home }) => lessonById(tx, home, lessonId),
  guards: [],
  decide({ id, doneAt, cause }, { done }) {
    if (doneAt !== null) return refuse('already-closed', both('lesson.close.refused.closed'));
    return accept<LessonClosed>({ type: 'decisions.lesson-closed', caseId: null, data: { lessonId: id, cause, done } });
  },
  writes: complaintWrites,
  sentences: { 'decisions.lesson-closed': complaintSentences['decisions.lesson-closed'] },
});
