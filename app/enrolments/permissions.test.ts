import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyWrites } from '../kernel/act/apply-writes.ts';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { caseHistory } from '../kernel/events/event-store.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { systemActor } from '../kernel/jobs/system-actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseLaw } from '../law/index.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { day, today, uuid } from '../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { planState } from '../plan/index.ts';
import { newClass, newCourse } from '../training/index.ts';
import {
  listedOn,
  theClass,
  theCourse,
  theSchool,
  trainingTestClass,
  trainingTestCourse,
} from '../training/testing/courses.ts';
import { enrolmentActs } from './acts.ts';
import { performAsSchool } from './as-school.ts';
import { enrolmentListeners } from './listeners.ts';
import { outcomesByCourse } from './queries/counts.ts';
import { enrolmentsOf, participantsOfSchool } from './queries/enrolments.ts';
import { courseMorning } from './schedules.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

const working: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
const nobody = uuid(4711);
const gone = 'refused:course-gone';
const readiness = { readiness: 'jobparat', reason: 'Kan begynde nu' };
const of = { enrolmentId: nobody };

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<Record<string, { readonly input: object; readonly outcomes: Outcomes }>> = {
  'wish-course': { input: { courseId: nobody }, outcomes: all(['self', ...working], 'not-found') },
  'propose-course': { input: { courseId: nobody }, outcomes: all(working, 'not-found') },
  'answer-course-proposal': { input: { ...of, answer: 'yes' }, outcomes: { self: gone } },
  'record-course-answer': { input: { ...of, answer: 'yes', heardBy: 'telephone' }, outcomes: all(working, gone) },
  'answer-course-wish': { input: { ...of, answer: 'yes' }, outcomes: all(working, gone) },
  'withdraw-course': { input: of, outcomes: all(['self', ...working], gone) },
  'grant-course': { input: { ...of, scheme: 'T02', startsOn: today }, outcomes: all(working, 'not-found') },
  // The a-kasse that was let into the education of the case could; this one was let into other parts.
  'note-fund-answer': { input: { ...of, answer: 'yes', answeredOn: today }, outcomes: all(working, gone) },
  'note-course-agreed': {
    input: { ...of, payer: 'employer', answer: 'yes', answeredOn: today },
    outcomes: all(working, gone),
  },
  'begin-course': { input: of, outcomes: all(working, gone) },
  'end-course': { input: { ...of, result: 'passed', endedOn: today }, outcomes: all(working, gone) },
  'note-course-outcome': { input: { ...of, kind: 'job', fromOn: today }, outcomes: all(working, gone) },
  'talk-barrier': { input: { ...of, kind: 'money', words: 'Husleje' }, outcomes: all(['self', ...working], gone) },
  'answer-barrier': { input: { ...of, barrierId: nobody, solved: 'yes', words: 'Ja' }, outcomes: all(working, gone) },
  'plan-try-out': {
    input: { ...of, place: 'school', placeName: 'AMU', onDay: today },
    outcomes: all(working, gone),
  },
  'note-try-out': { input: { ...of, tryOutId: nobody, state: 'held' }, outcomes: all(['self', ...working], gone) },
  'name-study-buddy': { input: { ...of, kind: 'mentor', name: 'Per' }, outcomes: all(working, gone) },
  'ask-course-check': { input: { ...of, checkId: nobody }, outcomes: all(working, gone) },
  'answer-course-check': { input: { ...of, checkId: nobody, score: '3' }, outcomes: { self: gone } },
  'ask-course-talk': { input: of, outcomes: { self: gone } },
  'raise-course-silence': { input: of, outcomes: all(working, gone) },
  // A school acts through `performAsSchool` alone: nobody of this cast is one.
  'tell-absence': { input: { ...of, onDay: today }, outcomes: {} },
  'write-about-course': { input: { ...of, words: 'Det går fint' }, outcomes: {} },
  'hold-course-talk': { input: { ...of, heldOn: today, agreed: 'At fortsætte' }, outcomes: all(working, gone) },
  'share-course-name': { input: { ...of, shares: 'yes' }, outcomes: { self: gone } },
  'ask-skills-test': { input: {}, outcomes: all(['self', ...working], 'done') },
  'note-skills-test': { input: { state: 'taken' }, outcomes: all(working, 'refused:test-gone') },
};

class RolledBack extends Error {}

