import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { rulesWithoutLaw } from '../../meetings/index.ts';
import { actNamed } from '../seeding/acts.ts';
import { cards } from '../texts/plan/cards.ts';
import { firstNote, notes, notShared } from '../texts/plan/notes.ts';
import { steps } from '../texts/plan/steps.ts';
import { goalInput } from './goal.ts';
import type { Host, Stagehand } from './stagehand.ts';
import { type TalkDay, talkDays } from './talk-days.ts';

const hold = actNamed('hold-meeting');

export interface HeldTalk extends TalkDay {
  readonly host: Host;
}

/** A few fall behind, so that lists have something to show. */
const behind = 0.03;
const withGoal = 0.9;
const withStep = 0.82;

/** Every talk that was held: with a note that is mostly shared, and with goal, step and agreements made along the way. */
export function heldTalks(hand: Stagehand): readonly HeldTalk[] {
  const { citizen, draw, today } = hand;
  const all = talkDays(citizen, today, draw);
  const isBehind = citizen.role === null && draw.chance(behind);
  const talks = (isBehind ? all.slice(0, -2) : all).flatMap((talk): HeldTalk[] => {
    const day = hand.past(talk.day);
    const host = day && (talk.by === 'fund' ? hand.fund : hand.contactOn(day));
    return day && host ? [{ ...talk, day, host }] : [];
  });
  const plan = planOver(hand, talks.length);
  for (const [at, talk] of talks.entries()) {
    const minutes = draw.pick([20, 30, 30, 45]);
    const { day, start } = timeOf(hand, talk, minutes);
    const said: Record<string, unknown> = { ...noteOf(hand, at, at === talks.length - 1), ...plan(at, day) };
    const raw = { ...said, kind: talk.kind, form: formOf(hand, talk), minutes };
    const title = said['goalJobTitle'];
    hand.on(day, start + minutes, (on, end) => {
      const state = {
        ...hand.meetings(talk.duty, talk.first),
        meeting: null,
        plan: hand.state.plan,
        job: typeof title === 'string' ? hand.page.ground.together.job(title) : null,
        next: { rules: rulesWithoutLaw, duties: {} },
      };
      hand.play(hold, state, raw, hand.scene(talk.host.actor, on, end));
    });
  }
  return talks;
}

const starts = [8, 9, 10, 11, 13].flatMap((hour) => [0, 15, 30].map((minute) => hour * 60 + minute)).slice(1);

/** A time in which the host met nobody else, that day or the next. */
function timeOf({ draw, page, today, citizen }: Stagehand, { day, host }: HeldTalk, minutes: number) {
  const near = draw.pick(starts);
  const found = page.ground.together.calendars.take([host.member], day, minutes, near, 2);
  const end = citizen.closed?.on ?? today;
  return found && found.day < end && found.day < today
    ? { day: found.day, start: found.minutes }
    : { day, start: near };
}

/** LAB § 33: the first is a meeting, then the citizen chooses. */
function formOf({ citizen, draw }: Stagehand, { first }: TalkDay): string {
  const chosen = draw.weighted([
    ['in-person', 30],
    ['phone', 55],
    ['video', 15],
  ] as const);
  return first ? 'in-person' : (citizen.contactForm ?? chosen);
}

/** A note that is kept back says why. Of the last talk it may be shared yet. */
function noteOf({ draw, kind }: Stagehand, at: number, isLast: boolean): Record<string, unknown> {
  const note = draw.pick(at === 0 ? firstNote : notes[kind]);
  if (draw.chance(isLast ? 0.025 : 0.002)) return { note, share: 'no', notSharedReason: draw.pick(notShared) };
  return draw.chance(0.88) ? { note, share: 'yes' } : {};
}

/** What the plan gets at which talk: the goal early on, a step now and then and at the last, agreements where it fits. */
function planOver(hand: Stagehand, count: number): (at: number, day: PlainDate) => Record<string, unknown> {
  const { draw, kind, today, citizen } = hand;
  const isCast = citizen.role !== null;
  const goalAt = isCast || draw.chance(withGoal) ? Math.min(draw.whole(0, 1), count - 1) : -1;
  const againAt = count > 4 && draw.chance(0.12) ? count - 2 : -1;
  const stepAt = isCast || draw.chance(withStep) ? count - 1 : -1;
  const earlierAt = count > 2 && draw.chance(0.5) ? count - 2 : -1;
  const titles = new Set<string>();
  return (at, day) => ({
    ...(at === goalAt || at === againAt ? goalInput(hand, day) : {}),
    ...(at === stepAt ? stepInput(hand, addDays(today, draw.whole(1, 25))) : {}),
    ...(at === earlierAt ? stepInput(hand, addDays(day, draw.whole(4, 20))) : {}),
    ...(at > 0 && draw.chance(at === goalAt || at === stepAt ? 0.4 : 0.15) ? agreement() : {}),
  });

  function agreement(): Record<string, unknown> {
    const left = cards[kind].filter(({ offer, title }) => !offer && !titles.has(title));
    if (left.length === 0) return {};
    const idea = draw.pick(left);
    titles.add(idea.title);
    return { agreement1: idea.title, agreement1Area: idea.area, agreement1Whose: idea.whose };
  }
}

function stepInput({ draw, kind }: Stagehand, on: PlainDate): Record<string, unknown> {
  const { words, whose, dated } = draw.pick(steps[kind]);
  return { stepWords: words, stepWhose: whose, ...(dated && draw.chance(0.7) ? { stepOn: on } : {}) };
}
