import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { NotHired } from '../events.ts';
import { invitationId } from '../fields.ts';
import { takesPart } from '../invitation.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { invitationWrites } from '../invitation-writes.ts';
import { invitationState, type OfInvitationState } from '../queries/of-invitation.ts';
import { both } from '../text.ts';
import { invites } from '../who.ts';
import { aboutInvitation, onInvitation } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  invitationId: invitationId(),
  words: fields.optionalReason(both('not-hired.words')),
});

/** No job yet: the contact person is told, and the two talk about what is next. */
export const noteNotHired = act<typeof input, OfInvitationState, NotHired>({
  ...onInvitation,
  name: 'note-not-hired',
  title: both('not-hired.title'),
  lead: both('not-hired.lead'),
  submit: both('not-hired.submit'),
  input,
  who: invites,
  basis: 'none',
  minutes: 1,
  locks: () => [],
  load: (tx, given, { home }) => invitationState(tx, home, given),
  decide({ invitation, partnership }, { words }, context) {
    if (!takesPart(invitation)) return refuse('not-in-play', both('refused.notInPlay'));
    if (invitation.hire) return refuse('hired-already', both('not-hired.refused.hired'));
    return accept<NotHired>({
      type: 'partnerships.not-hired',
      caseId: invitation.caseId,
      data: { ...aboutInvitation(partnership, invitation, context), words: words ?? null },
    });
  },
  writes: invitationWrites,
  sentences: invitationSentences,
});
