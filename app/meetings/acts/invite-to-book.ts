import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields, leads } from '../../people/index.ts';
import type { MeetingInvited } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import { invited, usualBookBy } from '../inviting.ts';
import { invitationKinds } from '../labels.ts';
import { labOrder } from '../paragraphs.ts';
import { type CaseForMeetings, caseForMeetings } from '../queries/booking-state.ts';
import { invitedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const lengths = {
  '30': both('invite.minutes.30'),
  '45': both('invite.minutes.45'),
  '60': both('invite.minutes.60'),
} as const;

const input = z.object({
  caseId: fields.caseId(),
  kind: fields.optionalChoice(both('kind.label'), invitationKinds, { control: 'select' }),
  minutes: fields.optionalChoice(both('invite.minutes'), lengths),
  bookBy: fields.optionalDate(both('invite.bookBy'), both('invite.bookBy.help')),
  words: fields.optionalReason(both('invite.words'), both('invite.words.help')),
  guided: field(z.boolean().optional(), {
    label: both('invite.guided'),
    help: both('invite.guided.help'),
    control: 'checkbox',
  }),
});

/** BEK-LAB § 44: an offer to find a time. It binds only where the law says so, and after guidance. */
export const inviteToBook = act<typeof input, CaseForMeetings, MeetingInvited>({
  name: 'invite-to-book',
  title: both('invite.title'),
  lead: both('invite.lead'),
  submit: both('invite.submit'),
  input,
  who: leads('talks'),
  basis: labOrder('§ 44, stk. 1'),
  aspect: 'meetings',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, context) => caseForMeetings(tx, context, caseId),
  async prefill(tx, context, caseId) {
    const state = caseId ? await caseForMeetings(tx, context, caseId) : null;
    return state ? { minutes: '45', bookBy: usualBookBy(state, context.today) } : {};
  },
  guards: [],
  decide(state, { caseId, kind, minutes, bookBy, words, guided }, context) {
    if (state.closed) return refuse('case-closed', both('refused.closed'));
    if (state.invitation) return refuse('already-invited', both('invite.refused.already'));
    if (state.rules.whoBooks === 'summoned') return refuse('summon-instead', both('invite.refused.summon'));
    const fault = bookByFault(state, bookBy, guided === true, context.today);
    if (fault) return fault;
    const usual = state.duties['sickness-follow-up'] === true ? 'sickness-follow-up' : 'job-talk';
    const offer = {
      caseId,
      kind: kind ?? usual,
      minutes: Number(minutes ?? '45'),
      because: 'asked',
      words,
      guided,
    } as const;
    return accept(invited(state, { ...offer, bookBy }, context));
  },
  writes: bookingWrites,
  sentences: { 'meetings.invited': invitedSentence },
});

const furthest = 60;

function bookByFault(
  { rules }: Pick<CaseForMeetings, 'rules'>,
  bookBy: PlainDate | undefined,
  guided: boolean,
  today: PlainDate,
): Refusal | null {
  if (!bookBy) return null;
  const at = (code: string, text: ReturnType<typeof both>) => refuse(code, text, { bookBy: text });
  if (bookBy <= today || bookBy > addDays(today, furthest))
    return at('deadline-out-of-reach', both('invite.refused.date'));
  // BEK-LAB § 44, stk. 1: the day on which it is set is not counted.
  const binds = rules.whoBooks === 'citizen-must' && guided;
  const short = daysBetween(today, bookBy) < rules.deadlineDays;
  return binds && short ? at('deadline-too-short', both('invite.refused.short', { dage: rules.deadlineDays })) : null;
}
