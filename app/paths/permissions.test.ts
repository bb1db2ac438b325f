import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { occupations } from '../occupations/index.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { day, today, uuid } from '../people/testing/decide.ts';
import { cprOf, home, makeWorld, testNow } from '../people/testing/world.ts';
import { planActs, planState } from '../plan/index.ts';
import { pathActs } from './acts.ts';
import { chosenPathOf, thoughtsOf } from './queries/choices.ts';
import { graduatesOf, openOrders, othersIn, pledges } from './queries/counts.ts';
import { pathsOfCase } from './queries/gather.ts';
import { needsWithin } from './queries/needs.ts';

type Outcomes = Partial<Record<CastName | 'school', string>>;
const names = [...castNames, 'school'] as const;
const all = (some: readonly (CastName | 'school')[], outcome: string): Outcomes =>
  Object.fromEntries(some.map((name) => [name, outcome]));

const choosing = ['self', 'contactPerson', 'teammate', 'manager'] as const;
const blind = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company', 'school'] as const;

const expected: Readonly<
  Record<string, { readonly input: object; readonly outcomes: Outcomes; readonly inHouse?: true }>
> = {
  'choose-path': {
    input: { path: 'place', words: 'Jeg vil prøve det først.' },
    outcomes: all(choosing, 'refused:no-goal'),
  },
  'say-of-path': { input: { path: 'place', words: 'Det lyder godt.' }, outcomes: all(choosing, 'done') },
  'answer-training-need': {
    inHouse: true,
    input: { isco: '8331', answer: 'planning', words: 'Et hold i februar.' },
    outcomes: { school: 'done' },
  },
};

class RolledBack extends Error {}

const busDriver = '8331';
const reach = { today, weeks: 26, km: 35, postalCode: null };

