import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Installation } from '../../installation.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { loadCitizen, loadOrganisationUser, loadStaff } from '../../kernel/identity/load-actor.ts';
import { proposalsFor, visibleOrder } from '../../recruitment/index.ts';
import { PastHouse } from '../decisions/past-house.ts';
import { demoActorId } from '../seeding/actors.ts';
import { readMark } from '../seeding/mark.ts';
import { type DemoJob, jobs, kindNo, ownWords, welcome } from './jobs.ts';

type House = Pick<Installation, 'database' | 'kernel'>;

interface Company {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  readonly phone: string | null;
}

interface Ground {
  /** Where the persona of a company logs in, and three others. */
  readonly own: Company;
  readonly others: readonly Company[];
  /** Titles that most of those who have a goal want. */
  readonly titles: readonly string[];
  readonly graduate: { readonly personId: string; readonly caseId: string; readonly title: string | null } | null;
  readonly neighbour: number | null;
  readonly consultantId: string;
  /** Cases old enough for what the demo tells of. */
  readonly cases: ReadonlySet<string>;
}

const usualTitle = 'Køkkenmedhjælper';

async function companies(tx: Tx, authorityId: number): Promise<readonly Company[]> {
  const { rows } = await sql<Company>`
    select o.id, u.id as "userId", u.email, u.phone from organisation o
    join lateral (select u.id, u.email, u.phone from organisation_user u where u.authority_id = o.authority_id and u.organisation_id = o.id and u.active
      order by u.id limit 1) u on true
    where o.authority_id = ${authorityId} and o.kind = 'company' and o.state = 'active' and o.most_requests_week is null order by o.name, o.id limit 12`.execute(
    tx,
  );
  return rows;
}

async function readGround(tx: Tx, authorityId: number, today: PlainDate): Promise<Ground | null> {
  const cast = (await readMark(tx, authorityId))?.cast;
  const all = await companies(tx, authorityId);
  const own = all.find(({ userId }) => userId === cast?.company) ?? all[0];
  if (!cast || !own) return null;
  const titles = await sql<{ title: string }>`
    select job_title as title from plan_goal where authority_id = ${authorityId} and ended_at is null and job_uri is not null
    group by job_title order by count(*) desc, job_title limit 6`.execute(tx);
  const graduate = await sql<{ caseId: string; title: string | null }>`
    select o.case_id as "caseId", o.job_title as title from case_overview o
    where o.authority_id = ${authorityId} and o.person_id = ${cast.citizens.graduate} and not o.closed`.execute(tx);
  const neighbour = await sql<{ id: number }>`
    select a.id from authority a, authority own where own.id = ${authorityId} and a.kind = 'municipality' and a.id <> own.id
      and a.region is not distinct from own.region order by a.id limit 1`.execute(tx);
  const cases = await sql<{ id: string }>`
    select id from citizen_case where authority_id = ${authorityId} and closed_on is null and opened_on < ${addDays(today, -70)}`.execute(
    tx,
  );
  const [at] = graduate.rows;
  return {
    own,
    others: all.filter(({ id }) => id !== own.id).slice(0, 4),
    titles: titles.rows.map(({ title }) => title),
    graduate: at ? { ...at, personId: cast.citizens.graduate } : null,
    neighbour: neighbour.rows[0]?.id ?? null,
    consultantId: cast.staff.consultant.id,
    cases: new Set(cases.rows.map(({ id }) => id)),
  };
}

/** Somebody who is asked about one order. */
interface Person {
  readonly caseId: string;
  readonly actor: Actor;
}

class Teller {
  readonly #house: House;
  readonly #past: PastHouse;
  readonly #consultant: Actor;
  readonly #ground: Ground;
  readonly #asked = new Set<string>();
  #order = 500;
  acts = 0;

  constructor(house: House, past: PastHouse, consultant: Actor, ground: Ground) {
    this.#house = house;
    this.#past = past;
    this.#consultant = consultant;
    this.#ground = ground;
    if (ground.graduate) this.#asked.add(ground.graduate.caseId);
  }

  async act(actor: Actor, name: string, input: object, daysAgo: number): Promise<void> {
    this.#order += 1;
    this.acts += 1;
    await this.#past.act(actor, name, input, daysAgo, this.#order);
  }

