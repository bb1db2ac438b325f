import { addDays } from '@fodfaeste/law/dates';
import { actNamed } from '../seeding/acts.ts';
import { trackReasons, whatIManage } from '../texts/plan/tracks.ts';
import type { Stagehand } from './stagehand.ts';

const acts = { answer: actNamed('answer-what-i-manage'), choose: actNamed('choose-track') };

/** Who has said what they manage alone, and who then chose a track with a reason. The answers decide nothing. */
export function tellTrack(hand: Stagehand): void {
  const { draw, citizen, today } = hand;
  const chance = citizen.role === 'graduate' ? 1 : citizen.situation === 'dagpenge' ? 0.3 : 0.1;
  if (citizen.closed || !hand.digital || !draw.chance(chance)) return;
  const day = hand.past(addDays(today, -draw.whole(3, 60)));
  const host = day && hand.hostOn(day);
  if (!day || !host) return;
  const given = draw.pick(whatIManage);
  hand.on(day, 19 * 60, (on, at) =>
    hand.play(acts.answer, { closed: false, before: null }, given, hand.scene(hand.self, on, at)),
  );
  const chosen = hand.past(addDays(day, draw.whole(1, 10)));
  if (!chosen || chosen <= day || (citizen.role !== 'graduate' && draw.chance(0.3))) return;
  const track = citizen.role === 'graduate' || draw.chance(0.6) ? 'self-reliant' : 'supported';
  const raw = { track, reason: draw.pick(trackReasons[track]) };
  const actor = draw.chance(0.5) ? hand.self : host.actor;
  hand.on(chosen, 11 * 60, (on, at) =>
    hand.play(acts.choose, { closed: false, current: null }, raw, hand.scene(actor, on, at)),
  );
}
