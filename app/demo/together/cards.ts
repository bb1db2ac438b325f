import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { actNamed } from '../seeding/acts.ts';
import { type CardIdea, cards, declineNotes, doneNotes, stopNotes } from '../texts/plan/cards.ts';
import type { Host, Stagehand } from './stagehand.ts';

const acts = {
  propose: actNamed('propose-card'),
  accept: actNamed('accept-card'),
  decline: actNamed('decline-card'),
  start: actNamed('start-card'),
  finish: actNamed('finish-card'),
  stop: actNamed('stop-card'),
};

/** How a card ends up, and how often. */
const fates = [
  ['waits-for-citizen', 13],
  ['waits-for-staff', 9],
  ['declined', 6],
  ['agreed', 16],
  ['under-way', 28],
  ['done', 20],
  ['stopped', 8],
] as const;
type Fate = (typeof fates)[number][0];

const howMany = [
  [0, 22],
  [1, 40],
  [2, 26],
  [3, 12],
] as const;
const ofCast: readonly Fate[] = ['waits-for-citizen', 'under-way', 'agreed'];

/**
 * One to three cards beside what was agreed at talks, each on its own way. Who is not digital agrees at the table: there only a new
 * proposal can wait.
 */
export function tellCards(hand: Stagehand): void {
  const { draw, kind, citizen, today, digital } = hand;
  const isCast = citizen.role !== null;
  const count = Math.min(isCast ? ofCast.length : draw.weighted(howMany), digital ? 3 : 1);
  const ideas = [...cards[kind]];
  for (let at = 0; at < count && ideas.length > 0; at += 1) {
    const [idea] = ideas.splice(draw.whole(0, ideas.length - 1), 1);
    const drawn = draw.weighted(fates);
    const fate = digital ? ((isCast ? ofCast[at] : undefined) ?? drawn) : 'waits-for-citizen';
    const day = hand.past(addDays(today, -(isWaiting(fate) ? draw.whole(1, 14) : draw.whole(12, 160))));
    const host = day && hand.hostOn(day);
    if (idea && day && host) tellCard(hand, idea, fate, day, host);
  }
}

const isWaiting = (fate: Fate): boolean => fate === 'waits-for-citizen' || fate === 'waits-for-staff';

function tellCard(hand: Stagehand, idea: CardIdea, fate: Fate, day: PlainDate, host: Host): void {
  const { draw } = hand;
  const { area, title, purpose, whose, offer } = idea;
  // Only whoever can give an offer proposes one.
  const isCitizens = fate === 'waits-for-staff' || (fate !== 'waits-for-citizen' && draw.chance(0.3));
  const byCitizen = hand.digital && offer === undefined && isCitizens;
  const raw = {
    ...{ area, title, purpose, whose },
    ...(offer ? { planPart: 'offer', ...periodOf(hand, fate, day) } : {}),
  };
  const proposer = byCitizen ? hand.self : host.actor;
  const answerer = byCitizen ? host.actor : hand.self;
  const cardId = () => hand.state.plan.cards.find((card) => card.title === title)?.id;
  const minutes = draw.whole(9 * 60, 14 * 60);
  hand.on(day, minutes, (on, at) => {
    // What was agreed at a talk in the same words stands already.
    if (cardId() === undefined) hand.play(acts.propose, hand.state.plan, raw, hand.scene(proposer, on, at));
  });
  if (isWaiting(fate)) return;
  const duty = offer ? dutyOf(hand) : false;
  const then = (after: number, run: (id: string, on: PlainDate, at: number) => void) => {
    const next = hand.past(addDays(day, after));
    if (next && next >= day)
      hand.on(next, minutes + 30 + after, (on, at) => {
        const id = cardId();
        if (id) run(id, on, at);
      });
  };
  const stands = (id: string) => hand.state.plan.cards.find((card) => card.id === id)?.state;
  const move = (act: keyof typeof acts, after: number, from: string, note?: string, actor = host.actor) =>
    then(after, (id, on, at) => {
      if (stands(id) !== from) return;
      const state = { ...hand.state.plan, duty };
      hand.play(acts[act], state, { cardId: id, note }, hand.scene(actor, on, at));
    });
  const answered = draw.whole(1, 5);
  if (fate === 'declined') {
    move('decline', answered, 'proposed', draw.pick(declineNotes), answerer);
    return;
  }
  move('accept', answered, 'proposed', undefined, answerer);
  if (fate === 'agreed') return;
  move('start', answered + draw.whole(2, 6), 'agreed', undefined, draw.chance(0.5) ? hand.selfOr(host) : host.actor);
  const ended = answered + draw.whole(12, 60);
  if (fate === 'done') move('finish', ended, 'under-way', draw.pick(doneNotes), hand.selfOr(host));
  if (fate === 'stopped') move('stop', ended, 'under-way', draw.pick(stopNotes));
}

/** What nobody has answered, or what is agreed and not begun, lies ahead; what goes on has not ended. */
function periodOf({ draw, today }: Stagehand, fate: Fate, day: PlainDate) {
  const startsOn = addDays(isWaiting(fate) || fate === 'agreed' ? today : day, draw.whole(6, 20));
  const endsOn = addDays(startsOn, draw.pick([27, 41, 55]));
  return { startsOn, endsOn: fate === 'under-way' && endsOn <= today ? addDays(today, draw.whole(5, 30)) : endsOn };
}

/** Whether the law made offers a duty for people like these, as `accept-card` would have asked it. */
function dutyOf({ citizen }: Stagehand): boolean | null {
  switch (citizen.situation) {
    case 'dagpenge':
    case 'jobparat':
    case 'aabenlyst-uddannelsesparat':
    case 'uddannelsesparat':
    case 'aktivitetsparat':
      return true;
    case 'ikke-visiteret':
      return null;
    default:
      return false;
  }
}
