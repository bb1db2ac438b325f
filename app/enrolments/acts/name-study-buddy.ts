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
  isRefusal,
  loadCourses,
  ofCourse,
  onCourse,
} from '../case-act.ts';
import type { BuddyKind } from '../enrolment.ts';
import { enrolmentId } from '../fields.ts';
import { buddyLabels } from '../labels.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  kind: fields.choice<BuddyKind>(both('buddy.kind'), buddyLabels),
  name: fields.written(both('buddy.name'), 120, both('buddy.name.help')),
  contact: fields.optional(both('buddy.contact'), 200),
});

/** Somebody by name who goes along: a fellow participant, a mentor, a guide, somebody in the company. */
export const nameStudyBuddy = act<typeof input, CoursesOfCase, CaseEvent>({
  ...onCourse,
  name: 'name-study-buddy',
  title: both('buddy.title'),
  lead: both('buddy.lead'),
  submit: both('buddy.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 1,
  load: loadCourses,
  decide(state, { caseId, enrolmentId, kind, name, contact = null }, context) {
    const found = courseIn(state, enrolmentId, ['agreed', 'granted', 'under-way']);
    if (isRefusal(found)) return found;
    if (found.buddies.some((one) => one.kind === kind && one.name === name))
      return refuse('named-already', both('buddy.refused.twice'), { name: both('buddy.refused.twice') });
    return accept<CaseEvent>({
      type: 'enrolments.buddy-named',
      caseId,
      data: { ...ofCourse(found, context), buddyId: context.newId(), kind, name },
      unrecorded: { contact },
    });
  },
  writes: caseWrites,
  sentences: caseSentences,
});
