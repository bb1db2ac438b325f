import { ageOn, type Instant, type PlainDate } from '@fodfaeste/law/dates';
import type { AnyAct } from '../../kernel/act/act.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { type MeetingKind, meetingKindKeys, rulesWithoutLaw } from '../../meetings/index.ts';
import type { FundMonths } from '../../plan/index.ts';
import type { Member } from '../house/member.ts';
import type { Citizen } from '../population/citizen.ts';
import { type Stream, stream } from '../random/stream.ts';
import { citizenActor, type DemoAuthority, staffActor } from '../seeding/actors.ts';
import type { Page } from '../seeding/chapters.ts';
import type { Scene } from '../seeding/stage.ts';
import { kindOf, type PlanKind } from '../texts/plan/kinds.ts';
import { fundCourse } from './fund-course.ts';

/** Somebody a citizen talks with, in the house they belong to. */
export interface Host {
  readonly member: Member;
  readonly authority: DemoAuthority;
  readonly actor: Actor;
  readonly nearness: 'own' | 'akasse';
}

interface Step {
  readonly day: PlainDate;
  readonly minutes: number;
  readonly number: number;
  readonly run: (day: PlainDate, minutes: number) => void;
}

/** What the chapters on plan and talks share about one citizen: who, when, and what the acts read. */
export class Stagehand {
  readonly page: Page;
  readonly draw: Stream;
  readonly kind: PlanKind;
  /** Who the a-kasse let in; null for everybody else. */
  readonly fund: Host | null;
  readonly digital: boolean;
  /** The months of the a-kasse; null where there are none. */
  readonly course: FundMonths | null;
  #steps: Step[] = [];
  #order = 0;

  constructor(page: Page) {
    const { ground, citizen } = page;
    this.page = page;
    this.draw = stream(ground.seed, 'together', citizen.index);
    this.kind = kindOf(citizen, ground.today);
    this.fund = fundHost(page);
    this.course = fundCourse(citizen, ground.today);
    this.digital = citizen.channel === 'digital' && ageOn(citizen.birthDate, ground.today) >= 15;
  }

  get citizen(): Citizen {
    return this.page.citizen;
  }

  get today(): PlainDate {
    return this.page.ground.today;
  }

  get state() {
    return this.page.book.open.together;
  }

  /** Who answers for the case in the municipality that day; null before anybody does. */
  contactOn(day: PlainDate): Host | null {
    const { ground, contacts } = this.page;
    const member = contacts.findLast(({ from }) => from <= day)?.member;
    return member
      ? { member, authority: ground.authority, actor: staffActor(ground.authority, member), nearness: 'own' }
      : null;
  }

  /** Whoever has the course that day: the a-kasse while it does and was let in, then the contact person. */
  hostOn(day: PlainDate): Host | null {
    const { fund, course } = this;
    const isFunds = fund !== null && course?.lastDay != null && day <= course.lastDay;
    return isFunds && this.page.book.open.helpers.has(fund.member.id) ? fund : this.contactOn(day);
  }

  get self(): Actor {
    return citizenActor(this.page.ground.authority, this.citizen);
  }

  /** The citizen where they do it themselves, else whoever helps them. */
  selfOr(host: Host): Actor {
    return this.digital ? this.self : host.actor;
  }

  /** An open day not after yesterday; null where the case was not open then. */
  past(day: PlainDate): PlainDate | null {
    const open = this.page.ground.workdays.from(day);
    const { closed, openedOn } = this.citizen;
    return open >= this.today || open < openedOn || (closed !== null && open >= closed.on) ? null : open;
  }

  /** Something that happens; played in the order of time, with what is known then. */
  on(day: PlainDate, minutes: number, run: Step['run']): void {
    this.#steps.push({ day, minutes, run, number: this.#steps.length });
  }

  playAll(): void {
    const steps = this.#steps.toSorted((a, b) =>
      a.day === b.day ? a.minutes - b.minutes || a.number - b.number : a.day < b.day ? -1 : 1,
    );
    this.#steps = [];
    for (const { day, minutes, run } of steps) run(day, minutes);
  }

  at(day: PlainDate, minutes: number): Instant {
    this.#order += 1;
    return this.page.ground.moments.at(day, minutes, this.#order);
  }

  scene(actor: Actor, day: PlainDate, minutes: number): Scene {
    return { actor, day, at: this.at(day, minutes) };
  }

  play(act: AnyAct, state: object, raw: Readonly<Record<string, unknown>>, scene: Scene): void {
    this.page.book.play(act, state, given(raw), scene);
  }

  /** What acts on meetings read: `duty` is what the law would have said. */
  meetings(duty: boolean | null, first: boolean) {
    const { phone, interpreterLanguage, contactForm } = this.citizen;
    const { places } = this.page.ground.together;
    const { meetings, invitation } = this.state;
    return {
      closed: false,
      citizen: { phone, interpreterLanguage, contactForm },
      rules: {
        ...rulesWithoutLaw,
        first,
        whoBooks: first ? 'summoned' : duty === true ? 'citizen-must' : 'citizen-may',
        formFree: !first,
      },
      duties: Object.fromEntries(meetingKindKeys.map((kind) => [kind, duty])) as Record<MeetingKind, boolean | null>,
      attendance: [],
      meetings,
      invitation,
      hosts: [],
      house: places,
      chosen: null,
    };
  }

  /** A time that is free, as booking reads it. */
  chosen(host: Host, room: { readonly id: string } | null, second: Host | null = null) {
    const { places, rooms } = this.page.ground.together;
    return {
      host: hostState(host),
      secondHost: second && hostState(second),
      room: rooms.find(({ id }) => id === room?.id) ?? null,
      hostBusy: false,
      secondHostBusy: false,
      roomBusy: false,
      inWorkingHours: true,
      hostAddress: host.nearness === 'own' ? places.address : host.authority.name,
      others: [],
    };
  }
}

const hostState = ({ member, authority, nearness }: Host) => ({
  id: member.id,
  name: member.name,
  authorityId: authority.id,
  nearness,
});

/** A form leaves empty boxes out. */
const given = (raw: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== null));

function fundHost({ ground, citizen, book }: Page): Host | null {
  const fact = citizen.life.facts.find(({ kind }) => kind === 'akasse');
  const fund = fact?.kind === 'akasse' ? ground.funds.get(fact.value.akasse) : undefined;
  if (!fund || fund.caseworkers.length === 0) return null;
  const { helpers } = book.open;
  const member =
    fund.caseworkers.find(({ id }) => helpers.has(id)) ?? fund.caseworkers[citizen.index % fund.caseworkers.length];
  if (!member) return null;
  const authority = { id: fund.id, kind: 'akasse' as const, name: fund.name };
  return { member, authority, actor: staffActor(authority, member), nearness: 'akasse' };
}
