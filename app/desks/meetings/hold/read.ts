import type { Entry } from '@fodfaeste/law';
import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../../kernel/database/scope.ts';
import { caseLaw } from '../../../law/index.ts';
import { bookingRules, type Meeting, meetingsOf, offersVideo, slotsFor } from '../../../meetings/index.ts';
import { readPlan } from '../../../plan/index.ts';
import { askedFrom } from '../asked-days.ts';
import type { OpenedCase } from '../open-case.ts';
import { nextTalkFrom, thinned } from '../words/slots.ts';
import { lastHeld, meetingAfter, meetingToHold } from './view.ts';

const usualMinutes = 45;
const daysAsked = 20;

export interface HoldAsked {
  readonly meetingId: string | undefined;
  /** A talk that nobody had booked, though one is booked today. */
  readonly unbooked: boolean;
  /** The first day of the next times, where somebody asked for later ones. */
  readonly from: string | undefined;
}

const told = {
  'in-person': 'fremmoede',
  phone: 'telefon',
  video: 'video',
} as const;

/** The law as it will answer when this talk has been held: the next one is not the first, and its day is another. */
function lawAfter(tx: Tx, caseId: string, { actor, home, today }: OpenedCase['reader'], meeting: Meeting | null) {
  const myndighed = (meeting?.hostAuthorityId ?? actor.authorityId) === home ? 'kommune' : 'akasse';
  const slags = meeting?.kind === 'sickness-follow-up' ? 'opfoelgning_sygedagpenge' : 'jobsamtale';
  const value = { myndighed, slags, status: 'holdt', form: told[meeting?.form ?? 'in-person'] };
  const held: Entry = { kind: 'samtale', value, from: today, to: null };
  return caseLaw(tx, home, caseId, { on: today, also: [held] });
}

/** Everything on the page of a talk. Null when a meeting was asked for that is not there any more. */
export async function readHold(tx: Tx, { caseId, held, person, reader }: OpenedCase, asked: HoldAsked) {
  const now = reader.now as Parameters<typeof meetingToHold>[2];
  const { upcoming, past, invitation } = await meetingsOf(tx, held.authorityId, caseId);
  const forgotten = past.filter(({ state }) => state === 'not-met');
  const meeting = asked.unbooked
    ? null
    : meetingToHold([...upcoming, ...forgotten.filter(({ id }) => id === asked.meetingId)], asked.meetingId, now);
  if (asked.meetingId !== undefined && meeting === null) return null;
  const whole = held.parts === 'all';
  const law = whole ? await caseLaw(tx, held.authorityId, caseId, { on: reader.today }) : null;
  const after = whole ? await lawAfter(tx, caseId, reader, meeting) : null;
  const rules = after ? bookingRules(after) : null;
  const from: PlainDate = askedFrom(asked.from, reader.today, nextTalkFrom(reader.today, rules?.due ?? null));
  const slots = await slotsFor(tx, reader, caseId, { from, until: addDays(from, daysAsked), minutes: usualMinutes });
  return {
    caseId,
    name: person.givenName,
    meeting,
    unbooked: asked.unbooked,
    last: lastHeld(past),
    plan: await readPlan(tx, held.authorityId, caseId),
    law,
    rules,
    next: { booked: meetingAfter(upcoming, meeting, now), invitation, slots: thinned(slots), from },
    preferredForm: person.contactForm,
    ways: { phone: person.phone !== null, video: await offersVideo(tx, reader, held.authorityId) },
  };
}
