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
import { checkId, enrolmentId } from '../fields.ts';
import { scoreLabels } from '../labels.ts';
import { raised } from '../raised.ts';
import { lowScore } from '../signs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  checkId: checkId(),
  score: fields.choice(both('check.score'), scoreLabels),
  words: fields.optionalReason(both('check.words'), both('check.words.help')),
});

/** One press, and room for words. Where it is hard the contact person hears of it: as a talk to have. */
export const answerCourseCheck = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'answer-course-check',
  title: both('check.title'),
  lead: both('check.lead'),
  submit: both('check.submit'),
  input,
  who: [citizenSelf],
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, checkId, score: given, words = null }, context) {
    const found = courseIn(state, enrolmentId, ['under-way', 'done', 'stopped']);
    if (isRefusal(found)) return found;
    const check = found.checks.find(({ id }) => id === checkId);
    if (check?.state !== 'asked') return refuse('not-asked', both('check.refused.gone'));
    const score = Number(given);
    return accept<CaseEvent>(
      {
        type: 'enrolments.check-answered',
        caseId,
        data: { ...ofCourse(found, context), checkId, score },
        unrecorded: { words },
      },
      ...(score <= lowScore && found.state === 'under-way' ? raised(found, 'low-score', words, context) : []),
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
