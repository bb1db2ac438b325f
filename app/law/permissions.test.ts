import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyAct } from '../kernel/act/act.ts';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld, testNow } from '../people/testing/world.ts';
import { lawActs } from './acts.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<Record<string, { readonly input: object; readonly outcomes: Outcomes }>> = {
  'answer-law-question': {
    input: { question: 'sanktion.rimelig_grund', answer: 'ja', reason: 'Barnet var sygt' },
    outcomes: { ...all(blind, 'not-found'), ...all(['contactPerson', 'teammate', 'manager'], 'done') },
  },
  'set-service-goal': {
    input: { text: 'Vi ringer tilbage samme dag', group: 'alle', kind: 'first', from: 'ydelse', days: 1 },
    outcomes: all(['manager', 'administrator'], 'done'),
  },
  'remove-service-goal': {
    input: { goalId: '00000000-0000-4000-8000-000000000001', reason: 'Det holder ikke mere' },
    outcomes: all(['manager', 'administrator'], 'refused:gone'),
  },
};

class RolledBack extends Error {}

describe.each(engines())('who may do what with the law on %s', (engine) => {
  const database = useDatabase(engine);
  let ordinary: Scene;
  let ownStaff: Scene;
  let young: Scene;
  let closed: Scene;

  beforeAll(async () => {
    const world = await makeWorld(database);
    ordinary = await makeScene(world, 10);
    ownStaff = await makeScene(world, 20, { ownStaff: true });
    young = await makeScene(world, 30, {}, '070710');
    closed = await makeScene(world, 40);
    const { caseId } = closed.of;
    await world.must(closed.cast.manager, 'close-case', { caseId, reason: 'job', closedOn: '2026-11-24' });
  });

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...testKernel({ database, acts: lawActs, access: caseAccess(fixedClock(testNow)), now: testNow }),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  async function attempt(on: Scene, act: AnyAct, who: CastName): Promise<string> {
    const given = { ...expected[act.name]?.input };
    const input = act.caseOf ? { caseId: on.of.caseId, ...given } : given;
    try {
      const answer = await perform(trying(), act, { actor: on.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${act.name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  async function outcomes(on: Scene, act: AnyAct): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(on, act, who);
    return found;
  }

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(lawActs.map(({ name }) => name).toSorted());
  });

  it.each(lawActs.map((act) => [act.name, act] as const))('%s', async (name, act) => {
    expect(await outcomes(ordinary, act)).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...expected[name]?.outcomes,
    });
  });

  const answer = lawActs.filter(({ name }) => name === 'answer-law-question');

  it.each(answer)('$name: cases of colleagues and of people under 18 stay closed', async (act) => {
    const colleagues = await outcomes(ownStaff, act);
    expect(colleagues).toMatchObject({
      ...all(['teammate', 'colleague', 'guest', 'analyst', 'administrator'], 'forbidden:own-staff'),
      ...all(['contactPerson', 'manager'], 'done'),
    });
    const youth = await outcomes(young, act);
    expect(youth).toMatchObject({
      ...all(['teammate', 'colleague', 'guest', 'analyst', 'administrator'], 'forbidden:under-18'),
      ...all(['contactPerson', 'manager'], 'done'),
    });
  });

  it.each(answer)('$name: nothing is judged in a closed case', async (act) => {
    const found = await outcomes(closed, act);
    expect(Object.values(found)).not.toContain('done');
    expect(found).toMatchObject(all(['manager', 'teammate'], 'refused:case-closed'));
  });
});
