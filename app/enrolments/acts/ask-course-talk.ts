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
  onCourse,
} from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { raised } from '../raised.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  words: fields.optionalReason(both('talk-wish.words'), both('talk-wish.words.help')),
});

/** "Jeg overvejer at stoppe", or anything else to talk about: the citizen says so, and nothing follows but a talk. */
export const askCourseTalk = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'ask-course-talk',
  title: both('talk-wish.title'),
  lead: both('talk-wish.lead'),
  submit: both('talk-wish.submit'),
  input,
  who: [citizenSelf],
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { enrolmentId, words = null }, context) {
    const found = courseIn(state, enrolmentId, ['granted', 'under-way']);
    if (isRefusal(found)) return found;
    const signs = raised(found, 'citizen-said', words, context);
    return signs.length === 0 ? refuse('said-already', both('talk-wish.refused.twice')) : accept<CaseEvent>(...signs);
  },
  writes: caseWrites,
  sentences: caseSentences,
});
