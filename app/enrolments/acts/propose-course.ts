import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type BeginState, beginState, chosenClasses, classFault, headOf, standing } from '../begin.ts';
import { courseCard } from '../cards.ts';
import { type CaseEvent, caseSentences, caseWrites, inCase } from '../case-act.ts';
import { courseId } from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  courseId: courseId(),
  classId: fields.optionalChosen(both('propose.class'), both('propose.class.help')),
  startsOn: fields.optionalDate(both('propose.starts')),
  endsOn: fields.optionalDate(both('propose.ends')),
  why: fields.optionalReason(both('propose.why'), both('propose.why.help')),
});

/** The municipality proposes a course, the citizen answers. */
export const proposeCourse = act<typeof input, BeginState, CaseEvent>({
  ...inCase,
  name: 'propose-course',
  title: both('propose.title'),
  lead: both('propose.lead'),
  submit: both('propose.submit'),
  input,
  who: worksOnCase,
  basis: lab('§ 53, stk. 1'),
  minutes: 2,
  load: (tx, given, context) => beginState(tx, given, context),
  choices: (tx, context, _caseId, given) => chosenClasses(tx, context, given),
  decide(state, given, context) {
    const fault = standing(state) ?? classFault(state, context.today);
    if (fault) return fault;
    const { held, course } = state;
    const klass = held === 'gone' ? null : held;
    const [startsOn, endsOn] = [klass?.startsOn ?? given.startsOn ?? null, klass?.endsOn ?? given.endsOn ?? null];
    if (startsOn !== null && endsOn !== null && endsOn < startsOn)
      return refuse('days-in-wrong-order', both('refused.order'), { endsOn: both('refused.order') });
    const card = courseCard(
      state.plan,
      { courseTitle: course.title, providerName: course.providerName, hoursWeek: course.hoursWeek, goal: course.goal },
      { startsOn, endsOn, state: 'proposed', duty: null },
      context,
    );
    const begun = { proposedBy: 'staff', state: 'proposed', cardId: card.data.card.id, startsOn, endsOn } as const;
    return accept<CaseEvent>(
      {
        type: 'enrolments.proposed',
        caseId: given.caseId,
        data: headOf(state, given.caseId, begun, context),
        unrecorded: { words: given.why ?? null },
      },
      card,
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
