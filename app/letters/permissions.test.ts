import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld } from '../people/testing/world.ts';
import { letterActs } from './acts.ts';
import { letterKernel } from './testing/house.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

const mailers: readonly CastName[] = ['contactPerson', 'teammate', 'colleague', 'guest', 'manager'];
const nowhere = '00000000-0000-4000-8000-000000000001';

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<Record<string, { readonly input: (scene: Scene) => object; readonly outcomes: Outcomes }>> = {
  'change-letter-template': {
    input: () => ({
      key: 'notice',
      subjectDa: 'x',
      bodyDa: '{kommune} {link}',
      subjectEn: 'x',
      bodyEn: '{kommune} {link}',
    }),
    outcomes: { administrator: 'done' },
  },
  'prepare-mailing': {
    input: ({ of }) => ({ name: 'Nyt', templateKey: 'general', words: 'Hej', reason: 'fordi', caseIds: [of.caseId] }),
    outcomes: { ...all(mailers, 'done'), stranger: 'refused:nobody' },
  },
  'approve-mailing': { input: () => ({ mailingId: nowhere }), outcomes: all([...mailers, 'stranger'], 'not-found') },
  'reject-mailing': {
    input: () => ({ mailingId: nowhere, note: 'nej' }),
    outcomes: all([...mailers, 'stranger'], 'not-found'),
  },
  'recall-mailing': { input: () => ({ mailingId: nowhere }), outcomes: all([...mailers, 'stranger'], 'not-found') },
  'mark-printed': {
    input: () => ({ ids: [nowhere] }),
    outcomes: all([...mailers, 'stranger', 'administrator'], 'refused:none-waits'),
  },
  // The citizen alone, and nothing that has not come: it is done for them when the post is taken in.
  'take-in-reply': {
    input: ({ of }) => ({ caseId: of.caseId, incomingId: 'dp-1' }),
    outcomes: all(
      ['self', 'otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'],
      'not-found',
    ),
  },
};

class RolledBack extends Error {}

describe('who may do what with letters', () => {
  const database = useDatabase(engines()[0] ?? 'native');
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, letterKernel(database)), 10);
  });

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...letterKernel(database),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  async function attempt(name: string, who: CastName): Promise<string> {
    const act = letterActs.find((one) => one.name === name);
    if (!act) throw new Error(`no act ${name}`);
    const input = { ...expected[name]?.input(scene) };
    try {
      const answer = await perform(trying(), act, { actor: scene.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(letterActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.keys(expected))('%s', async (name) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(name, who);
    expect(found).toEqual({ ...all(castNames, 'forbidden:no-permission'), ...expected[name]?.outcomes });
  });
});
