import { addDays, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { WebContext } from '../../../kernel/http/context.ts';
import { caseLaw } from '../../../law/index.ts';
import {
  asCitizenSees,
  type BookingRules,
  bookingRules,
  groupsAhead,
  type Invitation,
  type Meeting,
  meetingsOf,
  offersVideo,
  rulesWithoutLaw,
  type Slot,
  slotsFor,
} from '../../../meetings/index.ts';
import type { PersonRow } from '../../person/queries.ts';
import { readerOf } from '../open-case.ts';
import type { FormWays } from '../words/forms.ts';
import { firstDays, thinned } from '../words/slots.ts';
import type { GroupForMe } from './groups.tsx';

const usualMinutes = 45;
const daysShown = 4;
const daysAsked = 21;

const fundRule = 'kontakt.valg_af_akasse';

/** What the law says today of the citizen's next talk. */
async function rulesOf(c: WebContext, tx: Tx, person: PersonRow, caseId: string) {
  const law = await caseLaw(tx, person.authorityId, caseId, { on: readerOf(c).today });
  return {
    rules: law ? bookingRules(law) : rulesWithoutLaw,
    fundIsChosen: law?.answer.outcomes.some(({ rule, state }) => rule.id === fundRule && state === 'yes') ?? false,
  };
}

/** Whoever is invited books; others book where they may find the time themselves and have no talk ahead. */
const mayBook = (invitation: Invitation | null, rules: BookingRules, booked: Meeting | null): boolean =>
  invitation !== null || (rules.whoBooks !== 'summoned' && booked === null);

/** Everything on `/min-side/moeder`. */
export async function readMine(c: WebContext, tx: Tx, person: PersonRow, caseId: string) {
  const { upcoming, past, invitation, groups, wishedAt } = await meetingsOf(tx, person.authorityId, caseId);
  const { now } = readerOf(c);
  const open = await groupsAhead(tx, readerOf(c, person.authorityId));
  const mine = (id: string) => groups.find((group) => group.id === id)?.placeState ?? null;
  const { rules, fundIsChosen } = await rulesOf(c, tx, person, caseId);
  const ahead = upcoming.filter(({ endsAt }) => endsAt > now).map(asCitizenSees);
  return {
    person,
    caseId,
    upcoming: ahead,
    // Over, and nobody has closed it yet: it is no talk to come.
    past: [...upcoming.filter(({ endsAt }) => endsAt <= now).toReversed(), ...past].map(asCitizenSees),
    invitation,
    groups: open
      .map((group): GroupForMe => ({ ...group, placeState: mine(group.id) }))
      .filter(({ placeState, taken, places }) => placeState === 'taken' || taken < places),
    // The choice is about talks with the municipality: with the a-kasse itself there is nothing to choose.
    fundIsChosen: fundIsChosen && ahead[0]?.hostAuthorityId === person.authorityId,
    wished: wishedAt !== null,
    mayBook: mayBook(invitation, rules, ahead[0] ?? null),
    booking: bookingNow(rules),
  };
}

/** How the citizen stands to booking: must do it and may ask not to, was freed of it, or lost the right. */
function bookingNow({ exemption, decided }: BookingRules): 'may-ask' | 'exempt' | 'lost' | null {
  return decided ?? (exemption ? 'may-ask' : null);
}

export interface TimesAsked {
  readonly from: PlainDate;
  readonly team: boolean;
}

export interface MyTimes {
  readonly person: PersonRow;
  readonly caseId: string;
  readonly meeting: Meeting | null;
  readonly invitedBy: string | null;
  readonly words: string | null;
  readonly bookBy: PlainDate | null;
  readonly minutes: number;
  readonly slots: readonly Slot[];
  /** The day after the last one shown, where there are more. */
  readonly later: PlainDate | null;
  readonly rules: BookingRules;
  readonly ways: FormWays;
  /** The next talk that is agreed already. */
  readonly booked: Meeting | null;
  readonly mayBook: boolean;
}

/** Free times for a new talk, or for one that is moved. Null when there is no such booked meeting. */
export async function readTimes(
  c: WebContext,
  tx: Tx,
  person: PersonRow,
  caseId: string,
  asked: TimesAsked,
  meetingId?: string,
): Promise<MyTimes | null> {
  const { upcoming, invitation } = await meetingsOf(tx, person.authorityId, caseId);
  const meeting = upcoming.find(({ id }) => id === meetingId) ?? null;
  if (meetingId !== undefined && meeting === null) return null;
  const reader = readerOf(c, person.authorityId);
  const minutes = meeting ? lengthOf(meeting) : (invitation?.minutes ?? usualMinutes);
  const last = addDays(asked.from, daysAsked);
  const until = invitation && !meeting && invitation.holdBy < last ? invitation.holdBy : last;
  const found = await slotsFor(tx, reader, caseId, {
    from: asked.from,
    until,
    minutes,
    ...(asked.team ? { also: 'team' as const } : {}),
  });
  const { rules } = await rulesOf(c, tx, person, caseId);
  const booked = upcoming.find(({ endsAt }) => endsAt > reader.now) ?? null;
  const { shown, more } = firstDays(thinned(found), daysShown);
  const lastShown = shown.at(-1);
  return {
    person,
    caseId,
    meeting,
    invitedBy: invitation?.invitedBy ?? null,
    words: invitation?.words ?? null,
    bookBy: invitation?.bookBy ?? null,
    minutes,
    slots: shown,
    later: more && lastShown ? addDays(toCopenhagen(lastShown.startsAt).date, 1) : null,
    rules,
    ways: { phone: person.phone !== null, video: await offersVideo(tx, reader, person.authorityId) },
    booked,
    mayBook: mayBook(invitation, rules, booked),
  };
}

/** Without the minutes that an interpreter takes: they are added again where times are looked up. */
function lengthOf(meeting: Meeting): number {
  const whole = (Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000;
  return meeting.interpreterLanguage === null ? whole : Math.max(15, whole - 15);
}
