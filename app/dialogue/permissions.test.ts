import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld, testNow } from '../people/testing/world.ts';
import { dialogueActs } from './acts.ts';

const [engine = 'pglite'] = engines();

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

const circle: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
/** Let into the talks: the helper and the a-kasse. */
const letIn: readonly CastName[] = ['helper', 'fundCaseworker'];

const expected: Readonly<Record<string, Outcomes>> = {
  'start-thread': all([...circle, ...letIn, 'self'], 'done'),
  'write-message': all([...circle, ...letIn, 'self'], 'done'),
  'close-waiting': all([...circle, ...letIn, 'self'], 'done'),
  'record-letter-or-call': all([...circle, 'fundCaseworker'], 'done'),
};

class RolledBack extends Error {}

describe('who may write', () => {
  const database = useDatabase(engine);
  const kernel = testKernel({
    database,
    acts: [...peopleActs, ...dialogueActs],
    access: caseAccess(fixedClock(testNow)),
    now: testNow,
  });
  const trying = {
    ...kernel,
    dispatch: async () => {
      throw new RolledBack();
    },
  };
  let scene: Scene;
  let threadId: string;

  const inputOf = (act: string): Record<string, unknown> => {
    const { caseId } = scene.of;
    if (act === 'start-thread') return { caseId, subject: 'Praktik', body: 'Hej' };
    if (act === 'record-letter-or-call') return { caseId, channel: 'letter', body: 'Hej' };
    return act === 'close-waiting' ? { caseId, threadId } : { caseId, threadId, body: 'Hej' };
  };

  async function attempt(name: string, who: CastName): Promise<string> {
    const act = kernel.acts.get(name);
    if (!act) throw new Error(`no act ${name}`);
    try {
      const answer = await perform(trying, act, { actor: scene.cast[who], input: inputOf(name), requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  const outcomes = async (act: string) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(act, who);
    return found;
  };

  beforeAll(async () => {
    const world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
    await world.must(scene.cast.self, 'start-thread', inputOf('start-thread'));
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from thread where case_id = $1', [
      scene.of.caseId,
    ]);
    threadId = row?.id ?? '';
  });

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(dialogueActs.map(({ name }) => name).toSorted());
  });

  it('turns helpers and the a-kasse away who were let into other parts', async () => {
    for (const act of Object.keys(expected))
      for (const who of letIn) expect(await attempt(act, who), `${act} ${who}`).toBe('forbidden:no-permission');
  });

  it.each(Object.entries(expected))('%s', async (act, done) => {
    await ownerQuery(database, "update access_grant set parts = '{talks}' where case_id = $1 and kind <> 'guest'", [
      scene.of.caseId,
    ]);
    expect(await outcomes(act)).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...all(blind, 'not-found'),
      ...done,
    });
  });
});
