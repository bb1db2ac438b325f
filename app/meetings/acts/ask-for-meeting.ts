import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type CaseState, caseState, citizenSelf, fields, helpsWith } from '../../people/index.ts';
import type { MeetingAskedFor } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import * as own from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { askedForSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  words: fields.optionalReason(both('ask.words'), both('ask.words.help')),
  form: own.optionalForm(both('ask.form')),
});

/** LAB § 32: the citizen has a right to talks. A wish, and nothing else. */
export const askForMeeting = act<typeof input, CaseState, MeetingAskedFor>({
  name: 'ask-for-meeting',
  title: both('ask.title'),
  lead: both('ask.lead'),
  submit: both('ask.submit'),
  input,
  who: [citizenSelf, ...helpsWith('talks')],
  basis: lab('§ 32'),
  aspect: 'meetings',
  reasonField: 'words',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => caseState(tx, home, caseId),
  guards: [],
  decide({ closed }, { caseId, words, form }, { newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    return accept({
      type: 'meetings.asked-for',
      caseId,
      data: { wishId: newId(), entryId: newId(), words: words ?? null, form: form ?? null },
    });
  },
  writes: bookingWrites,
  sentences: { 'meetings.asked-for': askedForSentence },
});
