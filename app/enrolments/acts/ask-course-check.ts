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
import { checkId, enrolmentId } from '../fields.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), enrolmentId: enrolmentId(), checkId: checkId() });

/** "Hvordan går det?": asked on the citizen's own page, by the clock, or now. */
export const askCourseCheck = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'ask-course-check',
  title: both('ask.title'),
  submit: both('ask.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, checkId }, context) {
    const found = courseIn(state, enrolmentId, ['under-way', 'done']);
    if (isRefusal(found)) return found;
    const check = found.checks.find(({ id }) => id === checkId);
    if (check?.state !== 'planned') return refuse('asked-already', both('refused.gone'));
    return accept<CaseEvent>({
      type: 'enrolments.check-asked',
      caseId,
      data: { ...ofCourse(found, context), checkId },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
