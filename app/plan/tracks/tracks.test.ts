import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../kernel/act/perform.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { caseScopeOf } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../../people/testing/cast.ts';
import { contextOf } from '../../people/testing/decide.ts';
import { makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { proposeFromTemplate } from '../templates/index.ts';
import { answersOf, answerWhatIManage, chooseTrack, currentTrack } from './index.ts';

const acts = [answerWhatIManage, chooseTrack, proposeFromTemplate];
const choice = { track: 'supported', reason: 'Vi taler godt sammen' };

describe.each(engines())('tracks on %s', (engine) => {
  const database = useDatabase(engine);
  let kernel: Kernel;
  let world: World;
  let scene: Scene;

  beforeAll(async () => {
    const access = caseAccess(fixedClock(testNow));
    kernel = testKernel({ database, acts: [...peopleActs, ...acts], access, now: testNow });
    world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
  });

  const inOwn = <T>(on: Scene, work: (tx: Parameters<typeof answersOf>[0]) => Promise<T>) => {
    const { self } = on.cast;
    return inScope(database, { authorityId: self.authorityId, actorId: self.id, caseScope: caseScopeOf(self) }, work);
  };
  const read = (on: Scene) =>
    inOwn(on, async (tx) => ({
      given: await answersOf(tx, on.of.authorityId, on.of.caseId),
      choice: await currentTrack(tx, on.of.authorityId, on.of.caseId),
    }));

  it('keep the newest answers and every choice', async () => {
    const { caseId } = scene.of;
    const { self, contactPerson } = scene.cast;
    await world.must(self, 'answer-what-i-manage', { caseId, findJobs: 'alone' });
    await world.must(contactPerson, 'answer-what-i-manage', {
      caseId,
      findJobs: 'alone',
      cv: 'help',
      words: 'Gerne tirsdag',
    });
    await world.must(self, 'choose-track', { caseId, track: 'self-reliant', reason: 'Jeg kan selv' });
    await world.must(contactPerson, 'choose-track', { caseId, ...choice });
    expect(await read(scene)).toMatchObject({
      given: { answers: { findJobs: 'alone', cv: 'help' }, words: 'Gerne tirsdag', byName: 'Anna Holm' },
      choice: { track: 'supported', reason: choice.reason, by: 'caseworker', byName: 'Anna Holm' },
    });
    const rows = await ownerQuery<{ track: string; ended: boolean }>(
      database,
      'select track, ended_at is not null as ended from track_choice where case_id = $1 order by ended desc',
      [caseId],
    );
    expect(rows).toEqual([
      { track: 'self-reliant', ended: true },
      { track: 'supported', ended: false },
    ]);
    const [list] = await ownerQuery<{ track: string }>(database, 'select track from case_overview where case_id = $1', [
      caseId,
    ]);
    expect(list).toEqual({ track: 'supported' });
  });

  it('are never computed: opposite answers leave the choice and its form alone', async () => {
    const seen: object[] = [];
    for (const [number, how] of [
      [40, 'alone'],
      [50, 'help'],
    ] as const) {
      const on = await makeScene(world, number);
      const { caseId } = on.of;
      const all = {
        findJobs: how,
        application: how,
        cv: how,
        callCompany: how,
        jobnet: how,
        transport: how,
        letters: how,
      };
      await world.must(on.cast.self, 'answer-what-i-manage', { caseId, ...all });
      const before = await read(on);
      const prefill = await inOwn(on, async (tx) =>
        chooseTrack.prefill?.(tx, contextOf({ actor: on.cast.self }), caseId),
      );
      await world.must(on.cast.self, 'choose-track', { caseId, ...choice });
      const [event] = await ownerQuery<{ data: object }>(
        database,
        "select data from event where case_id = $1 and type = 'plan.track-chosen'",
        [caseId],
      );
      seen.push({ before: before.choice, prefill, data: { ...event?.data, choiceId: '' } });
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({ before: null, prefill: {} });
  });
});

class RolledBack extends Error {}
const [engine = 'pglite'] = engines();

describe('who may answer, choose and propose', () => {
  const database = useDatabase(engine);
  let scene: Scene;
  let trying: Kernel;

  beforeAll(async () => {
    const access = caseAccess(fixedClock(testNow));
    const kernel = testKernel({ database, acts: [...peopleActs, ...acts], access, now: testNow });
    scene = await makeScene(await makeWorld(database, kernel), 10);
    // The a-kasse was let into the plan: it has the first three months.
    await ownerQuery(database, "update access_grant set parts = '{plan}' where id = $1", [scene.grants.fundCaseworker]);
    trying = {
      ...kernel,
      dispatch: async () => {
        throw new RolledBack();
      },
    };
  });

  const leading: readonly CastName[] = ['contactPerson', 'teammate', 'manager', 'fundCaseworker'];
  it.each([
    ['answer-what-i-manage', { cv: 'help' }, ['self', ...leading]],
    ['choose-track', choice, ['self', ...leading]],
    ['propose-from-template', { template: 'nyuddannet', cards: ['1'] }, leading],
  ] as const)('%s', async (name, input, may) => {
    const done: CastName[] = [];
    for (const who of castNames) {
      const act = acts.find((one) => one.name === name);
      if (!act) throw new Error(name);
      const attempt = { actor: scene.cast[who], input: { caseId: scene.of.caseId, ...input }, requestId: 't' };
      const kind = await perform(trying, act, attempt).then(
        (answer) => answer.kind,
        (error: unknown) => {
          if (error instanceof RolledBack) return 'done';
          throw error;
        },
      );
      if (kind === 'done') done.push(who);
      else expect([who, ['forbidden', 'not-found'].includes(kind)]).toEqual([who, true]);
    }
    expect(done.toSorted()).toEqual([...may].toSorted());
  });
});
