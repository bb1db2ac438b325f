import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, worksOnCase } from '../../people/index.ts';
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
import type { Thought } from '../enrolment.ts';
import { enrolmentId } from '../fields.ts';
import { thoughtLabels, triedLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  tryOutId: fields.hiddenId(both('field.try-out')),
  state: fields.choice<'held' | 'cancelled'>(both('tried.state'), triedLabels),
  thought: fields.optionalChoice<Thought>(both('tried.thought'), thoughtLabels),
  said: fields.optionalReason(both('tried.said')),
});

/** What the citizen thought of the day. */
export const noteTryOut = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'note-try-out',
  title: both('tried.title'),
  lead: both('tried.lead'),
  submit: both('tried.submit'),
  input,
  who: [citizenSelf, ...worksOnCase],
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, tryOutId, thought = null, said = null, state: how }, context) {
    const found = courseIn(state, enrolmentId, ['wish', 'proposed', 'agreed', 'granted', 'under-way']);
    if (isRefusal(found)) return found;
    const tried = found.tryOuts.find(({ id }) => id === tryOutId);
    if (tried?.state !== 'planned') return refuse('try-out-gone', both('refused.gone'));
    if (how === 'held' && tried.onDay > context.today)
      return refuse('not-yet', both('tried.refused.future'), { state: both('tried.refused.future') });
    return accept<CaseEvent>({
      type: 'enrolments.try-out-noted',
      caseId,
      data: {
        ...ofCourse(found, context),
        ...{ tryOutId, placeName: tried.placeName, state: how, thought: how === 'held' ? thought : null },
      },
      unrecorded: { words: said },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
