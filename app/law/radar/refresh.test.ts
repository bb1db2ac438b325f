import { randomUUID } from 'node:crypto';
import { bookOn, danishLaw, evaluate } from '@fodfaeste/law';
import { instant, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../kernel/act/perform.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { withOwner } from '../../kernel/database/owner.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { dispatchTo } from '../../kernel/events/listeners.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { installJobs } from '../../kernel/jobs/install-jobs.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import { testJobs } from '../../kernel/jobs/testing.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { cprOf, elsewhere, home, makeWorld, type Registered, testNow, type World } from '../../people/testing/world.ts';
import { answerLawQuestion } from '../acts/answer-law-question.ts';
import { lawActs } from '../acts.ts';
import { lawListeners } from '../listeners.ts';
import { authorityEntries } from '../queries/authority-entries.ts';
import { caseEntries } from '../queries/case-entries.ts';
import { ruleCounts } from '../queries/rule-counts.ts';
import { lawSchedules } from '../schedules.ts';
import { refreshAuthority } from './nightly.ts';
import { refreshRadar } from './refresh.ts';

const today = plainDate('2026-11-24');
const question = 'syge.laegeattest_noedvendig';

interface Row {
  readonly case_id: string;
  readonly law_due: string | null;
  readonly law_due_rule: string | null;
  readonly law_overdue_rule: string | null;
  readonly law_overdue_since: string | null;
  readonly law_questions: number;
}
const nothing = {
  law_due: null,
  law_due_rule: null,
  law_overdue_rule: null,
  law_overdue_since: null,
  law_questions: 0,
};

describe.each(engines())('the law in the lists on %s', (engine) => {
  const database = useDatabase(engine);
  let kernel: Kernel;
  let world: World;
  let anna: Actor;
  let number = 0;

  beforeAll(async () => {
    await withOwner(database, installJobs);
    kernel = {
      ...testKernel({
        database,
        acts: [...peopleActs, ...lawActs],
        access: caseAccess(fixedClock(testNow)),
        now: testNow,
      }),
      dispatch: dispatchTo(lawListeners),
    };
    world = await makeWorld(database, kernel);
    anna = await world.staff('Anna Holm', ['caseworker', 'manager']);
  });

  const register = (more: object = {}, birthday?: string) => {
    number += 1;
    return world.register(anna, cprOf(number, birthday), { contactPersonId: anna.id, ...more });
  };
  const does = (act: string, { caseId }: Registered, input: object) => world.must(anna, act, { caseId, ...input });
  const sick = async () => {
    const of = await register();
    await does('record-benefit', of, { benefit: 'sygedagpenge', from: '2026-10-01' });
    return of;
  };
  const drain = () => testJobs(database, { listeners: lawListeners, clock: fixedClock(testNow) }).drain();
  const scope = { authorityId: home, actorId: systemActorId, caseScope: 'all' as const };
  const within = <T>(work: (tx: Tx) => Promise<T>) => inScope(database, scope, work);
  const rows = () =>
    ownerQuery<Row>(
      database,
      `select case_id, law_due, law_due_rule, law_overdue_rule, law_overdue_since, law_questions from case_overview
       where authority_id = ${home} order by case_id`,
    );
  const rowOf = async ({ caseId }: Registered) => (await rows()).find((row) => row.case_id === caseId);
  const forget = () =>
    ownerQuery(
      database,
      `update case_overview set law_due = null, law_due_rule = null, law_overdue_rule = null, law_overdue_since = null,
         law_questions = 0`,
    );

  /** People of many kinds, so that the runs have something to differ on. */
  async function settle(): Promise<void> {
    const [dagpenge, graduate, young, activity, jobReady] = [
      await register(),
      await register(),
      await register({}, '010503'),
      await register(),
      await register(),
    ];
    await does('record-benefit', dagpenge, {
      benefit: 'dagpenge',
      from: '2026-09-01',
      akasse: 9001,
      insurance: 'fuldtid',
    });
    await does('change-channel', graduate, { channel: 'exempt', ground: 'hindered' });
    await does('record-benefit', graduate, { benefit: 'dagpenge', from: '2026-11-01', graduatedOn: '2026-10-20' });
    await does('record-benefit', young, { benefit: 'kontanthjaelp', from: '2026-05-01' });
    await does('record-education', young, { level: 'grundskole' });
    await does('assess-readiness', young, { readiness: 'uddannelsesparat', reason: 'Vil i lære' });
    await does('record-benefit', activity, { benefit: 'kontanthjaelp', from: '2024-02-01' });
    await does('assess-readiness', activity, { readiness: 'aktivitetsparat', reason: 'Har brug for ro' });
    await does('record-benefit', jobReady, { benefit: 'kontanthjaelp', from: '2026-10-15' });
    await does('assess-readiness', jobReady, { readiness: 'jobparat', reason: 'Søger job' });
    const fleks = await register();
    await does('record-benefit', fleks, { benefit: 'ledighedsydelse', from: '2026-10-01' });
    await sick();
    await register();
    await drain();
  }

  it('are the same after a run over one case and over all of them, and a second time', async () => {
    await settle();
    const cases = await within((tx) => authorityEntries(tx, home));
    await forget();
    for (const { caseId } of cases) await within((tx) => refreshRadar(tx, home, caseId, today));
    const oneByOne = await rows();
    expect(oneByOne.filter(({ law_due }) => law_due !== null).length).toBeGreaterThan(0);
    expect(oneByOne.filter(({ law_questions }) => law_questions > 0).length).toBeGreaterThan(0);
    await forget();
    expect(await within((tx) => refreshAuthority(tx, home, today))).toBe(cases.length);
    expect(await rows()).toEqual(oneByOne);
    expect(await within((tx) => refreshAuthority(tx, home, today))).toBe(cases.length);
    expect(await rows()).toEqual(oneByOne);
  });

  it('read the same of a case, alone and among all', async () => {
    const known = (entries: readonly object[]) =>
      entries
        .filter((entry) => (entry as { superseded?: string }).superseded === undefined)
        .map((entry) => JSON.stringify({ ...entry, recorded: undefined }))
        .toSorted();
    for (const { caseId, entries } of await within((tx) => authorityEntries(tx, home))) {
      const alone = (await within((tx) => caseEntries(tx, home, caseId))) ?? [];
      expect(known(entries)).toEqual(known(alone));
    }
  });

  it('count each rule as often as it concerns somebody', async () => {
    await within((tx) => refreshAuthority(tx, home, today));
    const cases = await within((tx) => authorityEntries(tx, home));
    const counts = await within((tx) => ruleCounts(tx, home));
    const states = cases.map(({ entries }) => evaluate(danishLaw, entries, { on: today }).outcomes);
    const ofPeople = bookOn(danishLaw, today).rules.filter(({ subject }) => subject === 'person');
    expect([...counts.keys()].toSorted()).toEqual(ofPeople.map(({ id }) => id).toSorted());
    for (const { id } of ofPeople) {
      const each = states.flatMap((outcomes) => outcomes.flatMap(({ rule, state }) => (rule.id === id ? [state] : [])));
      const outside = ['no', 'lifted', 'set-aside', 'suspended', 'unknown'];
      expect(counts.get(id)).toMatchObject({
        ruleId: id,
        countedOn: today,
        concerned: each.filter((state) => !outside.includes(state)).length,
        open: each.filter((state) => state === 'open').length,
        overdue: each.filter((state) => state === 'overdue').length,
        unknown: each.filter((state) => state === 'unknown').length,
      });
    }
    expect([...counts.values()].some(({ concerned }) => concerned > 1)).toBe(true);
  });

  it('follow a fact that is recorded, and one that is corrected', async () => {
    const of = await register();
    await drain();
    expect(await rowOf(of)).toMatchObject(nothing);
    await does('record-benefit', of, { benefit: 'ledighedsydelse', from: '2026-10-01' });
    await drain();
    const { law_due, law_due_rule } = (await rowOf(of)) ?? {};
    expect([law_due, law_due_rule]).toEqual(['2027-04-01', 'kontakt.samtaler.kommune']);
    const [fact] = await ownerQuery<{ id: string }>(database, 'select id from fact where case_id = $1', [of.caseId]);
    await does('correct-fact', of, { factId: fact?.id, reason: 'Forkert borger' });
    await drain();
    expect(await rowOf(of)).toMatchObject(nothing);
  });

  it('follow an answer to a question, and another one that takes its place', async () => {
    const of = await sick();
    await drain();
    const before = (await rowOf(of))?.law_questions ?? 0;
    expect(before).toBeGreaterThan(0);
    const answer = async (text: string) => {
      const input = { caseId: of.caseId, question, answer: text, reason: 'Det fremgår af sagen' };
      const done = await perform(kernel, answerLawQuestion, { actor: anna, input, requestId: 't' });
      expect(done.kind).toBe('done');
      await drain();
    };
    await answer('nej');
    expect((await rowOf(of))?.law_questions).toBe(before - 1);
    await answer('ja');
    expect((await rowOf(of))?.law_questions).toBe(before - 1);
    const kept = await ownerQuery<{ answer: boolean; current: boolean }>(
      database,
      'select answer, superseded_at is null as current from law_judgement where case_id = $1 order by answer',
      [of.caseId],
    );
    expect(kept).toEqual([
      { answer: false, current: false },
      { answer: true, current: true },
    ]);
    await within((tx) => refreshAuthority(tx, home, today));
    expect((await rowOf(of))?.law_questions).toBe(before - 1);
  });

  it('say nothing of a closed case, neither at once nor after the night', async () => {
    const of = await sick();
    await drain();
    expect((await rowOf(of))?.law_questions).toBeGreaterThan(0);
    await does('close-case', of, { reason: 'job', closedOn: '2026-11-24' });
    await drain();
    expect(await rowOf(of)).toMatchObject(nothing);
    await within((tx) => refreshAuthority(tx, home, today));
    expect(await rowOf(of)).toMatchObject(nothing);
  });

  it('hear of another day of birth and of another way to get mail', async () => {
    const heard = lawListeners.flatMap(({ on }) => on);
    const of = await register();
    await drain();
    await does('change-cpr', of, { cpr: cprOf(900 + number, '010103'), reason: 'new' });
    await does('change-channel', of, { channel: 'exempt', ground: 'hindered' });
    const events = await ownerQuery<{ type: string }>(
      database,
      "select type from event where case_id = $1 and type in ('people.cpr-changed', 'people.channel-changed')",
      [of.caseId],
    );
    expect(events).toHaveLength(2);
    for (const { type } of events) expect(heard).toContain(type);
    expect(await drain()).toBe(2);
  });

  it('move with the calendar, without anybody doing anything', async () => {
    const of = await register();
    await does('record-benefit', of, { benefit: 'ledighedsydelse', from: '2026-10-01' });
    await drain();
    const night = async (day: string) => {
      const dueAt = instant(`${day}T00:20:00+01:00`);
      for (const { handle } of lawSchedules)
        await handle({ database, dueAt, now: dueAt, newId: randomUUID, log: silentLog });
      return rowOf(of);
    };
    expect(await night('2026-11-25')).toMatchObject({ law_due: '2027-04-01' });
    // The day has passed, and no talk was registered since the case was opened here.
    const after = await night('2027-04-02');
    expect(after).toMatchObject({ law_overdue_rule: 'kontakt.samtaler.kommune', law_overdue_since: '2027-04-01' });
    expect(after?.law_due).not.toBe('2027-04-01');
  });

  it('stay within the authority', async () => {
    const erik = await world.staff('Erik Gade', ['caseworker'], { authorityId: elsewhere });
    const there = await world.register(erik, cprOf(800), { contactPersonId: erik.id });
    await world.must(erik, 'record-benefit', { caseId: there.caseId, benefit: 'ledighedsydelse', from: '2026-10-01' });
    await forget();
    await within((tx) => refreshAuthority(tx, home, today));
    const [row] = await ownerQuery<Row>(database, 'select law_due from case_overview where case_id = $1', [
      there.caseId,
    ]);
    expect(row?.law_due).toBeNull();
    expect(await within((tx) => ruleCounts(tx, elsewhere))).toEqual(new Map());
    expect((await within((tx) => authorityEntries(tx, home))).some(({ caseId }) => caseId === there.caseId)).toBe(
      false,
    );
  });
});
