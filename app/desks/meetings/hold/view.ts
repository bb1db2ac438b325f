import type { Outcome } from '@fodfaeste/law';
import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { CaseLaw } from '../../../law/index.ts';
import type { Meeting } from '../../../meetings/index.ts';

/** What the law asks a talk to contain: rules about content, not about when or how. */
const contentOf = /^kontakt\.indhold\./;

export const talkContent = ({ answer }: CaseLaw): readonly Outcome[] =>
  answer.outcomes.filter(({ rule, state }) => contentOf.test(rule.id) && (state === 'yes' || state === 'open'));

/** Something about the content waits for what nobody has written down yet. */
export const contentUnknown = ({ answer }: CaseLaw): boolean =>
  answer.outcomes.some(({ rule, state }) => contentOf.test(rule.id) && state === 'unknown');

/** The meeting that is meant when somebody presses "Hold samtale": the one asked for, else the one of today that is booked. */
export function meetingToHold(upcoming: readonly Meeting[], asked: string | undefined, now: Instant): Meeting | null {
  const wanted = upcoming.find(({ id }) => id === asked);
  if (wanted || asked) return wanted ?? null;
  const today = toCopenhagen(now).date;
  const due = upcoming.filter(({ startsAt }) => toCopenhagen(startsAt).date <= today);
  const distance = ({ startsAt }: Meeting) => Math.abs(Date.parse(startsAt) - Date.parse(now));
  return due.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The one after it, if it is agreed already. */
export const meetingAfter = (upcoming: readonly Meeting[], held: Meeting | null, now: Instant): Meeting | null =>
  upcoming.find((meeting) => meeting.id !== held?.id && meeting.startsAt > now) ?? null;

/** The talk before this one: what was agreed last is read there. */
export const lastHeld = (past: readonly Meeting[]): Meeting | null =>
  past.find(({ state }) => state === 'held') ?? null;
