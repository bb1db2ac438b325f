import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
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
import { isOftenAbsent } from '../signs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  onDay: fields.date(both('absence.on')),
  words: fields.optionalReason(both('absence.words'), both('absence.words.help')),
});

/** "Var her ikke i dag": the school tells it in one press. Twice in two weeks is a talk to have, and never a sanction. */
export const tellAbsence = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'tell-absence',
  title: both('absence.title'),
  lead: both('absence.lead'),
  submit: both('absence.submit'),
  input,
  who: [schoolParty],
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  prefill: async (_tx, { today }) => ({ onDay: today }),
  decide(state, { caseId, enrolmentId, onDay, words = null }, context) {
    const found = courseIn(state, enrolmentId, ['under-way']);
    if (isRefusal(found)) return found;
    const at = (key: 'absence.refused.future' | 'absence.refused.before' | 'absence.refused.twice') =>
      refuse('wrong-day', both(key), { onDay: both(key) });
    if (onDay > context.today) return at('absence.refused.future');
    if (found.startsOn !== null && onDay < found.startsOn) return at('absence.refused.before');
    if (found.absences.some((one) => one.onDay === onDay)) return at('absence.refused.twice');
    return accept<CaseEvent>(
      {
        type: 'enrolments.absence-told',
        caseId,
        data: { ...ofCourse(found, context), absenceId: context.newId(), onDay },
        unrecorded: { words },
      },
      ...(isOftenAbsent(found, { onDay }) ? raised(found, 'absence', null, context) : []),
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
