import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld } from '../people/testing/world.ts';
import { recordActs } from './acts.ts';
import { recordKernel, uuidOf } from './testing/house.ts';

const inputs: Readonly<Record<string, object>> = {
  'resend-index-delivery': { ids: [uuidOf(1)] },
  'change-record-rules': { course: 'B', document: 'B', decision: 'B', facet: 'G01' },
};

describe('who may do what with the index', () => {
  const database = useDatabase(engines()[0] ?? 'native');
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, recordKernel(database)), 10);
  });

  it('has an input for every act', () => {
    expect(Object.keys(inputs).toSorted()).toEqual(recordActs.map(({ name }) => name).toSorted());
  });

  // Nothing is refused and nothing is changed: whoever is let in is told so.
  it.each(recordActs.map((act) => [act.name, act] as const))('%s: the administrator alone', async (name, act) => {
    const through: string[] = [];
    for (const who of castNames) {
      const answer = await perform(recordKernel(database), act, {
        actor: scene.cast[who],
        input: { ...inputs[name] },
        requestId: 't',
      });
      if (answer.kind !== 'forbidden') through.push(`${who}:${answer.kind}`);
    }
    expect(through).toEqual(['administrator:refused']);
  });
});
