import { addDays } from '@fodfaeste/law/dates';
import { actNamed } from '../seeding/acts.ts';
import { companies, otherTitles } from '../texts/plan/searches.ts';
import type { HeldTalk } from './held-talks.ts';
import type { Stagehand } from './stagehand.ts';

const acts = { agree: actNamed('agree-job-search'), log: actNamed('log-job-search') };

const searching: ReadonlySet<string> = new Set(['dagpenge', 'jobparat', 'aabenlyst-uddannelsesparat']);
const agreed = 0.9;

/** What was agreed about looking for work, and a little of what was done. Most agree at a talk; some wait for the other's yes. */
export function tellJobSearch(hand: Stagehand, talks: readonly HeldTalk[]): void {
  const { draw, citizen, kind, today } = hand;
  const talk = talks[Math.min(1, talks.length - 1)];
  if (!searching.has(citizen.situation) || citizen.closed || !talk || !draw.chance(agreed)) return;
  const title1 = draw.pick(otherTitles[kind]);
  const amount = draw.weighted([
    [null, 40],
    [1, 20],
    [2, 40],
  ] as const);
  const raw = {
    title1,
    ways: draw.pick([['advertised'], ['advertised', 'network'], ['advertised', 'unsolicited']]),
    areas: citizen.address.city ?? undefined,
    ...(amount === null ? {} : { amount: String(amount), per: 'week' }),
    logBy: addDays(today, draw.whole(5, 40)),
    together: true,
  };
  const uris = { [title1]: hand.page.ground.together.job(title1)?.uri ?? null };
  const state = { closed: false, running: null, proposal: null, demanded: true, uris };
  hand.on(talk.day, 15 * 60 + 30, (day, at) => hand.play(acts.agree, state, raw, hand.scene(talk.host.actor, day, at)));
  if (hand.digital && draw.chance(0.3)) tellEntries(hand, title1);
}

function tellEntries(hand: Stagehand, title: string): void {
  const { draw, today, citizen } = hand;
  for (let count = draw.whole(1, 3); count > 0; count -= 1) {
    const day = hand.past(addDays(today, -draw.whole(1, 27)));
    if (!day) continue;
    const raw = {
      title,
      onDay: day,
      kind: 'job',
      company: draw.pick(companies),
      city: citizen.address.city ?? undefined,
      advertised: draw.pick(['yes', 'yes', 'no']),
    };
    const state = { caseId: citizen.caseId, personId: citizen.personId, openedOn: citizen.openedOn, closed: false };
    hand.on(day, draw.whole(17 * 60, 21 * 60), (on, at) =>
      hand.play(acts.log, state, raw, hand.scene(hand.self, on, at)),
    );
  }
}
