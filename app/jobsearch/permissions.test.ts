import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyAct } from '../kernel/act/act.ts';
import { perform } from '../kernel/act/perform.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type CastName, castNames, type Scene } from '../people/testing/cast.ts';
import { jobSearchActs } from './acts.ts';
import { jobSearchKernel, makeJobSearchScene } from './testing/scene.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
const near: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
/** Those who can be party to an agreement; helpers can only write in the log. */
const parties: readonly CastName[] = [...near, 'fundCaseworker', 'self'];
const writers: readonly CastName[] = [...parties, 'helper'];
const nowhere = '00000000-0000-4000-8000-000000000001';

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<Record<string, { readonly input: object; readonly outcomes: Outcomes }>> = {
  'agree-job-search': { input: { title1: 'Pedel' }, outcomes: all(parties, 'done') },
  'accept-job-search': { input: { agreementId: nowhere }, outcomes: all(parties, 'refused:gone') },
  'end-job-search-agreement': { input: { agreementId: nowhere }, outcomes: all(parties, 'refused:gone') },
  'log-job-search': { input: { title: 'Pedel', onDay: '2026-11-24' }, outcomes: all(writers, 'done') },
  'remove-job-search-entry': { input: { entryId: nowhere }, outcomes: all(writers, 'refused:gone') },
  'import-joblog': {
    input: { content: 'id;dato;stilling\n1;2026-11-20;Pedel' },
    outcomes: all(writers, 'done'),
  },
  'send-answer-link': { input: {}, outcomes: all([...near, 'self'], 'done') },
  'log-job-search-by-link': {
    input: { token: 'x'.repeat(43), title1: 'Pedel' },
    outcomes: { self: 'not-found' },
  },
};

class RolledBack extends Error {}
const [engine = 'pglite'] = engines();

describe('who may do what with job search', () => {
  const database = useDatabase(engine);
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeJobSearchScene(database);
  });

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...jobSearchKernel(database),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  async function attempt(act: AnyAct, who: CastName): Promise<string> {
    const input = { caseId: scene.of.caseId, ...expected[act.name]?.input };
    try {
      const answer = await perform(trying(), act, { actor: scene.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${act.name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(jobSearchActs.map(({ name }) => name).toSorted());
  });

  it.each(jobSearchActs.map((act) => [act.name, act] as const))('%s', async (name, act) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(act, who);
    expect(found).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...all(blind, 'not-found'),
      ...expected[name]?.outcomes,
    });
  });

  it('closes to helpers who were let into something else', async () => {
    const { caseId } = scene.of;
    await ownerQuery(database, "update access_grant set parts = '{contact}' where case_id = $1", [caseId]);
    for (const act of jobSearchActs)
      for (const who of ['helper', 'fundCaseworker'] as const)
        expect([act.name, who, await attempt(act, who)]).toEqual([act.name, who, 'forbidden:no-permission']);
  });
});
