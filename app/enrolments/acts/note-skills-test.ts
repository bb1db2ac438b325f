import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { caseSentences, caseWrites, closedFault, onCourse } from '../case-act.ts';
import type { SkillsTestNoted } from '../events.ts';
import { testLabels } from '../labels.ts';
import { loadSkills, type SkillsState } from '../skills.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  state: fields.choice<'booked' | 'taken' | 'dropped'>(both('skills-note.state'), testLabels),
  onDay: fields.optionalDate(both('skills-note.on')),
  place: fields.optional(both('skills-note.place'), 200),
  words: fields.optionalReason(both('skills-note.words'), both('skills-note.words.help')),
});

/** When it is, that it was taken, and what it gives a right to, in words. No score is kept. */
export const noteSkillsTest = act<typeof input, SkillsState, SkillsTestNoted>({
  ...onCourse,
  aspect: 'skills-test',
  name: 'note-skills-test',
  title: both('skills-note.title'),
  lead: both('skills-note.lead'),
  submit: both('skills-note.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 1,
  load: loadSkills,
  decide({ plan, test }, { caseId, state, onDay, place, words = null }, { actor }) {
    const closed = closedFault(plan);
    if (closed) return closed;
    if (test?.state !== 'asked' && test?.state !== 'booked')
      return refuse('test-gone', both('skills-note.refused.gone'));
    if (state === 'booked' && onDay === undefined)
      return refuse('day-missing', both('skills-note.refused.day'), { onDay: both('skills-note.refused.day') });
    return accept<SkillsTestNoted>({
      type: 'enrolments.skills-test-noted',
      caseId,
      data: {
        testId: test.id,
        state,
        onDay: onDay ?? test.onDay,
        place: place ?? test.place,
        byName: actor.name,
      },
      unrecorded: { words },
    });
  },
  writes: caseWrites,
  sentences: { 'enrolments.skills-test-noted': caseSentences['enrolments.skills-test-noted'] },
});
