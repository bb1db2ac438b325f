import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { groundFor } from '../../decisions/index.ts';
import { kinds } from '../../desks/decisions/kinds.ts';
import type { Installation } from '../../installation.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { loadCitizen, loadStaff } from '../../kernel/identity/load-actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { demoActorId } from '../seeding/actors.ts';
import { readMark } from '../seeding/mark.ts';
import { PastHouse } from './past-house.ts';
import { type Fit, type Scene, type Story, stories, type Who } from './stories.ts';

type House = Pick<Installation, 'database' | 'kernel'>;

/** Somebody whose case a story may be told of. */
interface Candidate {
  readonly caseId: string;
  readonly personId: string;
  readonly contactId: string;
  readonly interpreter: boolean;
  /** A talk ahead by phone or video, as the form names it. */
  readonly talk: string | null;
}

/** So many are asked at most before a story is left out: a small island has few people. */
const mostAsked = 150;

/** Decisions, hearings and complaints of a demo, made through the acts themselves. Answers how many there are. */
export async function seedDecisions({ database, kernel }: House, authorityId: number): Promise<number> {
  const today = kernel.clock.today();
  const scope = { authorityId, actorId: demoActorId, caseScope: 'all' as const };
  const ground = await inScope(database, scope, async (tx) => ({
    candidates: await candidatesOf(tx, authorityId, kernel.clock.now()),
    managerId: (await readMark(tx, authorityId))?.cast.staff.manager.id,
  }));
  const manager = ground.managerId ? await loadStaff(database, authorityId, ground.managerId) : null;
  if (!manager) return 0;
  const past = new PastHouse(kernel, today);
  await policies(past, manager);
  const free = [...ground.candidates];
  let told = 0;
  for (const story of stories)
    for (let time = 0; time < story.times; time++) {
      const at = await inScope(database, scope, (tx) => firstThatFits(tx, authorityId, free, story, today));
      if (at < 0) break;
      const [candidate] = free.splice(at, 1);
      if (candidate) await tell(new Teller(past, kernel, manager, today, candidate, told), story);
      told += 1;
    }
  return told;
}

