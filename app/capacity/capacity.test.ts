import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { occupations } from '../occupations/index.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { uuid } from '../people/testing/decide.ts';
import { cprOf, home, makeWorld, type Registered, testNow } from '../people/testing/world.ts';
import { usualPlan } from './acts/make-capacity-plan.ts';
import { capacityActs } from './acts.ts';
import { roomAt } from './places/free.ts';
import { ratioSteps } from './places/ratio.ts';
import { assign } from './planner/assign.ts';
import { highsSolver } from './planner/highs-solver.ts';
import { ownRecord, pastPlacements, peersOf, recordOf } from './queries/company-record.ts';
import { capacityPlan, latestPlans, planPeople } from './queries/plans.ts';
import { siteFacts } from './queries/sites.ts';
import { teamFacts } from './queries/team-time.ts';
import { waitingFacts } from './queries/waiting.ts';
import { companyRecord } from './record/record.ts';

const [engine = 'pglite'] = engines();
const today = plainDate('2026-11-24');
const [hotel, bakery, site, bakerySite] = [uuid(700), uuid(701), uuid(710), uuid(711)];
const solve = await highsSolver();

describe('capacity, with a database', () => {
  const database = useDatabase(engine);
  const kernel = () =>
    testKernel({
      database,
      acts: [...peopleActs, ...capacityActs(async (problem) => assign(problem, solve))],
      access: caseAccess(fixedClock(testNow)),
      now: testNow,
    });
  let scene: Scene;
  let user: Actor;
  const own = (text: string, values: readonly unknown[] = []) => ownerQuery(database, text, [...values]);
  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>, caseScope: 'all' | 'none' = 'all') =>
    inScope(database, { authorityId: home, actorId: actor.id, caseScope }, work);

  let number = 0;
  /** A placement with what followed: `paid` so many days after the end. */
  async function place(
    of: Registered,
    organisationId: string,
    from: string,
    to: string,
    over: { state?: string; ended?: string; reason?: string; paid?: number; kind?: string; extendsId?: string } = {},
  ) {
    const id = uuid(900 + number++);
    await own(
      `insert into placement (authority_id, id, case_id, organisation_id, site_id, kind, state, function_title, occupation_uri, purpose, tasks,
         contact_name, starts_on, ends_on, ladder, citizen_name, made_by, made_by_name, made_at, granted_on, ended_on, end_reason, extends_id, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'Medhjælper i køkkenet', $8, 'Prøve', 'Vaske op', 'Karen', $9, $10,
         '[{"fromWeek":1,"toWeek":4,"unpaid":18.5,"paid":0}]', 'Maja', $2, 'Anna', $9::date - 10, $9::date - 1, $11, $12, $13, now())`,
      [
        home,
        id,
        of.caseId,
        organisationId,
        organisationId === hotel ? site : bakerySite,
        over.kind ?? 'praktik',
        over.state ?? 'ended',
        occupations().find('køkkenmedhjælper').found[0]?.uri,
        from,
        to,
        over.ended ?? (over.state === 'granted' ? null : to),
        over.reason ?? null,
        over.extendsId ?? null,
      ],
    );
    if (over.paid !== undefined)
      await own(
        `insert into placement_outcome (authority_id, id, placement_id, case_id, organisation_id, kind, from_on, hours, at_this_company, noted_by_name, noted_at)
         values ($1, $2, $2, $3, $4, 'paid-hours', $5::date + $6::int, 8, true, 'Anna', now())`,
        [home, id, of.caseId, organisationId, over.ended ?? to, over.paid],
      );
    return id;
  }

  beforeAll(async () => {
    const world = await makeWorld(database, kernel());
    scene = await makeScene(world, 1);
    const { cast, of } = scene;
    for (const [id, name, siteId, cvr] of [
      [hotel, 'Havnens Hotel', site, '10000001'],
      [bakery, 'Bageren', bakerySite, '10000002'],
    ]) {
      await own(
        "insert into organisation (authority_id, id, kind, name, cvr, branch_code) values ($1, $2, 'company', $3, $4, '551010')",
        [home, id, name, cvr],
      );
      await own(
        "insert into company_site (authority_id, id, organisation_id, p_number, name, postal_code, city, updated_at) values ($1, $2, $3, $4, $5, '9850', 'Hirtshals', now())",
        [home, siteId, id, `9${cvr}1`, name],
      );
    }
    for (const month of ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'])
      await own(
        "insert into company_staff_month (authority_id, organisation_id, site_id, month, fte_adults, fte_all, source, told_by_name, told_at) values ($1, $2, $3, $4, 15, 16, 'company', 'Karen', now())",
        [home, hotel, site, month],
      );
    user = { ...cast.company, organisationId: hotel };
    await own(
      "insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject) values ($1, $2, $3, 'Karen Holt', 'k@example.org', 'karen')",
      [home, user.id, hotel],
    );
    await place(of, hotel, '2026-01-05', '2026-02-01', { paid: 89 });
    await place(of, hotel, '2026-03-02', '2026-03-31', { paid: 92 });
    await place(of, hotel, '2025-11-03', '2025-11-30', { paid: 90 });
    await place(of, hotel, '2026-04-06', '2026-05-03', { ended: '2026-04-20', reason: 'company-ended' });
    const first = await place(of, hotel, '2026-06-01', '2026-06-28');
    await place(of, hotel, '2026-06-29', '2026-07-26', { extendsId: first, paid: 10 });
    await place(of, hotel, '2026-10-05', '2026-11-01', { paid: 3 });
    await place(of, hotel, '2026-11-09', '2026-12-06', { state: 'granted' });
    await place(of, hotel, '2026-01-05', '2026-02-01', { kind: 'smaajob' });
    await place(of, bakery, '2026-01-05', '2026-02-01');
    await own(
      "insert into placement_follow_up (authority_id, id, placement_id, case_id, organisation_id, kind, due_on, state) values ($1, $2, $3, $4, $5, 'talk', '2026-11-20', 'planned')",
      [home, uuid(800), uuid(907), of.caseId, hotel],
    );
  }, 60_000);

  it('counts a company the same for itself as beside others', async () => {
    await as(scene.cast.consultant, async (tx) => {
      const past = await pastPlacements(tx, home, hotel, today);
      const { within3 } = companyRecord(past, today);
      const [peer] = (await peersOf(tx, home, today)).filter(({ organisationId }) => organisationId === hotel);
      expect(within3).toMatchObject({ of: 5, got: 3, notYet: 1 });
      expect(peer).toMatchObject({ of: 5, got: 3, branchCode: '551010', fte: 16 });
      const view = await recordOf(tx, home, hotel, today);
      expect(view?.record).toMatchObject({
        placements: 7,
        running: 1,
        smallJobs: 1,
        early: { count: 1, byCompany: 1 },
      });
      expect(await recordOf(tx, home, uuid(799), today)).toBeNull();
    });
  });

  it('gives the company its counts, while the rows behind them stay hidden from it', async () => {
    expect((await ownRecord(database, home, hotel, today))?.record.within3).toMatchObject({ of: 5, got: 3 });
    await as(
      user,
      async (tx) => {
        expect(await tx.selectFrom('placement_outcome').select('id').execute()).toEqual([]);
        expect(await tx.selectFrom('capacity_plan').select('id').execute()).toEqual([]);
        expect(
          (await tx.selectFrom('placement').select('organisation_id').execute()).every(
            (row) => row.organisation_id === hotel,
          ),
        ).toBe(true);
      },
      'none',
    );
  });

  it('lets a company answer its own figures, and shows the answer to staff and to nobody else’s company', async () => {
    await scene.world.must(user, 'answer-company-figures', { words: 'Den tredje har timer nu.' });
    const seen = await as(scene.cast.manager, (tx) => recordOf(tx, home, hotel, today));
    expect(seen?.answers).toMatchObject([{ words: 'Den tredje har timer nu.' }]);
    const other = { ...user, id: uuid(751), organisationId: bakery };
    await own(
      "insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject) values ($1, $2, $3, 'Per', 'p@example.org', 'per')",
      [home, other.id, bakery],
    );
    expect(await as(other, (tx) => tx.selectFrom('company_answer').select('id').execute(), 'none')).toEqual([]);
  });

  it('reads time, room and waiting of the municipality', async () => {
    await as(scene.cast.analyst, async (tx) => {
      await own(
        "insert into working_hours (authority_id, staff_id, weekday, from_time, to_time) values ($1, $2, 1, '08:00', '15:30'), ($1, $3, 1, '08:00', '15:30')",
        [home, scene.cast.consultant.id, scene.cast.contactPerson.id],
      );
      const facts = await teamFacts(tx, home, { today, until: plainDate('2026-12-22') });
      expect(facts).toMatchObject({ consultants: 3, weekdayMinutes: [450, 0, 0, 0, 0, 0, 0], running: 1 });
      expect(facts.followUps).toEqual([{ dueOn: '2026-11-20', kind: 'talk' }]);
      const rooms = roomAt(await siteFacts(tx, home, today), ratioSteps(today));
      expect(rooms.map(({ site: { siteName }, ceiling, taken, free }) => [siteName, ceiling, taken, free])).toEqual([
        ['Bageren', null, 0, null],
        ['Havnens Hotel', 3, 0.5, 2],
      ]);
      const { began } = await waitingFacts(tx, home, today);
      // One began more than a year ago, and one goes on from another.
      expect(began.length).toBe(8);
      expect(began[0]).toMatchObject({ days: 10 });
    });
  });

  it('proposes places for those who wait, keeps it, and shows each reader only those they may see', async () => {
    const { world, cast } = scene;
    const uri = occupations().find('køkkenmedhjælper').found[0]?.uri;
    const waiting = [
      await world.register(cast.contactPerson, cprOf(50), { givenName: 'Bo', postcode: '9850' }),
      await world.register(cast.contactPerson, cprOf(51), { givenName: 'Eva', postcode: '9850', ownStaff: true }),
    ];
    for (const { caseId } of waiting) {
      await own(
        "insert into plan_goal (authority_id, id, case_id, words, aim, job_uri, job_title, set_at, set_by, set_by_name) values ($1, gen_random_uuid(), $2, 'Køkken', 'job', $3, 'køkkenmedhjælper', '2026-10-01Z', 'citizen', 'Bo')",
        [home, caseId, uri],
      );
      await own("update case_overview set job_title = 'køkkenmedhjælper', goal = 'Køkken' where case_id = $1", [
        caseId,
      ]);
    }
    await own("update person set own_staff = true where given_name = 'Eva'");
    await own("update case_overview set own_staff = true where name like 'Eva%'");
    const input = { ...usualPlan, hoursWeek: '40' };
    await world.must(cast.manager, 'make-capacity-plan', input);
    await as(cast.consultant, async (tx) => {
      const [line] = await latestPlans(tx, home);
      expect(line).toMatchObject({ pairs: 2, madeByName: 'Mette Odgaard' });
      const plan = await capacityPlan(tx, home, line?.id ?? '');
      expect(plan?.given).toMatchObject({ hoursWeek: 40, mostMinutes: 45 });
      const ids = (plan?.result.pairs ?? []).map(({ caseId }) => caseId);
      expect(ids.toSorted()).toEqual(waiting.map(({ caseId }) => caseId).toSorted());
      const seen = await planPeople(tx, home, ids, { actor: cast.consultant, today });
      expect([...seen.values()].map(({ name }) => name)).toEqual([expect.stringContaining('Bo')]);
      expect((await planPeople(tx, home, ids, { actor: cast.manager, today })).size).toBe(2);
    });
    expect(await world.go(cast.manager, 'make-capacity-plan', { ...input, hoursWeek: '0' })).toMatchObject({
      kind: 'refused',
      code: 'no-hours',
    });
    const eventsHere = await own("select data::text as data from event where type = 'capacity.plan-made'");
    expect(JSON.stringify(eventsHere)).not.toContain(waiting[0]?.caseId);
  });

  it('lets each act through to those it is for', async () => {
    const { world, cast } = scene;
    const expected: Readonly<
      Record<string, { readonly input: object; readonly by: readonly CastName[]; readonly gives: string }>
    > = {
      'answer-company-figures': { input: { words: 'Svar' }, by: ['company'], gives: 'refused:gone' },
      'set-follow-up-standard': {
        input: {
          talkMinutes: 30,
          checkMinutes: 10,
          visitMinutes: 60,
          startMinutes: 120,
          talks: 3,
          checks: 3,
          weeks: 8,
          share: 50,
        },
        by: ['manager'],
        gives: 'done',
      },
      'make-capacity-plan': {
        input: { ...usualPlan, hoursWeek: '0' },
        by: ['teamConsultant', 'consultant', 'guestConsultant', 'manager'],
        gives: 'refused:no-hours',
      },
    };
    for (const [act, { input, by, gives }] of Object.entries(expected))
      for (const who of castNames) {
        const answer = await world.go(cast[who], act, input);
        const outcome = answer.kind === 'refused' ? `refused:${answer.code}` : answer.kind;
        expect([act, who, outcome]).toEqual([act, who, by.includes(who) ? gives : 'forbidden']);
      }
  });
});
