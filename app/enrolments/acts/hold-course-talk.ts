import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Writes } from '../../kernel/act/event.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { planSentences, planWrites, type StepSet, stepSet, type Whose } from '../../plan/index.ts';
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
import { openSigns } from '../enrolment.ts';
import { enrolmentId } from '../fields.ts';
import { whoseLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  heldOn: fields.date(both('talk.on')),
  agreed: fields.reason(both('talk.agreed'), both('talk.agreed.help')),
  step: fields.optional(both('talk.step'), 300, 'text', { help: both('talk.step.help') }),
  whose: fields.optionalChoice<Whose>(both('talk.whose'), whoseLabels),
});

type TalkEvent = CaseEvent | StepSet;

const writes: Writes<TalkEvent> = (event, frame) =>
  event.type === 'plan.step-set' ? planWrites(event, frame) : caseWrites(event, frame);

/** The talk was held: what was agreed closes the signs, and may be the next step of the plan. */
export const holdCourseTalk = act<typeof input, CoursesOfCase, TalkEvent>({
  ...inCase,
  aspect: 'plan-step',
  name: 'hold-course-talk',
  title: both('talk.title'),
  lead: both('talk.lead'),
  submit: both('talk.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 3,
  load: loadCourses,
  prefill: async (_tx, { today }) => ({ heldOn: today }),
  decide(state, { caseId, enrolmentId, heldOn, agreed, step, whose }, context) {
    const found = courseIn(state, enrolmentId, ['granted', 'under-way', 'done', 'stopped']);
    if (isRefusal(found)) return found;
    if (heldOn > context.today)
      return refuse('future', both('talk.refused.future'), { heldOn: both('talk.refused.future') });
    const signs = openSigns(found);
    if (signs.length === 0) return refuse('no-sign', both('talk.refused.none'));
    return accept<TalkEvent>(
      {
        type: 'enrolments.talk-held',
        caseId,
        data: { ...ofCourse(found, context), signIds: signs.map(({ id }) => id), heldOn, agreed },
      },
      ...(step === undefined ? [] : [stepSet(state.plan, { words: step, whose: whose ?? 'both' }, context)]),
    );
  },
  writes,
  sentences: { ...caseSentences, 'plan.step-set': planSentences['plan.step-set'] },
});
