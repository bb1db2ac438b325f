import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields, schoolParty } from '../../people/index.ts';
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
import { raised } from '../raised.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  words: fields.reason(both('write.words'), both('write.words.help')),
  talk: fields.tick(both('write.talk'), both('write.talk.help')),
});

/** The school writes to the contact person. The citizen reads the same. */
export const writeAboutCourse = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'write-about-course',
  title: both('write.title'),
  lead: both('write.lead'),
  submit: both('write.submit'),
  input,
  who: [schoolParty],
  basis: 'none',
  minutes: 2,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, words, talk }, context) {
    const found = courseIn(state, enrolmentId, ['granted', 'under-way']);
    if (isRefusal(found)) return found;
    return accept<CaseEvent>(
      {
        type: 'enrolments.school-wrote',
        caseId,
        data: { ...ofCourse(found, context), messageId: context.newId() },
        unrecorded: { words },
      },
      ...(talk ? raised(found, 'school-said', words, context) : []),
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