describe('courses of citizens', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...enrolmentActs];
  const kernel = (now = testNow) => testKernel({ database, acts, access: caseAccess(fixedClock(now)), now });
  let scene: Scene;
  let school: Actor;

  async function attempt(name: string, who: CastName): Promise<string> {
    const act = enrolmentActs.find((one) => one.name === name);
    const wanted = expected[name];
    if (!act || !wanted) throw new Error(`no act ${name}`);
    const dispatch = async () => {
      throw new RolledBack();
    };
    try {
      const answer = await perform({ ...kernel(), dispatch }, act, {
        actor: scene.cast[who],
        input: { ...wanted.input, caseId: scene.of.caseId },
        requestId: 't',
      });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  const seenBy = <T>(actor: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, read);

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel()), 40);
    const { contactPerson, manager } = scene.cast;
    school = {
      ...contactPerson,
      id: crypto.randomUUID(),
      kind: 'organisation',
      name: 'Ida Lund',
      roles: ['school-user'],
      organisationId: theSchool,
    };
    await ownerQuery(
      database,
      "insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, 'school', 'AMU Nordjylland', '10000003')",
      [home, theSchool],
    );
    await ownerQuery(
      database,
      `insert into organisation_user (authority_id, id, organisation_id, name, email, phone, login_subject)
       values ($1, $2, $3, $4, 'x@example.org', '12345678', $5)`,
      [home, school.id, theSchool, school.name, school.id],
    );
    const frame = { authorityId: home, actorId: manager.id, actorName: manager.name, at: testNow };
    const course = trainingTestCourse({ organisationId: theSchool, lists: [listedOn()], fullPriceOere: 2_500_000 });
    const held = trainingTestClass({ startsOn: day(1), endsOn: day(40) });
    await seenBy(manager, (tx) => applyWrites(tx, [...newCourse(course, frame), newClass(held, frame)], home, false));
  });

  it('have an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(enrolmentActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { outcomes }) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(name, who);
    expect(found).toEqual({ ...all(castNames, 'forbidden:no-permission'), ...all(blind, 'not-found'), ...outcomes });
  });

  it('go from a wish to an end: plan, decision, law, school, talks and figures follow', async () => {
    const { must } = scene.world;
    const { contactPerson, self, manager, company } = scene.cast;
    const { caseId } = scene.of;
    const inCase = (actor: Actor, act: string, input: object) => must(actor, act, { caseId, ...input });
    const mine = () => seenBy(contactPerson, (tx) => enrolmentsOf(tx, home, caseId));
    await must(manager, 'give-mandate', { staffId: contactPerson.id, kind: 'course', from: today });
    await inCase(contactPerson, 'assess-readiness', readiness);

    await inCase(self, 'wish-course', { courseId: theCourse, why: 'Jeg vil gerne køre bus.' });
    const enrolmentId = (await mine())[0]?.id ?? '';
    expect(await mine()).toMatchObject([{ state: 'wish', why: 'Jeg vil gerne køre bus.', cardId: null }]);
    await inCase(contactPerson, 'answer-course-wish', { enrolmentId, answer: 'yes', classId: theClass });
    await inCase(contactPerson, 'grant-course', {
      enrolmentId,
      scheme: 'T02',
      startsOn: day(1),
      endsOn: day(40),
      oralNoted: true,
    });
    expect(await mine()).toMatchObject([
      { state: 'granted', scheme: 'T02', classId: theClass, lawCategory: 'regionalt_kursus' },
    ]);
    const [decision] = await ownerQuery(database, 'select kind, state, result from decision where case_id = $1', [
      caseId,
    ]);
    expect(decision).toMatchObject({ kind: 'course-regional-pool', state: 'signed', result: 'granted' });
    const law = await seenBy(contactPerson, (tx) => caseLaw(tx, home, caseId, { on: day(2) }));
    expect(law?.answer.outcomes.find(({ rule }) => rule.id === 'uddannelse.tilbud.ydelse')?.state).toBe('yes');
    const [seats] = await ownerQuery(database, 'select seats_taken from training_class where id = $1', [theClass]);
    expect(seats).toEqual({ seats_taken: 5 });

    // The school sees nobody until the citizen says so.
    const participants = (actor: Actor) =>
      seenBy(actor, (tx) => participantsOfSchool(tx, home, theSchool, { endedSince: today }));
    expect(await participants(school)).toEqual([]);
    const how = { requestId: 't' };
    const absent = (onDay: string, at: string) =>
      performAsSchool(kernel(at), school, 'tell-absence', enrolmentId, { onDay }, how);
    expect(await absent(today, testNow)).toEqual({ kind: 'not-found' });
    await inCase(self, 'share-course-name', { enrolmentId, shares: 'yes' });
    expect(await participants(school)).toMatchObject([{ citizenName: 'Maja Østergaard', state: 'granted' }]);
    expect(await participants(company)).toEqual([]);

    // The clock begins it, asks, and does nothing twice.
    const at = (days: number) => instant(`${day(days)}T09:00:00Z`);
    const morning = (days: number) =>
      courseMorning(kernel(at(days)), { id: home, name: 'Hjørring' }, { dueAt: at(days), log: silentLog });
    expect([await morning(1), await morning(1), await morning(5), await morning(5)]).toEqual([1, 0, 1, 0]);
    expect((await mine())[0]?.checks).toMatchObject([
      { moment: 'week-1', state: 'asked' },
      { moment: 'week-3', state: 'planned' },
    ]);
    const plan = await seenBy(contactPerson, (tx) => planState(tx, home, caseId));
    expect(plan?.cards).toMatchObject([{ state: 'under-way', source: 'enrolments' }]);

    // Absent twice in two weeks is a talk to have. The law hears nothing of it.
    const entries = () =>
      ownerQuery(database, 'select kind from law_entry where case_id = $1 order by kind, id', [caseId]);
    const before = await entries();
    expect((await absent(day(6), at(8))).kind).toBe('done');
    expect((await absent(day(8), at(8))).kind).toBe('done');
    const history = await seenBy(contactPerson, (tx) => caseHistory(tx, home, caseId, 20));
    const raised = history.find(({ type }) => type === 'enrolments.sign-raised');
    expect(raised).toMatchObject({ data: { kind: 'absence' } });
    expect(await entries()).toEqual(before);
    if (!raised) throw new Error('no sign');
    const tells = enrolmentListeners.find(({ name }) => name === 'notice-course-talk');
    const system = systemActor({ id: home, name: 'Hjørring' });
    const tools = { now: at(8), newId: () => crypto.randomUUID(), log: silentLog, attempt: 1 };
    await seenBy(system, async (tx) => tells?.handle(tx, raised, tools));
    expect(await ownerQuery(database, "select staff_id from notice where kind = 'course-talk'")).toEqual([
      { staff_id: contactPerson.id },
    ]);
    expect((await seenBy(self, (tx) => enrolmentsOf(tx, home, caseId)))[0]?.signs).toMatchObject([{ state: 'open' }]);
    expect((await participants(school))[0]).toMatchObject({ absences: [{}, {}], signs: [], checks: [] });

    // Two questions without an answer: silence, once.
    expect([await morning(19), await morning(24), await morning(25)]).toEqual([1, 1, 0]);
    const later = (actor: Actor, name: string, input: object, days: number) => {
      const act = enrolmentActs.find((one) => one.name === name);
      if (!act) throw new Error(`no act ${name}`);
      return perform(kernel(at(days)), act, { actor, input: { caseId, enrolmentId, ...input }, ...how });
    };
    const talk = {
      heldOn: day(25),
      agreed: 'Maja kører med en medkursist.',
      step: 'Aftal samkørsel',
      whose: 'citizen',
    };
    expect((await later(contactPerson, 'hold-course-talk', talk, 25)).kind).toBe('done');
    expect((await mine())[0]?.signs).toMatchObject([{ state: 'talked' }, { state: 'talked' }]);
    expect(await morning(26)).toBe(0);
    expect((await seenBy(contactPerson, (tx) => planState(tx, home, caseId)))?.step).toMatchObject({
      words: 'Aftal samkørsel',
    });

    const end = { result: 'passed', endedOn: day(40) };
    expect((await performAsSchool(kernel(at(40)), school, 'end-course', enrolmentId, end, how)).kind).toBe('done');
    const told = await ownerQuery(
      database,
      "select value ->> 'kategori' as kategori, valid_until::text from law_entry where case_id = $1 and kind = 'tilbud' and superseded_at is null",
      [caseId],
    );
    expect(told).toEqual([{ kategori: 'regionalt_kursus', valid_until: day(41) }]);
    expect((await later(contactPerson, 'note-course-outcome', { kind: 'job', fromOn: day(45) }, 45)).kind).toBe('done');
    const counts = { done: 1, stopped: 0, job: 1, paidHours: 0, education: 0 };
    const led = await seenBy(scene.cast.otherCitizen, (tx) => outcomesByCourse(tx, home));
    expect(led.get(theCourse)).toEqual(counts);
  });
});
