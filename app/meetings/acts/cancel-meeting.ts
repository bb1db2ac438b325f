import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { authorityOf } from '../booking.ts';
import type { MeetingCancelled, MeetingInvited } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import * as own from '../fields.ts';
import { newTimeOffered } from '../inviting.ts';
import { changed, overviewOf } from '../overview.ts';
import { type OneMeeting, oneMeeting } from '../queries/one-meeting.ts';
import { cancelledSentence, invitedSentence } from '../sentences.ts';
import { both } from '../text.ts';
import { citizenOrLead } from './book-meeting.ts';

const input = z.object({
  caseId: fields.caseId(),
  meetingId: own.meetingId(),
  reason: fields.optionalReason(both('cancel.reason'), both('cancel.reason.help')),
});

/** Where a duty stands behind the talk, a new time is offered in the same moment. */
export const cancelMeeting = act<typeof input, OneMeeting, MeetingCancelled | MeetingInvited>({
  name: 'cancel-meeting',
  title: both('cancel.title'),
  lead: both('cancel.lead'),
  submit: both('cancel.submit'),
  input,
  who: citizenOrLead,
  basis: 'none',
  aspect: 'meetings',
  reasonField: 'reason',
  minutes: 1,
  crossesAuthorities: true,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId, meetingId }, context) => oneMeeting(tx, context, caseId, meetingId),
  guards: [],
  decide(state, { caseId, meetingId, reason }, context) {
    const { meeting, meetings } = state;
    if (meeting.state !== 'booked') return refuse('not-booked', both('refused.not-booked'));
    const citizen = context.actor.kind === 'citizen';
    if (citizen && meeting.startsAt <= context.now) return refuse('time-passed', both('cancel.refused.passed'));
    const after = changed(meetings, meetingId, { state: 'cancelled' });
    const offer = meeting.duty === true ? newTimeOffered(state, meeting, after, 'cancelled', context) : null;
    const { home, now, newId } = context;
    const event: MeetingCancelled = {
      type: 'meetings.cancelled',
      caseId,
      data: {
        meetingId,
        kind: meeting.kind,
        startsAt: meeting.startsAt,
        form: meeting.form,
        hostName: meeting.hostName,
        cancelledBy: citizen ? 'citizen' : 'staff',
        reason: reason ?? null,
        sequence: meeting.sequence + 1,
        freed: [...new Set([home, meeting.hostAuthorityId, meeting.secondHostAuthorityId ?? home])],
        newTimeOffered: offer !== null,
        overview: overviewOf(after, state.invitation, now),
        law: { talkEntryId: newId(), myndighed: authorityOf({ authorityId: meeting.hostAuthorityId }, home) },
      },
    };
    return accept<MeetingCancelled | MeetingInvited>(event, ...(offer ? [offer] : []));
  },
  writes: bookingWrites,
  sentences: { 'meetings.cancelled': cancelledSentence, 'meetings.invited': invitedSentence },
});
