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
  onCourse,
} from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { raised } from '../raised.ts';
import { isSilent } from '../signs.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), enrolmentId: enrolmentId() });

/** Two questions without an answer: the clock says so, once. */
export const raiseCourseSilence = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'raise-course-silence',
  title: both('silence.title'),
  submit: both('silence.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { enrolmentId }, context) {
    const found = courseIn(state, enrolmentId, ['under-way']);
    if (isRefusal(found)) return found;
    const signs = isSilent(found, context.today) ? raised(found, 'silence', null, context) : [];
    return signs.length === 0 ? refuse('no-silence', both('silence.refused')) : accept<CaseEvent>(...signs);
  },
  writes: caseWrites,
  sentences: caseSentences,
});
