import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, leads } from '../../people/index.ts';
import { authorityOf } from '../booking.ts';
import type { MeetingInvited, MeetingNotMet } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import * as own from '../fields.ts';
import { newTimeOffered } from '../inviting.ts';
import { changed, overviewOf } from '../overview.ts';
import { type OneMeeting, oneMeeting } from '../queries/one-meeting.ts';
import { invitedSentence, notMetSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), meetingId: own.meetingId() });

/** Nobody is judged: the reason is heard first, and a new time is offered. */
export const markNotMet = act<typeof input, OneMeeting, MeetingNotMet | MeetingInvited>({
  name: 'mark-not-met',
  title: both('notmet.title'),
  lead: both('notmet.lead'),
  submit: both('notmet.submit'),
  input,
  who: leads('talks'),
  basis: 'none',
  aspect: 'meetings',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId, meetingId }, context) => oneMeeting(tx, context, caseId, meetingId),
  guards: [],
  decide(state, { caseId, meetingId }, context) {
    const { meeting, meetings } = state;
    if (meeting.state !== 'booked') return refuse('not-booked', both('refused.not-booked'));
    if (meeting.startsAt > context.now) return refuse('not-yet', both('notmet.refused.early'));
    const after = changed(meetings, meetingId, { state: 'not-met' });
    const offer = state.closed ? null : newTimeOffered(state, meeting, after, 'not-met', context);
    const event: MeetingNotMet = {
      type: 'meetings.not-met',
      caseId,
      data: {
        meetingId,
        kind: meeting.kind,
        startsAt: meeting.startsAt,
        form: meeting.form,
        hostName: meeting.hostName,
        newTimeOffered: offer !== null,
        overview: overviewOf(after, state.invitation, context.now),
        law: {
          talkEntryId: context.newId(),
          myndighed: authorityOf({ authorityId: meeting.hostAuthorityId }, context.home),
        },
      },
    };
    return accept<MeetingNotMet | MeetingInvited>(event, ...(offer ? [offer] : []));
  },
  writes: bookingWrites,
  sentences: { 'meetings.not-met': notMetSentence, 'meetings.invited': invitedSentence },
});
