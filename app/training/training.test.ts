import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { day, today, uuid } from '../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { trainingActs } from './acts.ts';
import { classesOf, classesOfSchool, comingClasses } from './queries/classes.ts';
import { coursesOf } from './queries/courses.ts';
import { searchCourses } from './queries/search.ts';
import { theSchool } from './testing/courses.ts';

type Outcomes = Partial<Record<CastName | 'school', string>>;
const all = (names: readonly (CastName | 'school')[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));
const staff = ['manager', 'administrator', 'teamConsultant', 'consultant', 'guestConsultant'] as const;
const keepers = [...staff, 'school'] as const;

const written = { title: 'Bus', providerName: 'Åskolen', kind: 'amu', lawLevel: 'til_og_med_erhvervsuddannelse' };
const held = { place: 'Hjørring', startsOn: day(60), endsOn: day(90), delivery: 'attended', seatsMax: '18' };
const nobody = uuid(4711);

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<Record<string, { readonly input: object; readonly outcomes: Outcomes }>> = {
  'take-shipped-courses': { input: {}, outcomes: all(staff, 'done') },
  'import-courses': {
    input: { fileName: 'kurser.csv', courses: 'titel;udbyder;type\nBus;Åskolen;amu' },
    outcomes: all(keepers, 'done'),
  },
  'add-course': { input: written, outcomes: all(keepers, 'done') },
  'change-course': { input: { ...written, courseId: nobody }, outcomes: all(keepers, 'refused:course-gone') },
  'retire-course': { input: { courseId: nobody }, outcomes: all(keepers, 'not-found') },
  'add-class': { input: { ...held, courseId: nobody }, outcomes: all(keepers, 'not-found') },
  'change-class': { input: { ...held, classId: nobody, state: 'open' }, outcomes: all(keepers, 'not-found') },
  'cancel-class': { input: { classId: nobody, why: 'For få' }, outcomes: all(keepers, 'not-found') },
};

class RolledBack extends Error {}

describe('the catalogue', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...trainingActs];
  const kernel = () => testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;
  let school: Actor;

  async function attempt(name: string, actor: Actor): Promise<string> {
    const act = trainingActs.find((one) => one.name === name);
    const wanted = expected[name];
    if (!act || !wanted) throw new Error(`no act ${name}`);
    const dispatch = async () => {
      throw new RolledBack();
    };
    try {
      const input = { ...wanted.input };
      const answer = await perform({ ...kernel(), dispatch }, act, { actor, input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }
  const seenBy = <T>(actor: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, read);
  const titles = async (actor: Actor) => (await seenBy(actor, (tx) => coursesOf(tx, home))).map(({ title }) => title);

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel()), 60);
    const { company } = scene.cast;
    school = { ...company, id: uuid(77), name: 'Ida Lund', roles: ['school-user'], organisationId: theSchool };
    for (const [who, kind, cvr, name] of [
      [school, 'school', '10000003', 'Åskolen'],
      [company, 'company', '10000002', 'Nordjysk Byg'],
    ] as const) {
      await ownerQuery(
        database,
        'insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, $3, $4, $5)',
        [home, who.organisationId, kind, name, cvr],
      );
      await ownerQuery(
        database,
        `insert into organisation_user (authority_id, id, organisation_id, name, email, phone, login_subject)
         values ($1, $2, $3, $4, 'x@example.org', '12345678', $5)`,
        [home, who.id, who.organisationId, who.name, who.id],
      );
    }
  });

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(trainingActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { outcomes }) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(name, scene.cast[who]);
    found['school'] = await attempt(name, school);
    expect(found).toEqual({ ...all([...castNames, 'school'], 'forbidden:no-permission'), ...outcomes });
  });

  it('goes from what ships to a school’s class that a citizen finds by goal', async () => {
    const { must } = scene.world;
    const { manager, self, company } = scene.cast;
    await must(manager, 'take-shipped-courses', {});
    expect(await titles(self)).toHaveLength(33);

    await must(school, 'add-course', { ...written, goal: 'Du kan køre bus.', isco: '8331', days: '30' });
    const [own] = await seenBy(school, (tx) => coursesOf(tx, home, { organisationId: theSchool }));
    const courseId = own?.id ?? '';
    await must(school, 'add-class', { ...held, courseId, classKey: 'B1', postalCode: '9800' });
    const search = { words: 'buschauffør', isco: '8331', postalCode: '9000', kmMost: 100, today };
    const found = await seenBy(self, (tx) => searchCourses(tx, home, search));
    expect(found).toMatchObject([{ course: { title: 'Bus', organisationId: theSchool }, reason: 'same-work' }]);
    expect(found[0]?.classes).toMatchObject([{ held: { classKey: 'B1', courseTitle: 'Bus' } }]);
    expect(found[0]?.classes[0]?.km).toBeGreaterThan(20);

    const [made] = await seenBy(school, (tx) => classesOfSchool(tx, home, theSchool));
    const change = { ...held, classId: made?.id, classKey: 'B1', seatsTaken: '18', state: 'open' };
    await must(school, 'change-class', change);
    expect(await seenBy(self, (tx) => classesOf(tx, home, courseId))).toMatchObject([{ state: 'full' }]);
    await must(school, 'cancel-class', { classId: made?.id, why: 'For få' });
    const coming = (tx: Tx) => comingClasses(tx, home, { from: today, until: day(200) });
    expect(await seenBy(self, coming)).toEqual([]);

    // Whoever acts for somebody else reads it, and writes nothing past the acts either.
    const steal = (tx: Tx) =>
      tx.updateTable('training_course').set({ title: 'x' }).where('id', '=', courseId).execute();
    expect((await seenBy(company, steal))[0]?.numUpdatedRows).toBe(0n);
    expect((await seenBy(self, steal))[0]?.numUpdatedRows).toBe(0n);
    await must(school, 'retire-course', { courseId });
    expect(await titles(self)).not.toContain('Bus');
  });

  it('keeps a school away from the courses of others', async () => {
    const { manager } = scene.cast;
    const [other] = await seenBy(manager, (tx) => coursesOf(tx, home));
    const act = trainingActs.find(({ name }) => name === 'add-class');
    if (!act) throw new Error('no act');
    const input = { ...held, courseId: other?.id };
    expect((await perform(kernel(), act, { actor: school, input, requestId: 't' })).kind).toBe('not-found');
  });
});
