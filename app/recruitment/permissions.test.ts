import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyAct } from '../kernel/act/act.ts';
import { perform } from '../kernel/act/perform.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld } from '../people/testing/world.ts';
import { recruitmentActs } from './acts.ts';
import { jobInput, recruitmentKernel } from './testing/scene.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
/** Whoever works with companies in the house. */
const house: readonly CastName[] = [
  'contactPerson',
  'teammate',
  'colleague',
  'guest',
  'stranger',
  'teamConsultant',
  'consultant',
  'guestConsultant',
  'manager',
];
/** May ask any citizen of the municipality: everybody above, but for the one who is of another. */
const finders = house.filter((name) => name !== 'stranger');
const nowhere = '00000000-0000-4000-8000-000000000001';
const order = { orderId: nowhere };
const candidate = { candidateId: nowhere };

/** 'not-found' is beyond the gate: there is no such order, candidate or company. Everybody else is turned away before. */
const expected: Readonly<Record<string, { readonly input: object; readonly outcomes: Outcomes }>> = {
  'open-job-order': { input: { organisationId: nowhere, ...jobInput() }, outcomes: all(house, 'not-found') },
  'order-staff': { input: jobInput(), outcomes: { company: 'not-found' } },
  'change-job-order': { input: { ...order, ...jobInput() }, outcomes: all([...house, 'company'], 'not-found') },
  'set-job-order-state': { input: { ...order, state: 'filled' }, outcomes: all([...house, 'company'], 'not-found') },
  'answer-job-order': { input: { ...order, words: 'Tak' }, outcomes: all(house, 'not-found') },
  'send-candidates': { input: order, outcomes: all(house, 'not-found') },
  'propose-order-share': { input: { ...order, municipality: '851' }, outcomes: all(house, 'not-found') },
  'answer-order-share': { input: { ...order, answer: 'yes' }, outcomes: all(house, 'not-found') },
  'end-order-share': { input: { ...order, municipality: '851' }, outcomes: all(house, 'not-found') },
  'ask-candidate': { input: order, outcomes: all(finders, 'not-found') },
  'answer-job-question': { input: { ...candidate, answer: 'yes' }, outcomes: { self: 'not-found' } },
  'record-candidate-answer': {
    input: { ...candidate, answer: 'yes', behalfReason: 'in-person' },
    outcomes: all(finders, 'not-found'),
  },
  'withdraw-candidate': { input: candidate, outcomes: all([...finders, 'self'], 'not-found') },
  'invite-to-interview': {
    input: { ...candidate, on: '2026-12-01', time: '9', place: 'Her' },
    outcomes: all(finders, 'not-found'),
  },
  'give-candidate-feedback': {
    input: { ...candidate, hired: 'no', whyNot: 'hours' },
    outcomes: all(finders, 'not-found'),
  },
  'set-job-wishes': { input: { hoursMost: '20' }, outcomes: all([...finders, 'self'], 'done') },
};

class RolledBack extends Error {}
const [engine = 'pglite'] = engines();

describe('who may do what with job orders', () => {
  const database = useDatabase(engine);
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, recruitmentKernel(database)), 10);
  });

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...recruitmentKernel(database),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  async function attempt(act: AnyAct, who: CastName): Promise<string> {
    const input = { ...(act.caseOf ? { caseId: scene.of.caseId } : {}), ...expected[act.name]?.input };
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
    expect(Object.keys(expected).toSorted()).toEqual(recruitmentActs.map(({ name }) => name).toSorted());
  });

  it.each(recruitmentActs.map((act) => [act.name, act] as const))('%s', async (name, act) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(act, who);
    expect(found).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...(act.caseOf ? all(blind, 'not-found') : {}),
      ...expected[name]?.outcomes,
    });
  });
});
