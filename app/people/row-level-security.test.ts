import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Scope, type Tx } from '../kernel/database/scope.ts';
import { everyEngine, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { makeScene, type Scene } from './testing/cast.ts';
import { fillTable } from './testing/fill-tables.ts';
import { caseInputs, houseInputs } from './testing/inputs.ts';
import { cprOf, elsewhere, home, makeWorld } from './testing/world.ts';

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly secured: boolean;
  readonly columns: readonly string[];
}

/** Tables that belong to the installation. They name no authority because they hold nothing about people. */
const ofInstallation: Readonly<Record<string, string>> = {
  authority: 'the list of authorities itself',
  schema_migration: 'which migrations were applied',
  schedule_state: 'when regular work is due',
  used_logout_token: 'hashes of logout tokens; the app role reaches them through functions only',
  backup_taken: 'when the installation was last backed up',
  key_check: 'a fingerprint of the keys the database is written with',
  figure_source: 'whence public figures come',
  figure_series: 'public statistics, about no one',
  figure_shipment: 'which statistics were read in',
  figure_forecast: 'forecasts made of public statistics',
  rate_count: 'how often an HMAC knocked; the app role reaches them through functions only',
};
/** pg-boss keeps its own tables; jobs name events by id alone (kernel/jobs). */
const foreignSchemas = ['pgboss'];

/** Tables of which a citizen sees rows that are not the citizen's own: the house, which every citizen meets. */
const theHouse = [
  'setting',
  'team',
  'staff',
  'staff_role',
  'working_hours',
  'mandate',
  'organisation',
  'organisation_user',
  'room',
  'occupied',
  'daily_break',
  'group_meeting',
  'letter_template',
  'decision_policy',
  'offer',
  'training_course',
  'training_list',
  'training_class',
  'training_import',
  'training_need_answer',
  'evidence',
  'evidence_version',
];

/** What is known of a company and said with it: its own users see it, citizens do not. */
const ofCompany = [
  'company_site',
  'company_contact',
  'company_representative',
  'company_agreement',
  'company_visit',
  'company_request',
  'company_message',
  'company_answer',
  'job_order',
];
/** What a company sees of an agreement with a citizen that was sent to it. */
const ofAgreement = ['placement_follow_up', 'placement_assessment', 'placement_outcome'];

/** What hangs on a citizen's course. */
const tiedToEnrolment = [
  'enrolment_barrier',
  'enrolment_try_out',
  'enrolment_buddy',
  'enrolment_check',
  'enrolment_absence',
  'enrolment_message',
  'enrolment_sign',
  'enrolment_outcome',
];
/** What the parties of a class that leads to jobs share, and the citizens who are asked see. */
const ofPartnership = ['partnership', 'partnership_party', 'partnership_pledge'];

/** Figures about nobody: how many citizens each rule of the law concerns, how often what was done. */
const figures = ['law_count', 'work_count'];

/** Bookkeeping of work and listeners: names jobs and events by id, and nobody by name but the administrator who acted. */
const machinery = ['handled_event', 'job_resolution', 'post_cursor', 'record_number', 'record_cursor'];
const ofNobody = [...theHouse, ...figures, ...machinery];

/** What is planned, agreed, talked over and sent in a case. */
const tiedToCase = [
  'law_entry',
  'plan_goal',
  'plan_step',
  'plan_card',
  'job_search_agreement',
  'job_search_entry',
  'answer_link',
  'track_answer',
  'track_choice',
  'hand_over',
  'meeting',
  'meeting_invitation',
  'outgoing',
  'record_due',
  'job_wish',
  'skills_test',
  'path_choice',
  'path_thought',
];

/** What hangs on a decision. */
const tiedToDecision = ['decision_fact', 'hearing', 'sparring'];

/** The column that ties a row to a citizen. */
function tie({ name, columns }: Table): 'case_id' | 'person_id' | 'person_ids' | 'id' | null {
  if (name === 'citizen_case' || name === 'person') return 'id';
  for (const column of ['case_id', 'person_id', 'person_ids'] as const) if (columns.includes(column)) return column;
  return null;
}

