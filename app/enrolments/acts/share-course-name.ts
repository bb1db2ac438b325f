import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields } from '../../people/index.ts';
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
import { sharesLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  shares: fields.choice<'yes' | 'no'>(both('share.shares'), sharesLabels),
});

/** Whether the school may see the name here: the citizen says yes, and can say no again. */
export const shareCourseName = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'share-course-name',
  title: both('share.title'),
  lead: both('share.lead'),
  submit: both('share.submit'),
  input,
  who: [citizenSelf],
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, shares }, context) {
    const found = courseIn(state, enrolmentId, [
      'wish',
      'proposed',
      'agreed',
      'granted',
      'under-way',
      'done',
      'stopped',
    ]);
    if (isRefusal(found)) return found;
    const wanted = shares === 'yes';
    if (found.sharesWithSchool === wanted) return refuse('as-it-is', both('share.refused.same'));
    return accept<CaseEvent>({
      type: 'enrolments.sharing-changed',
      caseId,
      data: { ...ofCourse(found, context), shares: wanted, school: found.providerName },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
