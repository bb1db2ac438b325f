import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../kernel/act/perform.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { engines, useDatabase } from '../../kernel/database/testing.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, testNow } from '../../people/testing/world.ts';
import { testKinds } from '../testing/kinds.ts';
import { complaintActs } from './acts.ts';

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
const near: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
const none = '00000000-0000-4000-8000-000000000999';

const acts = complaintActs(testKinds);
const words = { reasons: 'x', words: 'x' };
/** Who gets past the door. Written by hand: it is the contract, not the code's own word. A helper or an a-kasse does neither. */
const expected: Readonly<Record<string, { readonly input: object; readonly who: readonly CastName[] }>> = {
  complain: { input: { decisionId: none }, who: ['self'] },
  'record-complaint': { input: { decisionId: none, channel: 'telephone', receivedOn: '2026-11-24' }, who: near },
  'reassess-complaint': { input: { complaintId: none, outcome: 'full', reasons: words.reasons }, who: near },
  'answer-if-complaint-stands': { input: { complaintId: none, stands: 'yes' }, who: ['self'] },
  'record-if-complaint-stands': { input: { complaintId: none, stands: 'yes' }, who: near },
  'forward-complaint': { input: { complaintId: none }, who: near },
  'drop-complaint': { input: { complaintId: none }, who: ['self', ...near] },
  'record-board-decision': {
    input: { complaintId: none, outcome: 'afvist', on: '2026-11-24', words: words.words },
    who: near,
  },
  'close-lesson': { input: { lessonId: none, done: 'x' }, who: ['manager', 'administrator'] },
};

class PastTheDoor extends Error {}

describe('who may do what with complaints', () => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  const kernel = () =>
    testKernel({
      database,
      acts: [...peopleActs, ...acts],
      access: caseAccess(fixedClock(testNow)),
      now: testNow,
    });
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel()), 10);
  });

  async function attempt(name: string, who: CastName): Promise<string> {
    const act = acts.find((one) => one.name === name);
    const given = expected[name]?.input;
    if (!act || !given) throw new Error(`no input for ${name}`);
    const input = act.caseOf ? { caseId: scene.of.caseId, ...given } : { ...given };
    const tried = { ...act, load: async () => Promise.reject(new PastTheDoor()) };
    try {
      const answer = await perform(kernel(), tried, { actor: scene.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'forbidden' ? `forbidden:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof PastTheDoor) return 'in';
      throw error;
    }
  }

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(acts.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { who }) => {
    const all = (names: readonly CastName[], outcome: string) => Object.fromEntries(names.map((one) => [one, outcome]));
    const turnedAway = all(castNames, 'forbidden:no-permission');
    const found: Record<string, string> = {};
    for (const one of castNames) found[one] = await attempt(name, one);
    const ofCase = name === 'close-lesson' ? {} : all(blind, 'not-found');
    expect(found).toEqual({ ...turnedAway, ...ofCase, ...all(who, 'in') });
  });
});
