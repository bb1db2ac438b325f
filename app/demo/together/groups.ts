import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { GroupMeeting } from '../../meetings/index.ts';
import { actNamed } from '../seeding/acts.ts';
import type { PlanKind } from '../texts/plan/kinds.ts';
import type { Stagehand } from './stagehand.ts';

/** A meeting for many, and whom it is for. */
export interface DemoGroup {
  readonly group: GroupMeeting;
  readonly createdOn: PlainDate;
  readonly kinds: readonly PlanKind[];
  taken: number;
}

/** Some places are left. */
const mostTaken = 0.7;

const take = actNamed('take-group-place');

/** Some of those it is for take a place, while there are any. */
export function tellGroup(hand: Stagehand): void {
  const { draw, kind, today, citizen } = hand;
  if (citizen.closed || !draw.chance(0.12)) return;
  const fitting = hand.page.ground.together.groups.filter(({ kinds }) => kinds.includes(kind));
  if (fitting.length === 0) return;
  const one = draw.pick(fitting);
  const day = hand.past(addDays(today, -draw.whole(1, 6)));
  const host = day && hand.contactOn(day);
  if (!day || !host || day < one.createdOn || one.taken >= Math.floor(one.group.places * mostTaken)) return;
  hand.on(day, draw.whole(16 * 60, 20 * 60), (on, at) => {
    const state = { closed: false, group: { ...one.group, taken: one.taken }, place: null, duty: false };
    hand.play(take, state, { groupId: one.group.id }, hand.scene(hand.selfOr(host), on, at));
    one.taken += 1;
  });
}
