import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { uuid } from '../people/testing/decide.ts';
import { cprOf, home, makeWorld, testNow } from '../people/testing/world.ts';
import { labActs } from './acts.ts';
import type { Reckoner } from './in-worker.ts';
import { ownCases } from './queries/own-cases.ts';
import { labRun, latestRuns, runLine } from './queries/runs.ts';
import { savedScenario, savedScenarios, scenarioVersions } from './queries/scenarios.ts';
import { BadScenario } from './reckon.ts';
import type { LabReport, LabTask } from './report.ts';
import { labRunner } from './runner.ts';
import { shelf, shortScenario } from './testing/scenarios.ts';

const nobody = uuid(4711);
const typed = { scenario: shortScenario, thoroughness: 'quick' };
/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected = {
  'start-lab-run': { input: typed, through: 'done' },
  'cancel-lab-run': { input: { runId: nobody }, through: 'refused:run-gone' },
  'save-lab-scenario': { input: { scenario: shortScenario }, through: 'done' },
  'withdraw-lab-scenario': { input: { scenarioId: nobody }, through: 'refused:scenario-gone' },
} as const;

class RolledBack extends Error {}

const report = { answer: { dataVersion: 'test' }, third: 1 / 3 } as unknown as LabReport;

describe('the lab', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const own = labActs(shelf);
  const acts = [...peopleActs, ...own];
  const clock = fixedClock(testNow);
  const kernel = () => testKernel({ database, acts, access: caseAccess(clock), now: testNow });
  let scene: Scene;

  async function attempt(name: keyof typeof expected, who: CastName): Promise<string> {
    const act = own.find((one) => one.name === name);
    if (!act) throw new Error(`no act ${name}`);
    const dispatch = async () => {
      throw new RolledBack();
    };
    try {
      const { input } = expected[name];
      const answer = await perform({ ...kernel(), dispatch }, act, { actor: scene.cast[who], input, requestId: 't' });
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  const seenBy = <T>(actor: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, read);
  const runner = (reckoner: Reckoner) => labRunner({ database, clock, log: silentLog, reckoner, version: '1' });

  async function started(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    await scene.world.must(scene.cast.analyst, 'start-lab-run', { ...typed, ...more });
    const [latest] = (await seenBy(scene.cast.analyst, (tx) => latestRuns(tx, home))).filter(
      ({ state }) => state === 'queued',
    );
    return latest?.id ?? '';
  }

  /** Waits until a run has come so far: what the runner does is beside the test. */
  async function until(id: string, state: string) {
    for (let tries = 0; tries < 200; tries += 1) {
      const run = await seenBy(scene.cast.manager, (tx) => labRun(tx, home, id));
      if (run?.state === state) return run;
      await pause(10);
    }
    throw new Error(`The run never became ${state}.`);
  }

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel()), 40);
  });

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(own.map(({ name }) => name).toSorted());
  });

  it.each(Object.keys(expected) as (keyof typeof expected)[])('%s is the manager’s and the analyst’s', async (name) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(name, who);
    const { through } = expected[name];
    expect(found).toEqual({
      ...Object.fromEntries(castNames.map((who) => [who, 'forbidden:no-permission'])),
      manager: through,
      analyst: through,
    });
  });

  it('reckons what waits, one after the other, and keeps the answer', async () => {
    const ids = [await started()];
    const tasks: unknown[] = [];
    const line = runner(async (task, tell) => {
      tasks.push(task);
      tell({ done: 1, of: 4 });
      return report;
    });
    line.wake();
    const run = await until(ids[0] ?? '', 'done');
    expect(run).toMatchObject({ report: { third: 0.333333 }, dataVersion: 'test', engineVersion: '1', seed: 1 });
    expect(tasks).toEqual([
      {
        scenario: shortScenario,
        here: null,
        ownCases: null,
        thoroughness: 'quick',
        seed: 1,
      },
    ]);
    expect(await seenBy(scene.cast.fundCaseworker, (tx) => latestRuns(tx, home))).toEqual([]);
    await line.stop();
  });

  it('counts the open cases of one’s own house in tens, and gives them to the reckoner', async () => {
    for (let n = 0; n < 12; n += 1) {
      const { caseId } = await scene.world.register(scene.cast.contactPerson, cprOf(500 + n));
      if (n < 4) continue;
      const given = { caseId, benefit: n < 10 ? 'sygedagpenge' : 'ledighedsydelse', from: '2026-10-01' };
      await scene.world.must(scene.cast.contactPerson, 'record-benefit', given);
    }
    const counted = await seenBy(scene.cast.analyst, (tx) => ownCases(tx, home));
    expect(counted.people).toEqual({ sygedagpenge: 10 });
    expect(await seenBy(scene.cast.fundCaseworker, (tx) => ownCases(tx, home))).toEqual({ people: {}, outside: 0 });
    const id = await started({ ownCases: true });
    const tasks: LabTask[] = [];
    const line = runner(async (task) => {
      tasks.push(task);
      return report;
    });
    line.wake();
    await until(id, 'done');
    expect(tasks.map((task) => task.ownCases)).toEqual([counted]);
    await line.stop();
  });

  it('says in words why a run failed', async () => {
    const [bad, dead] = [await started(), ''];
    const wrong = [{ line: 3, column: 1, da: 'Nej.', en: 'No.' }];
    const line = runner(async () => {
      throw new BadScenario(wrong);
    });
    line.wake();
    expect(await until(bad, 'failed')).toMatchObject({ failure: { da: 'Linje 3: Nej.', en: 'Line 3: No.' } });
    await line.stop();
    const second = await started();
    const other = runner(async () => {
      throw new Error(`The run ended with code 134.${dead}`);
    });
    other.wake();
    expect((await until(second, 'failed')).failure?.da).toMatch(/^Kørslen gik i stå/);
    await other.stop();
  });

  it('breaks off a run that somebody stops', async () => {
    const id = await started();
    let progress: (at: { done: number; of: number }) => void = () => {};
    const line = runner(
      (_task, tell, signal) =>
        new Promise((_resolve, reject) => {
          progress = tell;
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    line.wake();
    await until(id, 'running');
    await scene.world.must(scene.cast.manager, 'cancel-lab-run', { runId: id });
    progress({ done: 1, of: 2 });
    expect(await until(id, 'cancelled')).toMatchObject({ report: null });
    await line.stop();
  });

  it('marks what a program left undone as broken off', async () => {
    const id = await started();
    const line = runner(() => new Promise(() => {}));
    await line.start();
    expect(await seenBy(scene.cast.manager, (tx) => runLine(tx, home, id))).toMatchObject({ state: 'interrupted' });
  });

  it('keeps every version of a scenario, and shows it to its own house alone', async () => {
    const { must } = scene.world;
    const { analyst, manager, fundCaseworker } = scene.cast;
    await must(analyst, 'save-lab-scenario', { scenario: shortScenario });
    const [saved] = await seenBy(manager, (tx) => savedScenarios(tx, home));
    const scenarioId = saved?.id ?? '';
    const other = shortScenario.replace('10 %', '20 %');
    await must(manager, 'save-lab-scenario', { scenario: other, scenarioId });
    expect(await seenBy(manager, (tx) => savedScenario(tx, home, scenarioId))).toMatchObject({
      text: other,
      number: 2,
    });
    const versions = await seenBy(analyst, (tx) => scenarioVersions(tx, home, scenarioId));
    expect(versions.map(({ number, text }) => [number, text])).toEqual([
      [2, other],
      [1, shortScenario],
    ]);
    await must(analyst, 'withdraw-lab-scenario', { scenarioId });
    expect(await seenBy(manager, (tx) => savedScenarios(tx, home))).toEqual([]);
    expect(await seenBy(fundCaseworker, (tx) => scenarioVersions(tx, home, scenarioId))).toEqual([]);
  });
});
