import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, leads } from '../../people/index.ts';
import type { InvitationEnded } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import { overviewOf } from '../overview.ts';
import { type CaseForMeetings, caseForMeetings } from '../queries/booking-state.ts';
import { invitationEndedSentence } from '../sentences.ts';
import { both } from '../text.ts';
import { isBinding } from '../wish.ts';

const input = z.object({ caseId: fields.caseId() });

/** Takes an open invitation back; no deadline runs any more. */
export const withdrawInvitation = act<typeof input, CaseForMeetings, InvitationEnded>({
  name: 'withdraw-invitation',
  title: both('withdraw.title'),
  lead: both('withdraw.lead'),
  submit: both('withdraw.submit'),
  input,
  who: leads('talks'),
  basis: 'none',
  aspect: 'meetings',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, context) => caseForMeetings(tx, context, caseId),
  guards: [],
  decide({ invitation, meetings }, { caseId }, { now }) {
    if (!invitation) return refuse('no-invitation', both('withdraw.refused'));
    return accept({
      type: 'meetings.invitation-ended',
      caseId,
      data: {
        invitationId: invitation.id,
        state: 'withdrawn',
        toldDeadline: isBinding(invitation),
        overview: overviewOf(meetings, null, now),
      },
    });
  },
  writes: bookingWrites,
  sentences: { 'meetings.invitation-ended': invitationEndedSentence },
});
