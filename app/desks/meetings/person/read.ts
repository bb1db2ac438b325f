import { addDays, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../../kernel/database/scope.ts';
import { caseLaw } from '../../../law/index.ts';
import {
  type BookingRules,
  bookingRules,
  type Meeting,
  meetingsOf,
  offersVideo,
  rulesWithoutLaw,
  slotsFor,
} from '../../../meetings/index.ts';
import type { OpenedCase } from '../open-case.ts';
import { firstDays, thinned } from '../words/slots.ts';

const daysShown = 5;
const daysAsked = 21;

export interface TimesAsked {
  readonly from: PlainDate;
  readonly minutes: number;
  readonly team: boolean;
}

/** What the law says of the next talk; those who see only a part of the case book without it, and the act knows it anyway. */
export async function rulesFor(tx: Tx, { caseId, held, reader }: OpenedCase): Promise<BookingRules | null> {
  if (held.parts !== 'all') return null;
  const law = await caseLaw(tx, held.authorityId, caseId, { on: reader.today });
  return law ? bookingRules(law) : rulesWithoutLaw;
}

/** A booked meeting of the case by its id. */
export async function bookedMeeting(tx: Tx, { caseId, held }: OpenedCase, id: string): Promise<Meeting | null> {
  const { upcoming } = await meetingsOf(tx, held.authorityId, caseId);
  return upcoming.find((meeting) => meeting.id === id) ?? null;
}

export async function timesFor(tx: Tx, opened: OpenedCase, asked: TimesAsked) {
  const { caseId, reader, held } = opened;
  const found = await slotsFor(tx, reader, caseId, {
    from: asked.from,
    until: addDays(asked.from, daysAsked),
    minutes: asked.minutes,
    ...(asked.team ? { also: 'team' as const } : {}),
  });
  const { shown, more } = firstDays(thinned(found), daysShown);
  const last = shown.at(-1);
  return {
    slots: shown,
    later: more && last ? addDays(toCopenhagen(last.startsAt).date, 1) : null,
    rules: await rulesFor(tx, opened),
    ways: { phone: opened.person.phone !== null, video: await offersVideo(tx, reader, held.authorityId) },
    asked,
    caseId,
    name: opened.person.givenName,
    preferred: opened.person.contactForm,
  };
}
