import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { FundChosen } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import { yesNo } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { type CaseForMeetings, caseForMeetings } from '../queries/booking-state.ts';
import { fundChosenSentence } from '../sentences.ts';
import { both } from '../text.ts';
import { citizenOrLead } from './book-meeting.ts';

const input = z.object({
  caseId: fields.caseId(),
  wanted: fields.choice(both('fundchoice.wanted'), yesNo, { help: both('fundchoice.help') }),
});

/** LAB § 31, stk. 2: the citizen decides whether the a-kasse takes part in the talks with the municipality. */
export const chooseFundAtMeeting = act<typeof input, CaseForMeetings, FundChosen>({
  name: 'choose-fund-at-meeting',
  title: both('fundchoice.title'),
  lead: both('fundchoice.lead'),
  submit: both('fundchoice.submit'),
  input,
  who: citizenOrLead,
  basis: lab('§ 31, stk. 2'),
  aspect: 'meetings',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, context) => caseForMeetings(tx, context, caseId),
  guards: [],
  decide({ closed, meetings }, { caseId, wanted }, { newId, home }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    // Whoever was booked into a joint talk stays booked; the others follow the choice.
    const open = meetings.filter(
      (one) => one.state === 'booked' && one.hostAuthorityId === home && one.fund !== 'takes-part',
    );
    return accept({
      type: 'meetings.fund-chosen',
      caseId,
      data: { wanted: wanted === 'yes', entryId: newId(), meetingIds: open.map(({ id }) => id) },
    });
  },
  writes: bookingWrites,
  sentences: { 'meetings.fund-chosen': fundChosenSentence },
});