describe('paths', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...planActs, ...pathActs];
  const kernel = () => testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;
  let school: Actor;
  const uri = () => occupations().group(busDriver)?.occupations[0]?.uri ?? '';
  const own = (text: string, values: unknown[] = []) => ownerQuery(database, text, values);

  const seenBy = <T>(actor: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, read);

  async function attempt(name: string, actor: Actor): Promise<string> {
    const act = pathActs.find((one) => one.name === name);
    const wanted = expected[name];
    if (!act || !wanted) throw new Error(`no act ${name}`);
    const input = { ...wanted.input, ...(wanted.inHouse ? {} : { caseId: scene.of.caseId }) };
    const dispatch = async () => {
      throw new RolledBack();
    };
    try {
      const answer = await perform({ ...kernel(), dispatch }, act, { actor, input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel()), 60);
    school = {
      ...scene.cast.provider,
      id: uuid(901),
      name: 'Skole Skolesen',
      roles: ['school-user'],
      organisationId: uuid(900),
    };
    const organisations: readonly (readonly [string | undefined, string, string])[] = [
      [school.organisationId, 'school', '10000001'],
      [scene.cast.company.organisationId, 'company', '10000002'],
    ];
    for (const [id, kind, cvr] of organisations)
      await own('insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, $3, $4, $5)', [
        home,
        id,
        kind,
        kind,
        cvr,
      ]);
    await own(
      `insert into organisation_user (authority_id, id, organisation_id, name, email, phone, login_subject)
       values ($1, $2, $3, $4, 'x@example.org', '12345678', $5)`,
      [home, school.id, school.organisationId, school.name, school.id],
    );
    await own(
      `insert into training_course (authority_id, id, source, source_version, source_day, title, sort_key, provider_name, organisation_id, kind,
         law_level, weeks, isco_codes, mark, state, updated_at, updated_by_name)
       values ($1, $2, 'own', 't', '2026-09-01', 'Buschauffør', 'bus', 'Skolen', $3, 'amu', 'til_og_med_erhvervsuddannelse', 6, '{8331}', 'V',
         'active', $4, 'x')`,
      [home, uuid(910), school.organisationId, testNow],
    );
    await own(
      `insert into job_order (authority_id, id, organisation_id, title, occupation_uri, tasks, hours_min, hours_max, seats, starts_on, contact_name,
         state, state_at, made_by_name, made_by, made_at)
       values ($1, $2, $3, 'Buschauffør', $4, 'Køre', 37, 37, 2, $5, 'x', 'open', $6, 'x', 'company', $6)`,
      [home, uuid(920), scene.cast.company.organisationId, uri(), day(21), testNow],
    );
  });

  it('have an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(pathActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { outcomes, inHouse }) => {
    const found: Record<string, string> = {};
    for (const who of names) found[who] = await attempt(name, who === 'school' ? school : scene.cast[who]);
    expect(found).toEqual({
      ...all(names, 'forbidden:no-permission'),
      ...(inHouse ? {} : all(blind, 'not-found')),
      ...outcomes,
    });
  });

  it('compare for the citizen and for staff alike, and put the chosen path into the plan', async () => {
    const { self, contactPerson } = scene.cast;
    const { caseId } = scene.of;
    const goal = { caseId, words: 'Jeg vil køre bus', aim: 'job', jobUri: uri() };
    await scene.world.must(self, 'set-goal', goal);
    await scene.world.must(self, 'say-of-path', { caseId, path: 'education', words: 'For langt for mig.' });
    const read = (tx: Tx) => pathsOfCase(tx, home, caseId, { on: today });
    const [mine, theirs] = [await seenBy(self, read), await seenBy(contactPerson, read)];
    expect(mine).toEqual(theirs);
    expect(mine?.comparison?.demand.orders).toEqual({ orders: 1, seats: 2, earliest: day(21) });
    expect(mine?.comparison?.paths.map(({ course }) => course?.title ?? null)).toEqual([
      null,
      null,
      'Buschauffør',
      null,
    ]);

    const words = 'Jeg vil hurtigt i gang.';
    await scene.world.must(contactPerson, 'choose-path', { caseId, path: 'short-course', words });
    const [chosen, plan] = await seenBy(self, async (tx) => [
      await chosenPathOf(tx, home, caseId),
      await planState(tx, home, caseId),
    ]);
    expect(chosen).toMatchObject({ path: 'short-course', words, together: true, dataOn: '2026-09-01' });
    expect(chosen?.snapshot.paths).toHaveLength(4);
    expect(plan).toMatchObject({ step: { words: 'Bed om kurset Buschauffør' }, cards: [{ state: 'proposed' }, {}] });

    await scene.world.must(self, 'choose-path', { caseId, path: 'direct-job', words: 'Jeg søger selv.' });
    expect(await seenBy(self, (tx) => chosenPathOf(tx, home, caseId))).toMatchObject({
      path: 'direct-job',
      together: false,
    });
    expect(await seenBy(self, (tx) => thoughtsOf(tx, home, caseId))).toMatchObject([{ path: 'education' }]);
    expect(await seenBy(scene.cast.otherCitizen, (tx) => chosenPathOf(tx, home, caseId))).toBeNull();
    expect(await seenBy(school, (tx) => chosenPathOf(tx, home, caseId))).toBeNull();
  });

  it('tell a school where people are lacking, in numbers, and how its own fared', async () => {
    const five = [];
    for (let n = 0; n < 5; n++) five.push(await scene.world.register(scene.cast.contactPerson, cprOf(300 + n)));
    for (const [n, { caseId }] of five.entries()) {
      await own(
        `insert into enrolment (authority_id, id, case_id, course_id, course_title, provider_name, organisation_id, citizen_name, proposed_by, state,
           wanted_at, ended_on, by_name, updated_at)
         values ($1, $2, $3, $4, 'Buschauffør', 'Skolen', $5, 'x', 'citizen', 'done', $6, '2026-03-01', 'x', $6)`,
        [home, uuid(930 + n), caseId, uuid(910), school.organisationId, testNow],
      );
      await own(
        `insert into enrolment_outcome (authority_id, id, enrolment_id, case_id, kind, from_on, by_name, at)
         values ($1, $2, $3, $4, 'job', '2026-05-01', 'x', $5)`,
        [home, uuid(940 + n), uuid(930 + n), caseId, testNow],
      );
      await own(
        `insert into plan_goal (authority_id, id, case_id, words, aim, job_uri, job_title, set_at, set_by, set_by_name)
         values ($1, $2, $3, 'Bus', 'job', $4, 'Buschauffør', $5, 'citizen', 'x')`,
        [home, uuid(950 + n), caseId, uri(), testNow],
      );
    }
    const needs = await seenBy(school, (tx) => needsWithin(tx, home, reach));
    expect(needs).toEqual(await seenBy(scene.cast.analyst, (tx) => needsWithin(tx, home, reach)));
    expect(needs.find(({ isco }) => isco === busDriver)).toMatchObject({ wishes: 6, nearest: null });
    expect(await seenBy(school, (tx) => graduatesOf(tx, home, uuid(900), today))).toMatchObject([
      { courseTitle: 'Buschauffør', ended: 5, job: 5, going: 0 },
    ]);
    // Another organisation asks for this school's: nothing.
    expect(await seenBy(scene.cast.company, (tx) => graduatesOf(tx, home, uuid(900), today))).toEqual([]);

    await scene.world.must(school, 'answer-training-need', {
      isco: busDriver,
      answer: 'words',
      words: 'Vi ser på det.',
    });
    const [answered] = (await seenBy(scene.cast.manager, (tx) => needsWithin(tx, home, reach))).filter(
      ({ isco }) => isco === busDriver,
    );
    expect(answered?.answers).toMatchObject([{ organisationName: 'school', words: 'Vi ser på det.' }]);

    await own(
      `insert into training_class (authority_id, id, course_id, place, postal_code, starts_on, ends_on, seats_taken, delivery, evening, language,
         state, updated_at, updated_by_name) values ($1, $2, $3, 'Hjørring', '9800', $4, $5, 0, 'attended', false, 'da', 'open', $6, 'x')`,
      [home, uuid(960), uuid(910), day(30), day(72), testNow],
    );
    const after = await seenBy(school, (tx) => needsWithin(tx, home, reach));
    expect(after.filter(({ isco }) => isco === busDriver)).toEqual([]);
  });

  it('count for every reader of the own authority, and for no other', async () => {
    const asked = (tx: Tx) =>
      Promise.all([openOrders(tx, home, today), pledges(tx, home), othersIn(tx, home, [uri()], today)]);
    const [orders] = await seenBy(scene.cast.self, asked);
    expect(orders).toMatchObject([{ uri: uri(), orders: 1, seats: 2 }]);
    expect((await seenBy(scene.cast.stranger, asked))[0]).toEqual([]);
  });
});
