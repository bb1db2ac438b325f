import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import {
  type CaseEvent,
  type CoursesOfCase,
  caseSentences,
  caseWrites,
  courseStanding,
  isRefusal,
  loadCourses,
  ofCourse,
  onCourse,
} from '../case-act.ts';
import type { OutcomeKind } from '../enrolment.ts';
import { enrolmentId } from '../fields.ts';
import { outcomeLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  kind: fields.choice<OutcomeKind>(both('outcome.kind'), outcomeLabels),
  fromOn: fields.date(both('outcome.from')),
  hours: fields.optional(both('outcome.hours'), 5),
  words: fields.optionalReason(both('outcome.words')),
});

const hoursShape = /^\d{1,2}(?:[.,]\d)?$/;

/** What followed: in numbers it tells the next one who asks what the course leads to. */
export const noteCourseOutcome = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'note-course-outcome',
  title: both('outcome.title'),
  lead: both('outcome.lead'),
  submit: both('outcome.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, kind, fromOn, hours, words = null }, context) {
    // A job may come after the case was closed: what followed can be written down all the same.
    const found = courseStanding(state.enrolments, enrolmentId, ['under-way', 'done', 'stopped']);
    if (isRefusal(found)) return found;
    const at = (key: 'outcome.refused.before' | 'outcome.refused.hours', field: string) =>
      refuse('wrong-outcome', both(key), { [field]: both(key) });
    if (found.startsOn !== null && fromOn < found.startsOn) return at('outcome.refused.before', 'fromOn');
    if (hours !== undefined && !hoursShape.test(hours)) return at('outcome.refused.hours', 'hours');
    const same = found.outcomes.some((one) => one.kind === kind && one.fromOn === fromOn);
    if (same) return refuse('noted-already', both('outcome.refused.twice'));
    return accept<CaseEvent>({
      type: 'enrolments.outcome-noted',
      caseId,
      data: {
        ...ofCourse(found, context),
        outcomeId: context.newId(),
        ...{ kind, fromOn, hours: hours === undefined ? null : Number(hours.replace(',', '.')) },
      },
      unrecorded: { words },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
