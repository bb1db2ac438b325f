import { act } from '../../kernel/act/act.ts';
import { leads } from '../../people/index.ts';
import { decideHeld, type HoldEvent } from '../holding.ts';
import { holdWrites } from '../holding-writes.ts';
import { calendarLocks } from '../locks.ts';
import { type HoldState, holdChoices, holdState } from '../queries/hold-state.ts';
import { holdSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { holdInput } from './hold-input.ts';

/** The talk is over: what was said, what was agreed and when the two meet again, in one go. A talk may also be written down that nobody had booked. */
export const holdMeeting = act<typeof holdInput, HoldState, HoldEvent>({
  name: 'hold-meeting',
  title: both('hold.title'),
  lead: both('hold.lead'),
  submit: both('hold.submit'),
  input: holdInput,
  who: leads('talks'),
  basis: 'none',
  aspect: 'meetings',
  minutes: 3,
  crossesAuthorities: true,
  caseOf: ({ caseId }) => caseId,
  locks: ({ nextSlot }) => calendarLocks(nextSlot?.hostId),
  load: holdState,
  choices: holdChoices,
  guards: [],
  decide: decideHeld,
  writes: holdWrites,
  sentences: holdSentences,
});
