import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
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
import type { BarrierKind, Helper } from '../enrolment.ts';
import { enrolmentId } from '../fields.ts';
import { barrierLabels, helperLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  kind: fields.choice<BarrierKind>(both('barrier.kind'), barrierLabels),
  words: fields.reason(both('barrier.words'), both('barrier.words.help')),
  help: fields.optionalReason(both('barrier.help')),
  helper: fields.optionalChoice<Helper>(both('barrier.helper'), helperLabels),
});

/** What is in the way, in the citizen's own words, and what would help. The history tells the topic alone. */
export const talkBarrier = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'talk-barrier',
  title: both('barrier.title'),
  lead: both('barrier.lead'),
  submit: both('barrier.submit'),
  input,
  who: [citizenSelf, ...worksOnCase],
  basis: 'none',
  minutes: 2,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, kind, words, help = null, helper = null }, context) {
    const found = courseIn(state, enrolmentId, ['wish', 'proposed', 'agreed', 'granted', 'under-way']);
    if (isRefusal(found)) return found;
    return accept<CaseEvent>({
      type: 'enrolments.barrier-told',
      caseId,
      data: { ...ofCourse(found, context), barrierId: context.newId(), kind },
      unrecorded: { words, help, helper },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
