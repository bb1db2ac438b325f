import type { PlainDate } from '@fodfaeste/law/dates';
import type { Invitation, Meeting } from './types.ts';

/** The columns of a case's row in lists that meetings keep up to date. */
export interface OverviewColumns {
  readonly invited_until: PlainDate | null;
  readonly next_meeting_id: string | null;
  readonly next_meeting_at: string | null;
  readonly next_meeting_form: string | null;
  readonly last_talk_at: string | null;
  readonly last_talk_form: string | null;
  readonly unshared_notes: number;
  readonly reasons_to_hear: number;
}

type Listed = Pick<
  Meeting,
  'id' | 'state' | 'startsAt' | 'endsAt' | 'form' | 'note' | 'noteSharedAt' | 'notSharedReason' | 'reasonHeardAt'
>;

/** What lists show of a case's meetings. A meeting that is over and was not closed stays until somebody closes it. */
export function overviewOf(
  meetings: readonly Listed[],
  invitation: Pick<Invitation, 'bookBy'> | null,
  now: string,
): OverviewColumns {
  const booked = meetings
    .filter(({ state }) => state === 'booked')
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const next = booked.find(({ endsAt }) => endsAt > now) ?? booked.at(-1);
  const held = meetings
    .filter(({ state }) => state === 'held')
    .toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1))[0];
  return {
    invited_until: invitation?.bookBy ?? null,
    next_meeting_id: next?.id ?? null,
    next_meeting_at: next?.startsAt ?? null,
    next_meeting_form: next?.form ?? null,
    last_talk_at: held?.startsAt ?? null,
    last_talk_form: held?.form ?? null,
    unshared_notes: meetings.filter((one) => one.note !== null && one.noteSharedAt === null).length,
    reasons_to_hear: meetings.filter((one) => one.state === 'not-met' && one.reasonHeardAt === null).length,
  };
}

/** The meetings with one of them changed or added. */
export const changed = (meetings: readonly Meeting[], id: string, change: Partial<Meeting>): readonly Meeting[] =>
  meetings.map((one) => (one.id === id ? { ...one, ...change } : one));
