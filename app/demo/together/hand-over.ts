import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { actNamed } from '../seeding/acts.ts';
import { handOverQuestions, handOverSummaries } from '../texts/plan/hand-overs.ts';
import type { Stagehand } from './stagehand.ts';

const acts = { over: actNamed('hand-over-to-municipality'), receive: actNamed('receive-hand-over') };

/** The a-kasse writes the hand-over in the last weeks; the contact person reads it, mostly within days. */
export function tellHandOver(hand: Stagehand): void {
  const { draw, citizen, fund, course, today } = hand;
  const lastDay = course?.lastDay;
  if (citizen.closed || !fund || !lastDay || !hand.page.book.open.helpers.has(fund.member.id)) return;
  const day = hand.past(addDays(lastDay, -draw.whole(3, 14)));
  if (!day || day < addDays(lastDay, -25) || (lastDay >= today && draw.chance(0.4))) return;
  const takesOverOn = addDays(lastDay, 1);
  const raw = {
    summary: draw.pick(handOverSummaries),
    openQuestions: draw.chance(0.6) ? draw.pick(handOverQuestions) : undefined,
    wishesFund: draw.weighted([
      ['yes', 35],
      ['no', 45],
      [undefined, 20],
    ] as const),
    takesOverOn,
  };
  const named = { id: fund.authority.id, name: fund.authority.name };
  hand.on(day, 15 * 60, (on, at) => {
    const state = { closed: false, plan: hand.state.plan, fund: named, before: null };
    hand.play(acts.over, state, raw, hand.scene(fund.actor, on, at));
  });
  receive(hand, addDays(takesOverOn > today ? day : takesOverOn, draw.whole(0, 6)), day);
}

function receive(hand: Stagehand, wanted: PlainDate, after: PlainDate): void {
  const day = hand.past(wanted);
  const contact = day && hand.contactOn(day);
  if (!day || day <= after || !contact || hand.draw.chance(0.3)) return;
  hand.on(day, 9 * 60, (on, at) => {
    const row = hand.page.book.rows.rows('hand_over').at(-1);
    const waiting = { id: String(row?.['id'] ?? ''), fundName: hand.fund?.authority.name ?? '' };
    hand.play(acts.receive, { closed: false, waiting }, {}, hand.scene(contact.actor, on, at));
  });
}
