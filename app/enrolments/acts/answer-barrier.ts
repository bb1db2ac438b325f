import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import {
  type CaseEvent,
  type CoursesOfCase,
  caseSentences,
  caseWrites,
  courseIn,
  isRefusal,
  loadCourses,
  ofCourse,
  onCourse,
} from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { solvedLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  barrierId: fields.hiddenId(both('field.barrier')),
  solved: fields.choice<'yes' | 'no'>(both('unbar.solved'), solvedLabels),
  words: fields.reason(both('unbar.words'), both('unbar.words.help')),
});

/** What was found out, or what is done about it. */
export const answerBarrier = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'answer-barrier',
  title: both('unbar.title'),
  submit: both('unbar.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 2,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, barrierId, solved, words }, context) {
    const found = courseIn(state, enrolmentId, ['wish', 'proposed', 'agreed', 'granted', 'under-way']);
    if (isRefusal(found)) return found;
    const barrier = found.barriers.find(({ id }) => id === barrierId);
    if (barrier?.state !== 'open') return refuse('barrier-gone', both('refused.gone'));
    return accept<CaseEvent>({
      type: 'enrolments.barrier-answered',
      caseId,
      data: { ...ofCourse(found, context), barrierId, kind: barrier.kind, solved: solved === 'yes' },
      unrecorded: { words },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