  staff = (name: string, input: object, daysAgo: number) => this.act(this.#consultant, name, input, daysAgo);

  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const { authorityId } = this.#consultant;
    return inScope(this.#house.database, { authorityId, actorId: demoActorId, caseScope: 'all' }, work);
  }

  async #newestOrder(organisationId: string): Promise<string> {
    const { authorityId } = this.#consultant;
    const { rows } = await this.read((tx) =>
      sql<{
        id: string;
      }>`select id from job_order where authority_id = ${authorityId} and organisation_id = ${organisationId}
        order by made_at desc, id limit 1`.execute(tx),
    );
    return rows[0]?.id ?? '';
  }

  /** The company orders, or the consultant for it. */
  async order(
    company: Company,
    by: 'company' | 'staff',
    title: string,
    job: DemoJob,
    daysAgo: number,
    more: object = {},
  ) {
    const { authorityId } = this.#consultant;
    const user = await loadOrganisationUser(this.#house.database, authorityId, company.userId);
    if (!user) throw new Error('The demo has a company without a user.');
    const contact = {
      contactName: user.name,
      contactEmail: company.email,
      ...(company.phone ? { contactPhone: company.phone } : {}),
    };
    const input = {
      title: title.charAt(0).toUpperCase() + title.slice(1),
      kind: 'ordinary',
      ...contact,
      ...job,
      ...more,
    };
    if (by === 'company') await this.act(user, 'order-staff', input, daysAgo);
    else await this.staff('open-job-order', { ...input, organisationId: company.id }, daysAgo);
    return this.#newestOrder(company.id);
  }

  /** Those who are proposed for an order and were not asked in another story. */
  async people(orderId: string, most: number): Promise<readonly Person[]> {
    const { authorityId } = this.#consultant;
    const today = this.#house.kernel.clock.today();
    const found = await this.read(async (tx) => {
      const order = await visibleOrder(tx, authorityId, orderId);
      return order ? proposalsFor(tx, authorityId, order, { actor: this.#consultant, today }) : null;
    });
    const people: Person[] = [];
    for (const { caseId, personId } of found?.list ?? []) {
      if (people.length === most || this.#asked.has(caseId) || !this.#ground.cases.has(caseId)) continue;
      const actor = await loadCitizen(this.#house.database, { authorityId, personId, caseId });
      if (!actor) continue;
      this.#asked.add(caseId);
      people.push({ caseId, actor });
    }
    return people;
  }

  async ask({ caseId }: Person, orderId: string, daysAgo: number, words?: string): Promise<string> {
    await this.staff('ask-candidate', { caseId, orderId, ...(words ? { words } : {}) }, daysAgo);
    const { authorityId } = this.#consultant;
    const { rows } = await this.read((tx) =>
      sql<{ id: string }>`select id from job_candidate where authority_id = ${authorityId} and case_id = ${caseId}
        and order_id = ${orderId}`.execute(tx),
    );
    return rows[0]?.id ?? '';
  }

  answer = ({ actor, caseId }: Person, candidateId: string, answer: 'yes' | 'no' | 'talk', daysAgo: number) =>
    this.act(
      actor,
      'answer-job-question',
      { caseId, candidateId, answer, ...(answer === 'yes' ? { cv: ownWords[this.acts % ownWords.length] } : {}) },
      daysAgo,
    );
}

type Story = (teller: Teller, ground: Ground, today: PlainDate) => Promise<void>;

const titleAt = ({ titles }: Ground, at: number): string => titles[at % Math.max(1, titles.length)] ?? usualTitle;
const jobAt = (at: number): DemoJob =>
  jobs[at % jobs.length] ?? { tasks: '', demands: '', hoursMin: '20', hoursMax: '30', seats: '1' };

/** The persona's company: answered, asked, two said yes and were sent; one is invited, the other waits for its word. */
const inPlay: Story = async (teller, ground, today) => {
  const orderId = await teller.order(ground.own, 'company', titleAt(ground, 0), jobAt(0), 9);
  await teller.staff(
    'answer-job-order',
    { orderId, words: 'Tak for jeres bestilling. Vi har de første i tankerne og vender tilbage i denne uge.' },
    8,
  );
  const people = await teller.people(orderId, 4);
  const answers = ['yes', 'yes', 'talk', 'no'] as const;
  const ids: { readonly person: Person; readonly id: string }[] = [];
  for (const person of people) ids.push({ person, id: await teller.ask(person, orderId, 7) });
  for (const [at, { person, id }] of ids.entries()) await teller.answer(person, id, answers[at] ?? 'no', 6);
  if (ids.length === 0) return;
  await teller.staff('send-candidates', { orderId }, 5);
  const [first] = ids;
  if (first)
    await teller.staff(
      'invite-to-interview',
      {
        caseId: first.person.caseId,
        candidateId: first.id,
        on: addDays(today, 2),
        time: '10.00',
        place: 'Ved hovedindgangen',
      },
      2,
    );
};

/** The graduate's question, waiting for an answer on the first page of the phone. */
const question: Story = async (teller, ground) => {
  const [company] = ground.others;
  if (!company || !ground.graduate) return;
  const { caseId, title } = ground.graduate;
  const orderId = await teller.order(company, 'staff', title ?? titleAt(ground, 1), jobAt(1), 3);
  await teller.staff(
    'ask-candidate',
    { caseId, orderId, words: 'Jeg tænkte på dig, fordi du har talt om at arbejde netop her.' },
    1,
  );
};

/** Sent, and not a word since: somebody should call. */
const silent: Story = async (teller, ground) => {
  const [, company] = ground.others;
  if (!company) return;
  const orderId = await teller.order(company, 'company', titleAt(ground, 2), jobAt(2), 30);
  await teller.staff('answer-job-order', { orderId, words: 'Tak. Vi leder efter den rette og skriver snart.' }, 28);
  const [person] = await teller.people(orderId, 1);
  if (!person) return;
  const id = await teller.ask(person, orderId, 26);
  await teller.answer(person, id, 'yes', 24);
  await teller.staff('send-candidates', { orderId }, 20);
};

/** Filled: one hired, one with a kind no. */
const filled: Story = async (teller, ground, today) => {
  const [, , company] = ground.others;
  if (!company) return;
  const orderId = await teller.order(company, 'staff', titleAt(ground, 3), jobAt(0), 60, { seats: '1' });
  const people = await teller.people(orderId, 2);
  const ids: { readonly person: Person; readonly id: string }[] = [];
  for (const person of people) ids.push({ person, id: await teller.ask(person, orderId, 58) });
  for (const { person, id } of ids) await teller.answer(person, id, 'yes', 56);
  const [first, second] = ids;
  if (!first) return;
  await teller.staff('send-candidates', { orderId }, 55);
  const of = ({ person, id }: { readonly person: Person; readonly id: string }) => ({
    caseId: person.caseId,
    candidateId: id,
  });
  await teller.staff(
    'give-candidate-feedback',
    { ...of(first), showedUp: 'yes', hired: 'yes', hours: '20', from: addDays(today, -40), words: welcome },
    50,
  );
  if (second)
    await teller.staff(
      'give-candidate-feedback',
      { ...of(second), showedUp: 'yes', hired: 'no', whyNot: 'experience', words: kindNo },
      49,
    );
  await teller.staff('set-job-order-state', { orderId, state: 'filled' }, 48);
};

/** Ordered yesterday: the company waits for us. A neighbour is asked for help with another. */
const waiting: Story = async (teller, ground) => {
  const [first, , , last] = ground.others;
  if (last) await teller.order(last, 'company', titleAt(ground, 4), jobAt(1), 1);
  if (!first || ground.neighbour === null) return;
  const orderId = await teller.order(first, 'staff', titleAt(ground, 5), jobAt(2), 4);
  await teller.staff(
    'propose-order-share',
    {
      orderId,
      municipality: String(ground.neighbour),
      words: 'Vi har ikke nok selv. Har I nogen, der vil køre hertil?',
    },
    3,
  );
};

/** Job orders of a demo in each of their states, made through the acts themselves. Answers how many acts that took. */
export async function seedRecruitment(house: House, authorityId: number): Promise<number> {
  const { database, kernel } = house;
  const today = kernel.clock.today();
  const scope = { authorityId, actorId: demoActorId, caseScope: 'all' as const };
  const ground = await inScope(database, scope, (tx) => readGround(tx, authorityId, today));
  const consultant = ground ? await loadStaff(database, authorityId, ground.consultantId) : null;
  if (!ground || !consultant) return 0;
  const teller = new Teller(house, new PastHouse(kernel, today), consultant, ground);
  for (const story of [filled, silent, inPlay, waiting, question]) await story(teller, ground, today);
  return teller.acts;
}
