import type { TemplateKey } from '../templates/keys.ts';
import { contactCourse } from './kle.ts';
import type { Way } from './route.ts';

const way = (letter: TemplateKey, over: Partial<Omit<Way, 'letter'>> = {}): Way => ({
  letter,
  notice: 'notice',
  formal: false,
  soon: false,
  onPaper: true,
  legal: false,
  kle: contactCourse,
  ...over,
});

const placementKle = '15.18.05';

/** How each thing that happens is told. */
export const ways = {
  welcome: way('welcome', { formal: true }),
  /** Staying away may have consequences: it must have come. */
  summons: way('summons', { formal: true, soon: true, notice: 'notice-meeting', legal: true }),
  invitation: way('invitation', { formal: true, soon: true, legal: true }),
  'invitation-reminder': way('invitation-reminder', { soon: true, legal: true }),
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
  'contact-changed': way('contact-changed', { formal: true }),
  hearing: way('hearing', { formal: true, soon: true, legal: true }),
  'hearing-extended': way('hearing-extended', { formal: true, legal: true }),
  'decision-granted': way('decision-granted', { formal: true }),
  'decision-refused': way('decision-refused', { formal: true, legal: true }),
  'decision-imposed': way('decision-imposed', { formal: true, legal: true }),
  'decision-corrected': way('decision-corrected', { formal: true, legal: true }),
  'decision-delayed': way('decision-delayed', { formal: true }),
  'decision-withdrawn': way('decision-withdrawn', { formal: true }),
  'complaint-received': way('complaint-received', { formal: true }),
  'complaint-upheld': way('complaint-upheld', { formal: true }),
  'complaint-forwarded': way('complaint-forwarded', { formal: true, legal: true }),
  'complaint-late': way('complaint-late', { formal: true, legal: true }),
  'board-decided': way('board-decided', { formal: true }),
  message: way('message'),
  proposal: way('proposal', { kle: '15.20.01' }),
  note: way('note'),
  'placement-proposal': way('placement-proposal', { kle: placementKle }),
  'placement-agreed': way('placement-agreed', { formal: true, kle: placementKle }),
  /** Whoever is not digital is called instead: the talk is in the plan of follow-up. */
  'placement-check': way('placement-check', { soon: true, onPaper: false, kle: placementKle }),
  'placement-end': way('placement-end', { kle: placementKle }),
  'course-proposal': way('course-proposal', { kle: placementKle }),
  'class-invitation': way('class-invitation', { kle: placementKle }),
  /** Whoever is not digital is called instead: silence is a talk to have. */
  'course-check': way('course-check', { soon: true, onPaper: false, kle: placementKle }),
  'job-question': way('job-question'),
  'job-answer': way('job-answer'),
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof ways;

/** A mailing to many: the letter itself, and a notice that it is there. */
export const mailingWay = (letter: TemplateKey): Way => way(letter, { formal: true });