async function candidatesOf(tx: Tx, authorityId: number, now: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select c.id as "caseId", c.person_id as "personId", k.staff_id as "contactId",
      p.interpreter_language is not null as interpreter,
      (select m.id || '|' || (m.starts_at at time zone 'Europe/Copenhagen')::date from meeting m
        where m.authority_id = c.authority_id and m.case_id = c.id and m.state = 'booked' and m.form <> 'in-person'
          and m.kind = 'job-talk' and m.host_authority_id = c.authority_id and m.starts_at > ${now}::timestamptz + interval '3 days'
        order by m.starts_at limit 1) as talk
    from citizen_case c
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    join contact_person k on k.authority_id = c.authority_id and k.case_id = c.id and k.until_at is null
    where c.authority_id = ${authorityId} and c.closed_on is null and not p.own_staff
      and c.opened_on < ${now}::timestamptz - interval '200 days' and p.birth_date < ${now}::timestamptz - interval '19 years'
    order by c.id`.execute(tx);
  return rows;
}

const mayFit: Readonly<Record<Fit, (candidate: Candidate) => boolean>> = {
  interpreter: ({ interpreter }) => interpreter,
  'must-book': ({ interpreter }) => !interpreter,
  'talk-by-phone': ({ talk }) => talk !== null,
};

const termsOf = ({ kind, terms }: Story, { talk }: Candidate) => (kind === 'moedeform' ? { talk } : terms);

/** The first of whom the law says, on the day of the signature, what the story says; -1 where there is none. */
async function firstThatFits(
  tx: Tx,
  authorityId: number,
  free: readonly Candidate[],
  story: Story,
  today: PlainDate,
): Promise<number> {
  const kind = kinds.must(story.kind);
  const signing = story.scenes.find(({ act }) => act === 'sign-decision' || act === 'submit-decision');
  const on = addDays(today, -(signing?.daysAgo ?? 0));
  let asked = 0;
  for (const [at, candidate] of free.entries()) {
    if (!mayFit[story.fit](candidate)) continue;
    asked += 1;
    if (asked > mostAsked) return -1;
    const terms = termsOf(story, candidate);
    const found = await groundFor(tx, authorityId, candidate.caseId, { kind, terms, result: story.result, on });
    const { lawful } = kind.test(terms, story.result, on);
    if (found && lawful.some((state) => state === found.state && state !== 'no')) return at;
  }
  return -1;
}

/** A service goal of two weeks, and two people behind a demand to attend. */
async function policies(house: PastHouse, manager: Actor): Promise<void> {
  const set = (kind: string, given: object) =>
    house.act(manager, 'set-decision-policy', { kind, hearingDays: 14, ...given }, 200, 0);
  await set('booking-exemption', { deadlineDays: 14 });
  await set('moedeform', { twoPersons: true });
}

class Teller {
  readonly candidate: Candidate;
  readonly today: PlainDate;
  readonly #past: PastHouse;
  readonly #kernel: Kernel;
  readonly #manager: Actor;
  #order: number;

  constructor(past: PastHouse, kernel: Kernel, manager: Actor, today: PlainDate, candidate: Candidate, number: number) {
    this.#past = past;
    this.candidate = candidate;
    this.today = today;
    this.#kernel = kernel;
    this.#manager = manager;
    this.#order = number * 12;
  }

  async act(scene: Scene, input: object): Promise<void> {
    this.#order += 1;
    await this.#past.act(await this.#actor(scene.who), scene.act, input, scene.daysAgo, this.#order);
  }

  async #actor(who: Who): Promise<Actor> {
    if (who === 'manager') return this.#manager;
    const { authorityId } = this.#manager;
    const { personId, caseId, contactId } = this.candidate;
    const { database } = this.#kernel;
    const found =
      who === 'citizen'
        ? await loadCitizen(database, { authorityId, personId, caseId })
        : await loadStaff(database, authorityId, contactId);
    if (!found) throw new Error(`The demo has no ${who} for case ${caseId}.`);
    return found;
  }

  /** The ids that the acts of a decision need, as the newest rows have them. */
  async ids(): Promise<{ readonly decisionId?: string; readonly complaintId?: string }> {
    const { authorityId } = this.#manager;
    const { caseId } = this.candidate;
    const scope = { authorityId, actorId: demoActorId, caseScope: 'all' as const };
    return inScope(this.#kernel.database, scope, async (tx) => {
      const { rows } = await sql<{ decisionId: string; complaintId: string | null }>`
        select d.id as "decisionId",
          (select k.id from complaint k where k.authority_id = d.authority_id and k.decision_id = d.id limit 1) as "complaintId"
        from decision d where d.authority_id = ${authorityId} and d.case_id = ${caseId} order by d.round limit 1`.execute(
        tx,
      );
      const [row] = rows;
      return row
        ? {
            decisionId: row.decisionId,
            ...(row.complaintId ? { complaintId: row.complaintId } : {}),
          }
        : {};
    });
  }
}

async function tell(teller: Teller, story: Story): Promise<void> {
  const { caseId } = teller.candidate;
  for (const scene of story.scenes) {
    const opens = scene.act.startsWith('open-decision-');
    const ids = opens ? {} : await teller.ids();
    const about = scene.of === 'complaint' ? { complaintId: ids.complaintId } : { decisionId: ids.decisionId };
    const days = Object.fromEntries(
      Object.entries(scene.days ?? {}).map(([field, offset]) => [field, addDays(teller.today, offset)]),
    );
    await teller.act(scene, { caseId, ...(opens ? termsOf(story, teller.candidate) : about), ...scene.input, ...days });
  }
}
