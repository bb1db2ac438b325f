import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, worksOnCase } from '../../people/index.ts';
import { caseSentences, caseWrites, closedFault, onCourse } from '../case-act.ts';
import type { SkillsTestAsked } from '../events.ts';
import { loadSkills, type SkillsState } from '../skills.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId() });

/** A test of reading and maths, for whoever would like one. Nobody is measured without a yes. */
export const askSkillsTest = act<typeof input, SkillsState, SkillsTestAsked>({
  ...onCourse,
  aspect: 'skills-test',
  name: 'ask-skills-test',
  title: both('skills.title'),
  lead: both('skills.lead'),
  submit: both('skills.submit'),
  input,
  who: [citizenSelf, ...worksOnCase],
  basis: 'none',
  minutes: 1,
  load: loadSkills,
  decide({ plan, test }, { caseId }, { actor, newId }) {
    const closed = closedFault(plan);
    if (closed) return closed;
    if (test?.state === 'asked' || test?.state === 'booked')
      return refuse('asked-already', both('skills.refused.twice'));
    const by = actor.kind === 'citizen' ? 'citizen' : 'staff';
    return accept<SkillsTestAsked>({
      type: 'enrolments.skills-test-asked',
      caseId,
      data: { testId: newId(), by, byName: actor.name },
    });
  },
  writes: caseWrites,
  sentences: { 'enrolments.skills-test-asked': caseSentences['enrolments.skills-test-asked'] },
});
