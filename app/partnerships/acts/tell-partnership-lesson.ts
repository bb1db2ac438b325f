import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { LessonTold } from '../events.ts';
import { partnershipId } from '../fields.ts';
import { type AgreedPartnership, isOver } from '../partnership.ts';
import { agreedPartnership } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { ownParty, runsPartnerships } from '../who.ts';
import { about, isParty, municipalityOf, onPartnership, ownPartyOf } from './shared.ts';

const input = z.object({
  partnershipId: partnershipId(),
  lesson: fields.written(both('lesson.words'), 300, both('lesson.words.help')),
});

/** One sentence from each party when it is over: what the next partnership should know. */
export const tellPartnershipLesson = act<typeof input, AgreedPartnership, LessonTold>({
  ...onPartnership,
  name: 'tell-partnership-lesson',
  title: both('lesson.title'),
  submit: both('lesson.submit'),
  input,
  who: [ownParty, runsPartnerships],
  minutes: 1,
  load: (tx, given, { home }) => agreedPartnership(tx, home, given.partnershipId),
  decide(whole, { lesson }, context) {
    const { actor } = context;
    const own = isParty(actor) ? ownPartyOf(whole, actor) : municipalityOf(whole);
    if (own === undefined) return refuse('not-a-party', both('refused.party'));
    if (!isOver(whole.partnership) && whole.partnership.state !== 'hiring')
      return refuse('too-early', both('lesson.refused.early'));
    return accept<LessonTold>({
      type: 'partnerships.lesson-told',
      caseId: null,
      data: { ...about(whole.partnership, context), partyId: own.id, partyName: own.name, lesson },
    });
  },
});
