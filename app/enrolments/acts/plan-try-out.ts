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
  givenEnrolment,
  isRefusal,
  loadCourses,
  ofCourse,
  onCourse,
} from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { placeLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  place: fields.choice<'school' | 'company'>(both('try.place'), placeLabels),
  placeName: fields.written(both('try.name'), 200),
  onDay: fields.date(both('try.on')),
  words: fields.optionalReason(both('try.words'), both('try.words.help')),
});

/** A day to try it before anything is decided. It changes nothing by itself. */
export const planTryOut = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'plan-try-out',
  title: both('try.title'),
  lead: both('try.lead'),
  submit: both('try.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 2,
  load: loadCourses,
  async prefill(tx, { home }, caseId, given) {
    return { placeName: (await givenEnrolment(tx, home, caseId, given))?.providerName };
  },
  decide(state, { caseId, enrolmentId, place, placeName, onDay, words = null }, context) {
    const found = courseIn(state, enrolmentId, ['wish', 'proposed', 'agreed', 'granted']);
    if (isRefusal(found)) return found;
    if (onDay < context.today)
      return refuse('day-has-passed', both('try.refused.past'), { onDay: both('try.refused.past') });
    return accept<CaseEvent>({
      type: 'enrolments.try-out-planned',
      caseId,
      data: { ...ofCourse(found, context), tryOutId: context.newId(), place, placeName, onDay },
      unrecorded: { words },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
