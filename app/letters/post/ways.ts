import type { TemplateKey } from '../templates/keys.ts';
import type { Way } from './route.ts';

const way = (letter: TemplateKey, over: Partial<Omit<Way, 'letter'>> = {}): Way => ({
  letter,
  notice: 'notice',
  formal: false,
  soon: false,
  onPaper: true,
  ...over,
});

/** How each thing that happens is told. */
export const ways = {
  welcome: way('welcome', { formal: true }),
  summons: way('summons', { formal: true, soon: true, notice: 'notice-meeting' }),
  invitation: way('invitation', { formal: true, soon: true }),
  'invitation-reminder': way('invitation-reminder', { soon: true }),
  'meeting-booked': way('meeting-booked', { soon: true, notice: 'notice-meeting' }),
  /** Staff set the time: that is a letter. */
  'meeting-booked-by-staff': way('meeting-booked', { formal: true, soon: true, notice: 'notice-meeting' }),
  'meeting-moved': way('meeting-moved', { formal: true, soon: true, notice: 'notice-meeting' }),
  /** The citizen knows: a mail with the calendar file is enough. */
  'meeting-moved-by-citizen': way('meeting-moved', { notice: 'notice-meeting' }),
  'meeting-cancelled': way('meeting-cancelled', { formal: true, soon: true, notice: 'notice-cancelled' }),
  'meeting-cancelled-by-citizen': way('meeting-cancelled', { notice: 'notice-cancelled' }),
  'meeting-reminder': way('meeting-reminder', { soon: true, notice: 'notice-meeting', onPaper: false }),
  'not-met': way('not-met', { formal: true }),
  message: way('message'),
  proposal: way('proposal'),
  note: way('note'),
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof ways;

/** A mailing to many: the letter itself, and a notice that it is there. */
export const mailingWay = (letter: TemplateKey): Way => way(letter, { formal: true });
