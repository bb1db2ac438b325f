import { addDays } from '@fodfaeste/law/dates';
import type { Citizen } from '../population/citizen.ts';
import { actNamed } from '../seeding/acts.ts';
import { notMetReasons, topics } from '../texts/plan/notes.ts';
import type { HeldTalk } from './held-talks.ts';
import type { Stagehand } from './stagehand.ts';

const acts = {
  book: actNamed('book-meeting'),
  summon: actNamed('summon-to-meeting'),
  invite: actNamed('invite-to-book'),
  notMet: actNamed('mark-not-met'),
  hear: actNamed('hear-reason'),
};

/** The next meeting: a time, an invitation to find one, or none yet. A few of the last were not met. */
export function tellComing(hand: Stagehand, talks: readonly HeldTalk[]): void {
  const { draw, citizen } = hand;
  if (citizen.closed !== null) return;
  if (citizen.role === null && talks.length > 1 && draw.chance(0.035)) {
    tellNotMet(hand);
    return;
  }
  const isCast = citizen.role !== null;
  const next = isCast
    ? 'booked'
    : draw.weighted([
        ['booked', 50],
        ['invited', 11],
        ['none', 39],
      ] as const);
  if (talks.length === 0 && citizen.situation !== 'fleksjob') tellBooking(hand, { first: true, duty: true });
  else if (next === 'booked') tellBooking(hand, { first: false, duty: dutyNext(hand, talks) });
  else if (next === 'invited') tellInvitation(hand, dutyNext(hand, talks));
}

/** After the first half-year people agree on talks; before it, the law asks for them. */
function dutyNext({ today }: Stagehand, talks: readonly HeldTalk[]): boolean | null {
  const last = talks.at(-1);
  return last && last.day < addDays(today, -60) ? last.duty : (last?.duty ?? false);
}

/** What the citizen chose, where it can be had. */
const chosenForm = ({ contactForm, phone }: Citizen): Citizen['contactForm'] =>
  contactForm === 'phone' && !phone ? null : contactForm;

interface Coming {
  readonly first: boolean;
  readonly duty: boolean | null;
}

function tellBooking(hand: Stagehand, { first, duty }: Coming): void {
  const { draw, citizen, today, page } = hand;
  const host = hand.hostOn(hand.today);
  const bookedOn = hand.past(addDays(today, -draw.whole(1, first ? 3 : 12)));
  if (!host || !bookedOn) return;
  const { calendars, rooms } = page.ground.together;
  const form = first
    ? 'in-person'
    : (chosenForm(citizen) ?? (citizen.phone ? draw.pick(['phone', 'in-person', 'video'] as const) : 'in-person'));
  const room = form === 'in-person' && host.nearness === 'own' && draw.chance(0.3) ? draw.pick(rooms) : null;
  const minutes = citizen.interpreterLanguage ? 60 : draw.pick([30, 45, 45]);
  const people = [{ id: host.member.id, hours: host.member.hours }];
  const all = room ? [...people, { id: room.id, hours: host.member.hours }] : people;
  const ahead = first ? draw.whole(1, 5) : draw.whole(0, 26);
  const found = calendars.take(all, addDays(today, ahead), minutes, draw.whole(8 * 60, 15 * 60));
  if (!found) return;
  const byCitizen = hand.digital && !first && found.day > today && draw.chance(0.6);
  const raw = {
    slot: found.slot,
    form,
    kind: byCitizen ? undefined : kindOf(hand),
    roomId: byCitizen ? undefined : room?.id,
    topics: byCitizen && draw.chance(0.3) ? draw.pick(topics) : undefined,
  };
  hand.on(bookedOn, draw.whole(15 * 60, 16 * 60), (day, at) => {
    const state = { ...hand.meetings(duty, first), chosen: hand.chosen(host, byCitizen ? null : room) };
    const scene = hand.scene(byCitizen ? hand.self : host.actor, day, at);
    hand.play(first ? acts.summon : acts.book, state, raw, scene);
  });
}

const kindOf = ({ citizen }: Stagehand): string =>
  citizen.situation === 'sygedagpenge'
    ? 'sickness-follow-up'
    : citizen.situation === 'selvforsoergende' || citizen.situation === 'under-18'
      ? 'other'
      : 'job-talk';

function tellInvitation(hand: Stagehand, duty: boolean | null): void {
  const { draw, today } = hand;
  const host = hand.hostOn(hand.today);
  const day = hand.past(addDays(today, -draw.whole(1, 7)));
  if (!host || !day) return;
  const raw = { minutes: draw.pick(['30', '45']), guided: duty === true, kind: kindOf(hand) };
  hand.on(day, draw.whole(9 * 60, 14 * 60), (on, at) =>
    hand.play(acts.invite, hand.meetings(duty, false), raw, hand.scene(host.actor, on, at)),
  );
}

/** Booked, and nobody came: mostly the reason is heard, and a new time offered. */
function tellNotMet(hand: Stagehand): void {
  const { draw, today, page, citizen } = hand;
  const day = hand.past(addDays(today, -draw.whole(1, 7)));
  const booked = day && hand.past(addDays(day, -draw.whole(6, 12)));
  const host = booked && hand.contactOn(booked);
  if (!day || !booked || !host || booked >= day) return;
  const drawn = citizen.phone ? draw.pick(['phone', 'in-person'] as const) : 'in-person';
  const form = chosenForm(citizen) ?? drawn;
  const minutes = citizen.interpreterLanguage ? 60 : 45;
  const people = [{ id: host.member.id, hours: host.member.hours }];
  const found = page.ground.together.calendars.take(people, day, minutes, draw.whole(9 * 60, 14 * 60), 1);
  if (!found) return;
  const raw = { slot: found.slot, form, kind: kindOf(hand) };
  const meetingId = () =>
    hand.state.meetings.find(({ state, startsAt }) => state !== 'held' && startsAt === found.startsAt)?.id;
  hand.on(booked, 14 * 60, (on, at) => {
    const state = { ...hand.meetings(true, false), chosen: hand.chosen(host, null) };
    hand.play(acts.book, state, raw, hand.scene(host.actor, on, at));
  });
  hand.on(day, 16 * 60, (on, at) =>
    hand.play(acts.notMet, one(hand, meetingId()), { meetingId: meetingId() }, hand.scene(host.actor, on, at)),
  );
  const heard = hand.past(addDays(day, draw.whole(1, 3)));
  if (!heard || heard <= day || draw.chance(0.35)) return;
  const reason = draw.pick(notMetReasons);
  hand.on(heard, 10 * 60, (on, at) =>
    hand.play(
      acts.hear,
      one(hand, meetingId()),
      { meetingId: meetingId(), reason },
      hand.scene(hand.selfOr(host), on, at),
    ),
  );
}

const one = (hand: Stagehand, id: string | undefined) => ({
  ...hand.meetings(true, false),
  meeting: hand.state.meetings.find((meeting) => meeting.id === id),
});
