import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type Course, courseById, type TrainingClass } from '../../training/index.ts';
import { type AnswerState, answerState } from '../answer.ts';
import { chosenClass, classFault, openClasses } from '../begin.ts';
import { courseCard } from '../cards.ts';
import {
  type CaseEvent,
  caseSentences,
  caseWrites,
  courseIn,
  givenEnrolment,
  inCase,
  isRefusal,
  ofCourse,
} from '../case-act.ts';
import { classChoices, enrolmentId } from '../fields.ts';
import { wishAnswerLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  answer: fields.choice<'yes' | 'no'>(both('wished.answer'), wishAnswerLabels),
  classId: fields.optionalChosen(both('propose.class'), both('wished.class.help')),
  words: fields.optionalReason(both('wished.words'), both('wished.words.help')),
});

interface State extends AnswerState {
  readonly course: Course | null;
  readonly held: TrainingClass | 'gone' | null;
}

/** The municipality says yes to a wish, and both agree: the card comes into the plan. A no has its reason. */
export const answerCourseWish = act<typeof input, State, CaseEvent>({
  ...inCase,
  name: 'answer-course-wish',
  title: both('wished.title'),
  lead: both('wished.lead'),
  submit: both('wished.submit'),
  input,
  who: worksOnCase,
  basis: lab('§ 53, stk. 1'),
  minutes: 2,
  async load(tx, { caseId, enrolmentId, classId }, context) {
    const state = await answerState(tx, caseId, context);
    const found = state?.enrolments.find(({ id }) => id === enrolmentId);
    if (!state) return null;
    const course = found ? await courseById(tx, context.home, found.courseId) : null;
    return { ...state, course, held: await chosenClass(tx, context.home, classId, course?.id) };
  },
  async choices(tx, { home, today }, caseId, given) {
    const found = await givenEnrolment(tx, home, caseId, given);
    return { classId: found ? classChoices(await openClasses(tx, home, found.courseId, today)) : [] };
  },
  async prefill(tx, { home }, caseId, given) {
    const found = await givenEnrolment(tx, home, caseId, given);
    return { classId: found?.classId ?? undefined };
  },
  decide(state, { caseId, enrolmentId, answer, words }, context) {
    const found = courseIn(state, enrolmentId, ['wish']);
    if (isRefusal(found)) return found;
    if (answer === 'no' && words === undefined)
      return refuse('reason-missing', both('wished.refused.why'), { words: both('wished.refused.why') });
    const fault = answer === 'yes' ? classFault(state, context.today) : null;
    if (fault) return fault;
    const held = state.held === 'gone' ? null : state.held;
    const { startsOn, endsOn } = held ?? found;
    const card =
      answer === 'yes'
        ? courseCard(
            state.plan,
            { ...found, goal: state.course?.goal ?? null },
            {
              ...{ startsOn, endsOn, state: 'agreed', duty: state.duty },
              proposedBy: { side: 'citizen', name: found.citizenName },
            },
            context,
          )
        : null;
    return accept<CaseEvent>(
      {
        type: 'enrolments.answered',
        caseId,
        data: {
          ...ofCourse(found, context),
          ...{ answer, by: 'staff', heardBy: null, shares: null, words: words ?? null },
          cardId: card?.data.card.id ?? null,
          held: held ? { classId: held.id, startsOn: held.startsOn, endsOn: held.endsOn } : null,
        },
      },
      ...(card ? [card] : []),
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
