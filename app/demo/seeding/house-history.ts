import type { PlainDate } from '@fodfaeste/law/dates';
import type { AnyAct } from '../../kernel/act/act.ts';
import type { Room } from '../../meetings/index.ts';
import type { Member, WorkingDay } from '../house/member.ts';
import type { Team } from '../house/teams.ts';
import type { Workdays } from '../population/workdays.ts';
import { stream } from '../random/stream.ts';
import { type DemoAuthority, demoActor, staffActor } from './actors.ts';
import { actNamed } from './acts.ts';
import type { CaseGround } from './case-ground.ts';
import { PendingRows } from './pending-rows.ts';
import { keep, play, type Scene } from './stage.ts';

const acts = {
  team: actNamed('add-team'),
  staff: actNamed('add-staff'),
  hours: actNamed('set-working-hours'),
  mandate: actNamed('give-mandate'),
  leave: actNamed('deactivate-staff'),
  settings: actNamed('change-municipality-settings'),
  goal: actNamed('set-service-goal'),
  breaks: actNamed('set-breaks'),
  room: actNamed('add-room'),
  group: actNamed('create-group-meeting'),
};

type HouseGround = Pick<CaseGround, 'seed' | 'vault' | 'moments'> & {
  readonly authority: DemoAuthority;
  readonly workdays: Workdays;
};

/** How teams and staff came to be there: through the acts of an administrator. Gives the rows, a few for each. */
export class HouseHistory {
  readonly #ground: HouseGround;
  readonly #ids: () => string;

  constructor(ground: HouseGround) {
    this.#ground = ground;
    this.#ids = stream(ground.seed, 'house/rows', 0).id;
  }

  team(team: Team, day: PlainDate): PendingRows {
    const rows = new PendingRows();
    this.#do(
      rows,
      acts.team,
      { teams: [] },
      { name: team.name, department: team.department },
      this.#scene(day),
      team.id,
    );
    return rows;
  }

  member(member: Member, kind: DemoAuthority['kind']): PendingRows {
    const rows = new PendingRows();
    const { name, title, email, phone, department, team, roles, login, since, until } = member;
    const scene = this.#scene(since);
    const raw = {
      name,
      title,
      email,
      phone,
      department,
      roles: [...roles],
      login,
      ...(team ? { teamId: team.id } : {}),
    };
    const state = { roles: rolesOf[kind], teams: team ? [team] : [], sameLogin: null };
    this.#do(rows, acts.staff, state, raw, scene, member.id);
    const known = { id: member.id, name, active: true, version: 1, roles, citizens: 0 };
    const own = { ...scene, actor: staffActor(this.#ground.authority, member) };
    this.#do(rows, acts.hours, { member: known }, { staffId: member.id, ...hoursTyped(member.hours) }, own, null);
    this.#do(rows, acts.breaks, { member: known }, { staffId: member.id, break1: lunchTyped }, own, null);
    for (const { id, kind: what, maxOere, from } of member.mandates) {
      const typed = {
        staffId: member.id,
        kind: what,
        from,
        ...(maxOere === null ? {} : { maxKroner: String(maxOere / 100) }),
      };
      this.#do(rows, acts.mandate, { member: known }, typed, scene, id);
    }
    if (until !== null)
      this.#do(
        rows,
        acts.leave,
        { member: known, otherAdministrators: 1 },
        { staffId: member.id },
        this.#scene(until),
        null,
      );
    return rows;
  }

  settings(contact: Readonly<Record<string, string>>, closingDays: readonly PlainDate[], day: PlainDate): PendingRows {
    const rows = new PendingRows();
    const typed = closingDays.map((one) => one.split('-').reverse().join('-')).join('\n');
    this.#do(
      rows,
      acts.settings,
      { contact: {}, closingDays: [] },
      { ...contact, closingDays: typed },
      this.#scene(day),
      null,
    );
    return rows;
  }

  /** One promise on top of the law, so that there is one to look at. */
  serviceGoal(typed: Readonly<Record<string, string>>, day: PlainDate): PendingRows {
    const rows = new PendingRows();
    this.#do(rows, acts.goal, [], typed, this.#scene(day), null);
    return rows;
  }

  room(typed: Omit<Room, 'id' | 'active'>, before: readonly Room[], day: PlainDate): PendingRows {
    const rows = new PendingRows();
    this.#do(rows, acts.room, { rooms: before }, { ...typed, seats: String(typed.seats) }, this.#scene(day), null);
    return rows;
  }

  /** A meeting for many, by whoever holds it. */
  group(typed: Readonly<Record<string, string>>, host: Member, room: Room, day: PlainDate): PendingRows {
    const rows = new PendingRows();
    const { authority } = this.#ground;
    const of = { id: host.id, name: host.name, authorityId: authority.id, nearness: 'house' };
    const state = { host: of, room, hostBusy: false, roomBusy: false, address: room.address };
    const scene = { ...this.#scene(day), actor: staffActor(authority, host) };
    this.#do(rows, acts.group, state, typed, scene, null);
    return rows;
  }

  #scene(day: PlainDate): Scene {
    const { authority, moments, workdays } = this.#ground;
    const open = workdays.from(day);
    return { actor: demoActor(authority), day: open, at: moments.at(open, 9 * 60) };
  }

  /** `id` is the id that the act gives to what it makes. */
  #do(
    rows: PendingRows,
    act: AnyAct,
    state: object,
    raw: Record<string, unknown>,
    scene: Scene,
    id: string | null,
  ): void {
    const { authority, vault } = this.#ground;
    const { input, events } = play(act, state, raw, scene, {
      newId: () => id ?? this.#ids(),
      vault,
      home: authority.id,
    });
    const keeping = { authorityId: authority.id, act, input, caseVersion: null, personId: null };
    keep(rows, events, scene, { newId: this.#ids, vault, home: authority.id }, keeping);
  }
}

const rolesOf = {
  municipality: ['caseworker', 'company-consultant', 'helper', 'manager', 'analyst', 'administrator'],
  akasse: ['akasse-caseworker', 'administrator'],
};

const lunchTyped = '12.00-12.30';

/** As people type it: "8.00-15.30". */
const hoursTyped = (hours: readonly WorkingDay[]): Record<string, string> =>
  Object.fromEntries(hours.map(({ weekday, from, to }) => [`day${weekday}`, `${from}-${to}`.replaceAll(':', '.')]));
