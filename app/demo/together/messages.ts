import { addDays } from '@fodfaeste/law/dates';
import { update } from '../../kernel/act/write.ts';
import { actNamed } from '../seeding/acts.ts';
import { letters, threads } from '../texts/plan/messages.ts';
import type { Stagehand } from './stagehand.ts';

const acts = {
  start: actNamed('start-thread'),
  write: actNamed('write-message'),
  record: actNamed('record-letter-or-call'),
};

/** How often somebody has written lately. */
const writes = 0.4;

/** A thread or two: some came to an end, others wait for one of the two. Who is not digital rang or sent a letter. */
export function tellMessages(hand: Stagehand): void {
  const { draw, citizen } = hand;
  const isCast = citizen.role !== null;
  if (!isCast && !draw.chance(writes)) return;
  if (!hand.digital) {
    tellCall(hand);
    return;
  }
  const count = isCast ? 2 : draw.whole(1, 2);
  const left = [...threads];
  for (let at = 0; at < count; at += 1) {
    const [idea] = left.splice(draw.whole(0, left.length - 1), 1);
    if (idea) tellThread(hand, idea);
  }
}

function tellThread(hand: Stagehand, { subject, by, turns }: (typeof threads)[number]): void {
  const { draw, today } = hand;
  const isOld = draw.chance(0.5);
  const begun = hand.past(addDays(today, -(isOld ? draw.whole(15, 120) : draw.whole(1, 9))));
  const host = begun && hand.hostOn(begun);
  if (!begun || !host) return;
  const told = isOld ? turns : turns.slice(0, draw.whole(1, turns.length));
  let day = begun;
  let minutes = draw.whole(8 * 60, 15 * 60);
  const threadId = { current: '' };
  for (const [at, body] of told.entries()) {
    const citizenWrites = (by === 'citizen') === (at % 2 === 0);
    const nothingToAnswer = isOld && at === told.length - 1 ? true : undefined;
    const next = hand.past(addDays(day, at === 0 ? 0 : draw.whole(0, 2)));
    if (!next) return;
    minutes = next === day ? minutes + (at === 0 ? 0 : draw.whole(20, 90)) : draw.whole(8 * 60, 15 * 60);
    day = next;
    hand.on(day, minutes, (on, minute) => {
      const scene = hand.scene(citizenWrites ? hand.self : host.actor, on, minute);
      const dialogue = { caseId: hand.citizen.caseId, closed: false, threads: hand.state.threads };
      if (at === 0) {
        hand.play(acts.start, { dialogue, tied: true }, { subject, body, nothingToAnswer }, scene);
        threadId.current = hand.state.threads.at(-1)?.id ?? '';
      } else hand.play(acts.write, dialogue, { threadId: threadId.current, body, nothingToAnswer }, scene);
      if (isOld && at === told.length - 1) markRead(hand, threadId.current, scene.at);
    });
  }
}

/** Both have read what is long ago. No act tells of that. */
function markRead({ page }: Stagehand, id: string, at: string): void {
  const key = { authority_id: page.ground.authority.id, id };
  page.book.rows.apply([update('thread', key, { citizen_read_at: at, staff_read_at: at })]);
}

function tellCall(hand: Stagehand): void {
  const { draw, today } = hand;
  const day = hand.past(addDays(today, -draw.whole(1, 40)));
  const host = day && hand.hostOn(day);
  if (!day || !host) return;
  const raw = {
    subject: draw.pick(['Opkald', 'Brev']),
    body: draw.pick(letters),
    saidOn: day,
    channel: draw.pick(['telephone', 'letter']),
  };
  hand.on(day, draw.whole(9 * 60, 14 * 60), (on, at) => {
    const dialogue = { caseId: hand.citizen.caseId, closed: false, threads: hand.state.threads };
    hand.play(acts.record, dialogue, raw, hand.scene(host.actor, on, at));
  });
}
