import { addDays, addMonths, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { Citizen } from '../population/citizen.ts';
import type { Benefit } from '../population/fact.ts';
import type { Workdays } from '../population/workdays.ts';
import type { Seed } from '../random/draw.ts';
import { type Stream, stream } from '../random/stream.ts';
import { type ChangeCause, changeReasons } from '../texts/change-reasons.ts';
import { handoverNotes } from '../texts/handover-notes.ts';
import type { Desk, House } from './house.ts';
import type { Member } from './member.ts';
import { type Phase, phasesOf, type TeamKey, teamKeys } from './teams.ts';

/** One contact person from a day on; the first has neither reason nor note. */
export interface ContactPeriod {
  readonly from: PlainDate;
  readonly member: Member;
  readonly reason: string;
  readonly note: string;
}

/** In a year, one citizen in nine gets another contact person although neither team nor staff changed; assumed. */
const otherChangesAYear = 0.12;

/** Hands the citizens out to the caseworkers, each as many as the house planned, and tells who it was before. */
export class Portfolio {
  readonly #house: House;
  readonly #seed: Seed;
  readonly #today: PlainDate;
  readonly #workdays: Workdays;
  readonly #deals: ReadonlyMap<TeamKey, { readonly members: readonly Member[]; next: number }>;

  constructor(house: House, seed: Seed, today: PlainDate, workdays: Workdays) {
    this.#house = house;
    this.#seed = seed;
    this.#today = today;
    this.#workdays = workdays;
    this.#deals = new Map([...house.desks].map(([key, desk]) => [key, { members: dealt(desk, seed, key), next: 0 }]));
  }

  /** Everybody the citizen has had, oldest first. Empty for a case so new that nobody has taken it. */
  contactsOf(citizen: Citizen): readonly ContactPeriod[] {
    const phases = phasesOf(citizen, this.#house.isSmall, this.#today);
    const last = phases.at(-1);
    if (!last) return [];
    const draw = stream(this.#seed, 'house/contacts', citizen.index);
    const current = citizen.closed ? null : this.#deal(last.team);
    if (isUntaken(citizen, this.#today)) return [];
    const periods: ContactPeriod[] = [];
    for (const [at, phase] of phases.entries()) {
      const until = phases[at + 1]?.from ?? citizen.closed?.on ?? this.#today;
      const known = at === phases.length - 1 ? current : null;
      for (const one of this.#inPhase(phase, until, known, draw))
        this.#add(
          periods,
          one,
          one.isFirst ? causeOf(citizen, phases[at - 1], phase) : one.cause,
          citizen,
          phase,
          draw,
        );
    }
    return periods;
  }

  #deal(team: TeamKey): Member | null {
    const deal = this.#deals.get(team);
    if (!deal) return null;
    const member = deal.members[deal.next];
    deal.next += 1;
    return member ?? null;
  }

  *#inPhase(phase: Phase, until: PlainDate, known: Member | null, draw: Stream): Generator<Turn> {
    const desk = this.#house.desks.get(phase.team);
    if (!desk) return;
    const last = known ?? someone(desk, phase.from, draw);
    const start = phase.from < last.since ? last.since : phase.from;
    const turns: Turn[] = [];
    const predecessor = last.after && last.after.since <= phase.from ? last.after : null;
    const before = start > phase.from ? (predecessor ?? someone(desk, phase.from, draw, last)) : null;
    if (before) turns.push({ from: phase.from, member: before, cause: 'left', isFirst: true });
    const cause = before?.until && before.until <= start ? 'left' : 'balance';
    const own: Turn = { from: before ? start : phase.from, member: last, cause, isFirst: before === null };
    const colleagues = desk.present
      .map(({ member }) => member)
      .filter((member) => member !== last && member.since < own.from);
    yield* [...turns, ...withOtherChanges(own, until, colleagues, draw)];
  }

  #add(periods: ContactPeriod[], turn: Turn, cause: ChangeCause, citizen: Citizen, phase: Phase, draw: Stream): void {
    const from = this.#workdays.from(turn.from);
    // Two on one day: the later one is who it became.
    while (periods.length > 0 && (periods.at(-1)?.from ?? from) >= from) periods.pop();
    const before = periods.at(-1);
    if (before?.member === turn.member) return;
    const reason = before ? draw.pick<string>(changeReasons[cause]).replaceAll('{fra}', before.member.name) : '';
    const note = before ? draw.pick(handoverNotes[notesFor(citizen, phase)]) : '';
    periods.push({ from, member: turn.member, reason, note });
  }
}

interface Turn {
  readonly from: PlainDate;
  readonly member: Member;
  readonly cause: ChangeCause;
  /** The first of its phase: the reason is that the team changed. */
  readonly isFirst: boolean;
}

/** The time with one contact person, or with some colleagues before: rarely more than one. */
function withOtherChanges(own: Turn, until: PlainDate, colleagues: readonly Member[], draw: Stream): Turn[] {
  const days = daysBetween(own.from, until);
  const chance = 1 - Math.exp((-otherChangesAYear * days) / 365);
  const before: Member[] = [];
  while (days > 150 && before.length < 3 && colleagues.length > 1 && draw.chance(chance)) {
    before.push(draw.pick(colleagues.filter((one) => one !== before.at(-1))));
  }
  const part = Math.floor(days / (before.length + 1));
  return [...before, own.member].map((member, at) => {
    if (at === 0) return { ...own, member };
    const from = addDays(own.from, at * part - draw.whole(0, Math.floor(part / 2)));
    return { from, member, cause: draw.pick(['balance', 'balance', 'wish'] as const), isFirst: false };
  });
}

/** The caseworkers of a desk, each as often as they have cases, in random order. */
function dealt(desk: Desk, seed: Seed, key: TeamKey): Member[] {
  const members = desk.present.flatMap(({ member, cases }) => new Array<Member>(cases).fill(member));
  const draw = stream(seed, 'house/deal', teamKeys.indexOf(key));
  for (let at = members.length - 1; at > 0; at -= 1) {
    const other = draw.whole(0, at);
    const [a, b] = [members[at], members[other]];
    if (a && b) [members[at], members[other]] = [b, a];
  }
  return members;
}

function someone(desk: Desk, on: PlainDate, draw: Stream, not?: Member): Member {
  const then = [...desk.former, ...desk.present.map(({ member }) => member)].filter(
    ({ since, until }) => since <= on && (until === null || until > addDays(on, 30)),
  );
  const from = then.filter((member) => member !== not);
  const any = desk.present.map(({ member }) => member);
  return draw.pick(from.length > 0 ? from : any);
}

/** Came yesterday or today: the manager has not given the case to anybody yet. */
export const isUntaken = ({ openedOn, closed, role }: Citizen, today: PlainDate): boolean =>
  closed === null && role === null && openedOn >= addDays(today, -1);

/** Why the team changed. */
function causeOf(citizen: Citizen, before: Phase | undefined, now: Phase): ChangeCause {
  const benefit = benefitOn(citizen, now.from);
  const thirty = addMonths(citizen.birthDate, 30 * 12, 'last-day-of-month');
  if (before?.team === 'unge' && Math.abs(daysBetween(thirty, now.from)) < 10) return 'turned-30';
  if (now.team === 'syge') return benefit === 'sygedagpenge' ? 'sick' : 'resource';
  if (now.team === 'fleks') return 'fleksjob';
  if (now.team === 'unge') return 'youth';
  if (now.team === 'aktiv') return 'support';
  if (before?.team === 'syge') return 'recovered';
  return benefit === 'dagpenge' ? 'dagpenge' : 'ready';
}

/** Somebody on sick leave from a job is told of otherwise than somebody without. */
function notesFor({ life }: Citizen, { team }: Phase): TeamKey | 'ansat' {
  const isEmployed = life.facts.some(({ kind, to }) => kind === 'beskaeftigelse' && to === null);
  return team === 'syge' && isEmployed ? 'ansat' : team;
}

function benefitOn(citizen: Citizen, on: PlainDate): Benefit | undefined {
  return citizen.life.spells.find(({ from, to }) => from <= on && (to === null || to > on))?.benefit;
}
