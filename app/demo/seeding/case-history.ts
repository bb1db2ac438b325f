import type { PlainDate } from '@fodfaeste/law/dates';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { ContactPeriod } from '../house/portfolio.ts';
import type { Citizen } from '../population/citizen.ts';
import { type Stream, stream } from '../random/stream.ts';
import { demoActor, staffActor } from './actors.ts';
import { CaseActs } from './case-acts.ts';
import { CaseBook } from './case-book.ts';
import type { CaseGround } from './case-ground.ts';
import { PendingRows } from './pending-rows.ts';
import { sharingsOf } from './sharing.ts';
import type { Scene } from './stage.ts';
import { type Step, stepsOf } from './steps.ts';

/** Plays everything that happened in one citizen's case; the book holds the rows of it. */
export function caseHistory(ground: CaseGround, citizen: Citizen, contacts: readonly ContactPeriod[]): CaseBook {
  const { movedIn, openedOn, life } = citizen;
  const draw = stream(ground.seed, 'people/history', citizen.index);
  const props = { newId: stream(ground.seed, 'people/rows', citizen.index).id, vault: ground.vault };
  const acts = new CaseActs(ground, citizen, draw);
  const clock = new CaseClock(ground, contacts, draw);
  const sharings = sharingsOf(ground, citizen, contacts, draw);
  const steps = stepsOf(citizen, contacts, sharings, ground.workdays, draw);
  const book = new CaseBook(new PendingRows(), props, ground.authority.id);
  const take = (into: CaseBook, some: readonly Step[]): void => {
    for (const step of some) takeStep(acts, into, step, clock);
  };
  if (!movedIn) {
    acts.register(book, contacts[0], clock.scene(openedOn));
    take(book, steps);
    return book;
  }
  const there = ground.municipality(movedIn.from);
  const elsewhere = new CaseBook(new PendingRows(), props, there.id);
  acts.register(elsewhere, undefined, clock.scene(ground.workdays.from(life.spells[0]?.from ?? openedOn)));
  take(
    elsewhere,
    steps.filter((step) => isBefore(step, movedIn.on)),
  );
  acts.moveIn(book, elsewhere, movedIn.on, { ...clock.scene(movedIn.on), actor: demoActor(there) });
  take(
    book,
    steps.filter((step) => !isBefore(step, movedIn.on)),
  );
  return book;
}

const isBefore = (step: Step, day: PlainDate): boolean => step.day < day;

function takeStep(acts: CaseActs, book: CaseBook, step: Step, clock: CaseClock): void {
  const scene = clock.scene(step.day);
  const byCaseworker = { ...scene, actor: clock.caseworker(step.day) };
  switch (step.kind) {
    case 'education':
      acts.education(book, scene);
      break;
    case 'benefit':
      acts.benefit(book, step.spell, scene);
      break;
    case 'fact':
      acts.fact(book, step.fact, step.fact.reason === null && step.fact.kind !== 'skaanehensyn' ? scene : byCaseworker);
      break;
    case 'contact':
      acts.assign(book, step.period, scene);
      break;
    case 'contact-form':
      acts.contactForm(book, scene);
      break;
    case 'protect':
      acts.protect(book, scene);
      break;
    case 'share':
      acts.share(book, step.sharing, byCaseworker);
      break;
    case 'close':
      acts.close(book, byCaseworker);
      break;
  }
}

/** When and by whom things are done in one case. */
class CaseClock {
  readonly #ground: CaseGround;
  readonly #contacts: readonly ContactPeriod[];
  readonly #draw: Stream;
  readonly #demo: Actor;
  #day: PlainDate | null = null;
  #minutes = 0;
  #order = 0;

  constructor(ground: CaseGround, contacts: readonly ContactPeriod[], draw: Stream) {
    this.#ground = ground;
    this.#contacts = contacts;
    this.#draw = draw;
    this.#demo = demoActor(ground.authority);
  }

  /** On each day it begins at some time and goes on, one thing after the other. */
  scene(day: PlainDate): Scene {
    if (day !== this.#day) {
      this.#day = day;
      this.#minutes = this.#draw.whole(8 * 60 + 5, 14 * 60);
    }
    this.#minutes += this.#draw.whole(1, 4);
    this.#order += 1;
    return { actor: this.#demo, day, at: this.#ground.moments.at(day, this.#minutes, this.#order) };
  }

  /** Who answers for the case that day; Demo while nobody does. */
  caseworker(day: PlainDate): Actor {
    const period = this.#contacts.findLast(({ from }) => from <= day);
    return period ? staffActor(this.#ground.authority, period.member) : this.#demo;
  }
}
