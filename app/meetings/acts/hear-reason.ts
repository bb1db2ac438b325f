import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith, sideOf } from '../../people/index.ts';
import type { ReasonHeard } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import * as own from '../fields.ts';
import { changed, overviewOf } from '../overview.ts';
import { type OneMeeting, oneMeeting } from '../queries/one-meeting.ts';
import { reasonHeardSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  meetingId: own.meetingId(),
  reason: fields.reason(both('hear.reason'), both('hear.reason.help')),
});

/** What the citizen says about a talk that was not met: kept as it was said, judged by nobody here. */
export const hearReason = act<typeof input, OneMeeting, ReasonHeard>({
  name: 'hear-reason',
  title: both('hear.title'),
  lead: both('hear.lead'),
  submit: both('hear.submit'),
  input,
  who: [citizenSelf, ...helpsWith('talks')],
  basis: 'none',
  aspect: 'meetings',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId, meetingId }, context) => oneMeeting(tx, context, caseId, meetingId),
  guards: [],
  decide({ meeting, meetings, invitation }, { caseId, meetingId, reason }, { now, actor }) {
    if (meeting.state !== 'not-met') return refuse('nothing-to-hear', both('hear.refused'));
    const after = changed(meetings, meetingId, { reasonHeardAt: meeting.startsAt });
    return accept({
      type: 'meetings.reason-heard',
      caseId,
      data: {
        meetingId,
        startsAt: meeting.startsAt,
        told: sideOf(actor) === 'citizen' ? 'citizen' : 'staff',
        overview: overviewOf(after, invitation, now),
      },
      unrecorded: { reason },
    });
  },
  writes: bookingWrites,
  sentences: { 'meetings.reason-heard': reasonHeardSentence },
});