describe.each(everyEngine())('row-level security on %s', (engine) => {
  const database = useDatabase(engine);
  let scene: Scene;
  let tables: readonly Table[] = [];

  beforeAll(async () => {
    const world = await makeWorld(database);
    scene = await makeScene(world, 10);
    await liveThrough(scene);
    await fillTheRest(scene);
    tables = await ownerQuery<Table>(
      database,
      `select n.nspname::text as schema, c.relname::text as name, c.relrowsecurity as secured,
         array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_t%'
       order by 1, 2`,
    );
  });

  // Every kind of row a case can have, made by the acts that make them.
  async function liveThrough({ world, cast, of }: Scene): Promise<void> {
    const { manager, contactPerson, colleague, administrator } = cast;
    const helper = await world.staff('Ulla Vest', ['helper'], { teamId: null, department: 'social' });
    const nextDoor = { caseId: cast.otherCitizen.caseId };
    const here = { caseId: of.caseId };
    const steps: readonly [Actor, string, object][] = [
      [manager, 'assign-contact-person', nextDoor],
      [manager, 'record-benefit', nextDoor],
      [manager, 'give-helper-access', { ...nextDoor, helperId: helper.id }],
      [manager, 'change-cpr', { ...nextDoor, cpr: cprOf(997) }],
      [contactPerson, 'change-contact-data', here],
      [contactPerson, 'record-health-limit', here],
      [contactPerson, 'change-cpr', here],
      [contactPerson, 'protect-address', here],
      [colleague, 'open-as-guest', here],
      [cast.teammate, 'set-working-hours', {}],
      [manager, 'give-mandate', {}],
      [administrator, 'change-municipality-settings', {}],
      [contactPerson, 'save-view', {}],
    ];
    for (const [actor, act, own] of steps)
      await world.must(actor, act, { ...(caseInputs[act] ?? houseInputs[act])?.(scene), ...own });
    const key = { onceKey: 'once-and-for-all' };
    await world.go(cast.contactPerson, 'change-contact-data', { caseId: of.caseId, phone: '44444444' }, key);
  }

  // What no act of this module writes, put in from underneath.
  async function fillTheRest({ cast, of }: Scene): Promise<void> {
    const event = randomUUID();
    const run = (text: string, values: readonly unknown[]) => ownerQuery(database, text, values);
    await fillCompanies(of.caseId, cast.otherCitizen.caseId ?? '');
    for (const caseId of [of.caseId, cast.otherCitizen.caseId])
      await run(
        `insert into notice (authority_id, id, staff_id, case_id, event_id, kind, params, created_at)
         values ($1, $2, $3, $4, $5, 'new-with-you', '{}', now())`,
        [home, randomUUID(), cast.contactPerson.id, caseId, randomUUID()],
      );
    for (const caseId of [of.caseId, cast.otherCitizen.caseId])
      await run(
        `insert into law_judgement (authority_id, id, case_id, question, answer, reason, valid_from, recorded_at, author_id, author_name)
         values ($1, $2, $3, 'sanktion.rimelig_grund', true, 'fordi', '2026-11-01', now(), $4, 'A')`,
        [home, randomUUID(), caseId, cast.contactPerson.id],
      );
    await fillPlanAndTalks(of.caseId, [of.caseId, cast.otherCitizen.caseId ?? '']);
    await run(
      `insert into law_count (authority_id, rule_id, counted_on, concerned, open, overdue, unknown)
       values ($1, 'kontakt.foerste_samtale', '2026-11-24', 7, 5, 1, 2)`,
      [home],
    );
    await run('insert into handled_event (authority_id, listener, event_id) values ($1, $2, $3)', [
      home,
      'test',
      event,
    ]);
    await run(
      `insert into job_resolution (authority_id, id, job_id, queue, name, resolution, error, attempts, failed_at, actor_id, actor_name, at)
       values ($1, $2, $3, 'q', 'n', 'discarded', 'e', 1, now(), $4, 'A', now())`,
      [home, randomUUID(), randomUUID(), cast.administrator.id],
    );
  }

  // Two companies, each with a user and an agreement with one of the two citizens.
  async function fillCompanies(...caseIds: readonly string[]): Promise<void> {
    const authority_id = String(home);
    for (const [at, case_id] of caseIds.entries()) {
      const organisation_id = randomUUID();
      const of = { authority_id, organisation_id };
      const cvr = String(26_911_745 + at);
      await fillTable(database, 'organisation', { authority_id, id: organisation_id, kind: 'company', cvr });
      const user = { id: companyUsers[at] ?? '', login_subject: `b${at}` };
      await fillTable(database, 'organisation_user', { ...of, ...user });
      for (const table of ofCompany)
        await fillTable(database, table, {
          ...of,
          ...(table === 'company_site' ? { id: organisation_id, p_number: `100000000${at}` } : {}),
          ...(table === 'job_order' ? { id: organisation_id } : {}),
        });
      await fillTable(database, 'company_staff_month', { ...of, site_id: organisation_id, month: '2026-10-01' });
      await fillTable(database, 'company_link', { ...of, case_id });
      await fillTable(database, 'job_order_share', {
        authority_id,
        order_id: organisation_id,
        with_authority_id: authority_id,
      });
      await fillTable(database, 'job_candidate', { ...of, case_id });
      const sent = { sent_at: '2026-11-01T08:00:00Z' };
      await fillTable(database, 'placement', { ...of, case_id, id: case_id, site_id: organisation_id, ...sent });
      await fillTable(database, 'placement_confirmation', { ...of, case_id, placement_id: case_id, party: 'company' });
      for (const table of ofAgreement)
        await fillTable(database, table, {
          ...of,
          case_id,
          placement_id: case_id,
          ...(table === 'placement_assessment' ? { party: 'company' } : {}),
        });
      await fillTable(database, 'offer', { authority_id, id: case_id });
      await fillTable(database, 'offer_participation', { authority_id, case_id, offer_id: case_id });
      await fillTable(database, 'offer_proposal', { ...of, offer_id: case_id });
      await fillTable(database, 'partnership', { authority_id, id: case_id });
      if (at === 0) await fillTable(database, 'training_need_answer', { ...of, isco: '8331' });
      for (const table of ['partnership_party', 'partnership_pledge', 'partnership_note'])
        await fillTable(database, table, { ...of, partnership_id: case_id });
    }
    await fillTraining(caseIds);
    const some = randomUUID();
    await fillTable(database, 'evidence', { authority_id, id: some, link: 'https://study.example' });
    await fillTable(database, 'evidence_version', { authority_id, evidence_id: some });
    const lab = { authority_id, id: some };
    await fillTable(database, 'lab_scenario', lab);
    await fillTable(database, 'lab_scenario_version', { authority_id, scenario_id: lab.id });
    await fillTable(database, 'lab_run', { ...lab, state: 'queued' });
    await fillTable(database, 'lab_hearing', { ...lab, run_id: lab.id });
    await fillTable(database, 'lab_comment', { authority_id, hearing_id: lab.id });
    await fillTable(database, 'capacity_plan', { authority_id });
    await fillTable(database, 'work_count', { authority_id });
  }

  // A course of each citizen, and a class they are asked about.
  async function fillTraining(caseIds: readonly string[]): Promise<void> {
    const authority_id = String(home);
    await fillTable(database, 'training_import', { authority_id });
    for (const case_id of caseIds) {
      const of = { authority_id, case_id };
      await fillTable(database, 'training_course', { authority_id, id: case_id, sort_key: case_id });
      await fillTable(database, 'training_list', { authority_id, course_id: case_id });
      await fillTable(database, 'training_class', { authority_id, id: case_id, course_id: case_id });
      await fillTable(database, 'enrolment', { ...of, id: case_id, course_id: case_id });
      for (const table of tiedToEnrolment) await fillTable(database, table, { ...of, enrolment_id: case_id });
      await fillTable(database, 'partnership_invitation', { ...of, id: case_id, partnership_id: case_id });
      await fillTable(database, 'partnership_step', { ...of, invitation_id: case_id });
    }
  }

  // The tables of modules that stand above this one: a row each of the citizen and of the neighbour.
  async function fillPlanAndTalks(thread: string, caseIds: readonly string[]): Promise<void> {
    const authority_id = String(home);
    const houses = ['room', 'occupied', 'daily_break', 'letter_template', 'blocked_time', 'decision_policy'];
    for (const table of [...houses, 'post_cursor', 'record_number', 'record_cursor'])
      await fillTable(database, table, { authority_id });
    await fillTable(database, 'group_meeting', { authority_id, id: thread });
    await fillTable(database, 'mailing', { authority_id, id: thread });
    for (const case_id of caseIds) {
      const of = { authority_id, case_id };
      for (const table of tiedToCase) await fillTable(database, table, of);
      await fillTable(database, 'thread', { ...of, id: case_id });
      await fillTable(database, 'message', { ...of, thread_id: case_id });
      await fillTable(database, 'group_place', { ...of, group_id: thread });
      await fillTable(database, 'mailing_recipient', { ...of, mailing_id: thread });
      await fillTable(database, 'calendar_feed', { ...of, owner_id: case_id });
      await fillTable(database, 'incoming_post', { ...of, id: case_id });
      await fillTable(database, 'decision', { ...of, id: case_id });
      for (const table of tiedToDecision) await fillTable(database, table, { ...of, decision_id: case_id });
      await fillTable(database, 'complaint', { ...of, id: case_id, decision_id: case_id });
      await fillTable(database, 'decision_lesson', { ...of, complaint_id: case_id });
      const record = { id: case_id, number: case_id, kle: '15.20.00' };
      await fillTable(database, 'record_object', { ...of, ...record });
      await fillTable(database, 'index_delivery', { ...of, object_id: case_id });
    }
  }

  const companyUsers = [randomUUID(), randomUUID()] as const;

  const own = () => tables.filter(({ schema, name }) => !foreignSchemas.includes(schema) && !(name in ofInstallation));
  const perTable = async <T>(check: (table: Table) => Promise<T>): Promise<Record<string, T>> => {
    const found: Record<string, T> = {};
    for (const table of own()) found[table.name] = await check(table);
    return found;
  };
  const everyTable = <T>(value: T): Record<string, T> => Object.fromEntries(own().map(({ name }) => [name, value]));

  /** The rows a scope is shown, or 'closed' where the app role has no right to the table at all. */
  const rowsFor = (scope: Scope) => (table: Table) => seen(table, (work) => inScope(database, scope, work));
  const scopeOf = (actor: Actor): Scope => ({
    authorityId: actor.authorityId,
    actorId: actor.id,
    caseScope: caseScopeOf(actor),
  });

  async function seen(table: Table, within: (work: (tx: Tx) => Promise<object[]>) => Promise<object[]>) {
    try {
      return await within(async (tx) => {
        const { rows } = await sql<object>`select * from ${sql.table(table.name)}`.execute(tx);
        return rows;
      });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '42501') return 'closed' as const;
      throw error;
    }
  }

  const count = (rows: object[] | 'closed') => (rows === 'closed' ? 0 : rows.length);

  it('covers every table there is', () => {
    for (const { schema, name, columns } of tables) {
      if (foreignSchemas.includes(schema) || name in ofInstallation) continue;
      expect([name, columns.includes('authority_id')]).toEqual([name, true]);
    }
    expect(Object.keys(ofInstallation).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
  });

  it('is on for every table of an authority', () => {
    expect(Object.fromEntries(own().map(({ name, secured }) => [name, secured]))).toEqual(everyTable(true));
  });

  it('has rows to hide in every table the app reads', async () => {
    const reachedByFunctionsOnly = ['session', 'form_stash'];
    const filled = await perTable(async ({ name }) => {
      const [row] = await ownerQuery<{ n: number }>(
        database,
        `select count(*)::int as n from ${name} where authority_id = ${home}`,
      );
      return (row?.n ?? 0) > 0;
    });
    const empty = Object.entries(filled).flatMap(([name, isFilled]) => (isFilled ? [] : [name]));
    expect(empty.filter((name) => !reachedByFunctionsOnly.includes(name))).toEqual([]);
  });

  it('shows nothing to a query without a municipality', async () => {
    const found = await perTable((table) =>
      seen(table, (work) => database.kysely.transaction().execute((tx) => work(tx))).then(count),
    );
    expect(found).toEqual(everyTable(0));
  });

  it('shows nothing of one municipality to another', async () => {
    const stranger = { authorityId: elsewhere, actorId: randomUUID(), caseScope: 'all' as const };
    const ofHome = (rows: object[] | 'closed') =>
      rows === 'closed' ? 0 : rows.filter((row) => (row as { authority_id: number }).authority_id !== elsewhere).length;
    expect(await perTable((table) => rowsFor(stranger)(table).then(ofHome))).toEqual(everyTable(0));
  });

  it('shows nothing that concerns a case to staff without any scope', async () => {
    const found = await perTable((table) => rowsFor(scopeOf(scene.cast.unaskedHelper))(table).then(count));
    const shown = Object.entries(found).flatMap(([name, n]) => (n > 0 ? [name] : []));
    expect(shown.filter((name) => !ofNobody.includes(name))).toEqual([]);
  });

  it('shows a citizen their own case and the house, and nothing of anybody else', async () => {
    const { of, cast } = scene;
    const foreign: string[] = [];
    for (const table of own()) {
      const rows = await rowsFor(scopeOf(cast.self))(table);
      if (rows === 'closed') continue;
      const column = tie(table);
      if (column === null) {
        if (rows.length > 0) foreign.push(table.name);
        continue;
      }
      for (const row of rows)
        if (!isOf(of, table.name, (row as Record<string, unknown>)[column])) foreign.push(table.name);
    }
    // The place of work of the citizen's own agreement.
    const known = [...ofNobody, 'company_site', ...ofPartnership];
    expect(foreign.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('shows a company what concerns it and was sent to it, and no person', async () => {
    const scope = { authorityId: home, actorId: companyUsers[0], caseScope: 'none' as const };
    const found = await perTable((table) => rowsFor(scope)(table).then(count));
    const shown = Object.entries(found).flatMap(([name, n]) => (n > 0 ? [name] : []));
    const ownRows = [...ofCompany, 'company_link', 'company_staff_month', 'offer_proposal'];
    const agreements = ['placement', 'placement_assessment', 'placement_confirmation', 'placement_follow_up'];
    const expected = [...ownRows, ...agreements, ...ofPartnership, 'partnership_note'];
    expect(shown.filter((name) => !ofNobody.includes(name)).toSorted()).toEqual(expected.toSorted());
    for (const name of expected) expect([name, found[name]]).toEqual([name, 1]);
    await ownerQuery(database, 'update placement set sent_at = null');
    const unsent = await perTable((table) => rowsFor(scope)(table).then(count));
    expect(unsent['placement']).toBe(0);
  });

  it('shows a citizen what is theirs', async () => {
    const shown = await perTable((table) => rowsFor(scopeOf(scene.cast.self))(table).then(count));
    for (const name of [
      'person',
      'citizen_case',
      'case_overview',
      'fact',
      'contact_person',
      'access_grant',
      'event',
      'access_log',
    ])
      expect([name, (shown[name] ?? 0) > 0]).toEqual([name, true]);
  });

  it.each(['helper', 'fundCaseworker'] as const)('shows %s the granted case only', async (name) => {
    const foreign: string[] = [];
    const shown: string[] = [];
    for (const table of own()) {
      const column = tie(table);
      const rows = await rowsFor(scopeOf(scene.cast[name]))(table);
      if (rows === 'closed' || column === null || table.name === 'access_log') continue;
      if (rows.length > 0) shown.push(table.name);
      for (const row of rows)
        if (!isOf(scene.of, table.name, (row as Record<string, unknown>)[column])) foreign.push(table.name);
    }
    expect(foreign).toEqual([]);
    expect(shown).toEqual([
      'access_grant',
      'case_overview',
      'citizen_case',
      'contact_person',
      'enrolment',
      ...tiedToEnrolment.toSorted(),
      'event',
      'fact',
      'group_place',
      'hand_over',
      'job_search_agreement',
      'job_search_entry',
      'law_entry',
      'law_judgement',
      'meeting',
      'meeting_invitation',
      'message',
      'path_choice',
      'path_thought',
      'person',
      'plan_card',
      'plan_goal',
      'plan_step',
      'skills_test',
      'thread',
      'track_answer',
      'track_choice',
    ]);
  });

  it('hides the case again when the grant has ended', async () => {
    await ownerQuery(database, 'update access_grant set revoked_at = now() where id = $1', [scene.grants.helper]);
    const visible = await perTable((table) => rowsFor(scopeOf(scene.cast.helper))(table).then(count));
    expect(visible['citizen_case']).toBe(0);
    expect(visible['person']).toBe(0);
  });

  it('lets nobody write into another municipality, nor change the log', async () => {
    const scope = scopeOf(scene.cast.manager);
    const write = (text: string) => inScope(database, scope, (tx) => sql.raw(text).execute(tx));
    await expect(
      write(`insert into team (authority_id, id, name, department) values (${elsewhere}, gen_random_uuid(), 'x', 'x')`),
    ).rejects.toThrow(/row-level security/);
    await expect(write("update access_log set place = 'x'")).rejects.toThrow(/permission denied/);
    await expect(write('delete from event')).rejects.toThrow(/permission denied/);
  });
});

function isOf(of: Scene['of'], table: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.includes(of.personId);
  return value === of.caseId || (value === of.personId && table !== 'citizen_case');
}
