import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, sideOf, worksOnCase } from '../../people/index.ts';
import type { HeardBy } from '../../plan/index.ts';
import { type BeginState, beginState, chosenClasses, classFault, headOf, standing } from '../begin.ts';
import { caseSentences, caseWrites, inCase } from '../case-act.ts';
import type { CourseWished } from '../events.ts';
import { courseId } from '../fields.ts';
import { heardLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  courseId: courseId(),
  classId: fields.optionalChosen(both('wish.class'), both('wish.class.help')),
  why: fields.optionalReason(both('wish.why'), both('wish.why.help')),
  heardBy: fields.optionalChoice<HeardBy>(both('wish.heard'), heardLabels),
});

/** "Det kursus vil jeg gerne": in the citizen's own words, or heard by staff and written down. It binds nobody. */
export const wishCourse = act<typeof input, BeginState, CourseWished>({
  ...inCase,
  name: 'wish-course',
  title: both('wish.title'),
  lead: both('wish.lead'),
  submit: both('wish.submit'),
  input,
  who: [citizenSelf, ...worksOnCase],
  basis: 'none',
  minutes: 1,
  load: (tx, given, context) => beginState(tx, given, context),
  choices: (tx, context, _caseId, given) => chosenClasses(tx, context, given),
  decide(state, { caseId, why, heardBy }, context) {
    const fault = standing(state) ?? classFault(state, context.today);
    if (fault) return fault;
    const bySelf = sideOf(context.actor) === 'citizen';
    if (!bySelf && heardBy === undefined)
      return refuse('heard-missing', both('wish.refused.heard'), { heardBy: both('wish.refused.heard') });
    return accept<CourseWished>({
      type: 'enrolments.wished',
      caseId,
      data: {
        ...headOf(state, caseId, { proposedBy: 'citizen', state: 'wish', cardId: null }, context),
        bySelf,
        heardBy: bySelf ? null : (heardBy ?? null),
      },
      unrecorded: { words: why ?? null },
    });
  },
  writes: caseWrites,
  sentences: { 'enrolments.wished': caseSentences['enrolments.wished'] },
});
