import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { cardMoved } from '../cards.ts';
import {
  type CaseEvent,
  type CoursesOfCase,
  caseSentences,
  caseWrites,
  courseIn,
  inCase,
  isRefusal,
  loadCourses,
  ofCourse,
} from '../case-act.ts';
import { checkDays } from '../check-days.ts';
import { enrolmentId } from '../fields.ts';
import { isLawCategory } from '../schemes.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  startsOn: fields.optionalDate(both('begin.starts'), both('begin.starts.help')),
});

/** The first day is there: the plan says so, and the questions on how it goes are planned. The clock does it each morning. */
export const beginCourse = act<typeof input, CoursesOfCase, CaseEvent>({
  ...inCase,
  name: 'begin-course',
  title: both('begin.title'),
  lead: both('begin.lead'),
  submit: both('begin.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, startsOn: given }, context) {
    const found = courseIn(state, enrolmentId, ['granted']);
    if (isRefusal(found)) return found;
    const startsOn = given ?? found.startsOn ?? context.today;
    const at = (key: 'begin.refused.future' | 'refused.order') =>
      refuse('wrong-start', both(key), { startsOn: both(key) });
    if (startsOn > context.today) return at('begin.refused.future');
    const { endsOn, hoursWeek, lawCategory } = found;
    if (endsOn !== null && startsOn > endsOn) return at('refused.order');
    const moved = startsOn !== found.startsOn && lawCategory !== null && isLawCategory(lawCategory);
    return accept<CaseEvent>(
      {
        type: 'enrolments.begun',
        caseId,
        data: {
          ...ofCourse(found, context),
          ...{ startsOn, endsOn },
          checks: checkDays({ startsOn, endsOn }).map((check) => ({ ...check, id: context.newId() })),
          told: moved ? { id: context.newId(), lawCategory, startsOn, endsOn, hoursWeek } : null,
        },
      },
      ...cardMoved(state.plan, found, { state: 'under-way', startsOn }, context),
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
