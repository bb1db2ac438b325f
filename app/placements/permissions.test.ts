import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type CastName, castNames } from '../people/testing/cast.ts';
import { placementActs } from './acts.ts';
import { attempt, kinds, makePlacementScene, type PlacementScene, placementKernel, sent } from './testing/scene.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
const near: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
/** Whoever finds places: those near, consultants of the team, and guests of the day. */
const finders: readonly CastName[] = [...near, 'guest', 'teamConsultant', 'guestConsultant'];
const nowhere = '00000000-0000-4000-8000-000000000001';

interface Expected {
  readonly input: object;
  readonly outcomes: Outcomes;
}

/** Written by hand: it is the contract, not the code's own word. `refused` stands for "let through, and then told that it cannot be". */
const expected = (placementId: string, siteId: string): Readonly<Record<string, Expected>> => ({
  'save-placement': { input: sent(siteId), outcomes: all(finders, 'done') },
  'send-placement': { input: sent(siteId), outcomes: all(finders, 'done') },
  'answer-placement': { input: { answer: 'yes', placementId }, outcomes: { self: 'done' } },
  // A company reaches a case through its own agreement alone (as-party.ts), a representative by a link.
  'answer-placement-as-company': { input: { answer: 'yes', placementId }, outcomes: {} },
  'answer-placement-as-representative': { input: { answer: 'yes', ratioKept: 'yes', placementId }, outcomes: {} },
  'record-placement-answer': {
    input: { placementId, party: 'citizen', answer: 'yes', behalfReason: 'in-person' },
    outcomes: all(finders, 'done'),
  },
  'remind-placement-party': { input: { placementId, party: 'company' }, outcomes: all(finders, 'done') },
  'grant-placement': { input: { placementId, oralNoted: true }, outcomes: all(near, 'refused:not-ready') },
  'withdraw-placement': { input: { placementId, words: 'Lukket' }, outcomes: all(finders, 'done') },
  'begin-placement': { input: { placementId }, outcomes: all(finders, 'refused:not-now') },
  'end-placement': {
    input: { placementId, endedOn: '2026-11-24', endReason: 'done' },
    outcomes: all(finders, 'refused:not-granted'),
  },
  'hold-placement-talk': {
    input: { placementId, heldOn: '2026-11-24', outcome: 'Ja' },
    outcomes: all(finders, 'refused:not-granted'),
  },
  'plan-placement-follow-up': {
    input: { placementId, kind: 'talk', dueOn: '2026-12-01' },
    outcomes: all(finders, 'refused:not-granted'),
  },
  'drop-placement-follow-up': { input: { placementId, followUpId: nowhere }, outcomes: all(finders, 'refused:gone') },
  'ask-placement-check': { input: { placementId, followUpId: nowhere }, outcomes: all(finders, 'refused:gone') },
  'answer-placement-check': {
    input: { placementId, followUpId: nowhere, score: '4' },
    outcomes: { self: 'refused:not-asked' },
  },
  'answer-placement-check-as-company': { input: { placementId, followUpId: nowhere, score: '4' }, outcomes: {} },
  'ask-placement-assessment': { input: { placementId }, outcomes: all(finders, 'refused:not-now') },
  'assess-placement': { input: { placementId, came: 'all', offered: 'nothing' }, outcomes: { self: 'refused:early' } },
  'assess-placement-as-company': { input: { placementId, came: 'all', offered: 'nothing' }, outcomes: {} },
  'assess-placement-as-staff': {
    input: { placementId, came: 'all', offered: 'nothing' },
    outcomes: all(finders, 'refused:early'),
  },
  'note-placement-outcome': {
    input: { placementId, kind: 'job', fromOn: '2026-12-07' },
    outcomes: all(finders, 'refused:not-granted'),
  },
});

class RolledBack extends Error {}
const [engine = 'pglite'] = engines();
const names = placementActs(kinds).map(({ name }) => name);

describe('who may do what with placements', () => {
  const database = useDatabase(engine);
  let scene: PlacementScene;
  let table: Readonly<Record<string, Expected>>;

  beforeAll(async () => {
    scene = await makePlacementScene(database);
    const { caseId } = scene.of;
    expect(
      await attempt(database, caseId, scene.cast.contactPerson, 'send-placement', sent(scene.company.siteId)),
    ).toBe('done');
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from placement');
    table = expected(row?.id ?? '', scene.company.siteId);
  });

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  async function outcome(name: string, who: CastName): Promise<string> {
    const kernel = {
      ...placementKernel(database),
      dispatch: async () => {
        throw new RolledBack();
      },
    };
    const act = kernel.acts.get(name);
    if (!act) throw new Error(`no act ${name}`);
    const input = { caseId: scene.of.caseId, ...table[name]?.input };
    try {
      const answer = await perform(kernel, act, { actor: scene.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  it('has an expectation for every act', () => {
    expect(Object.keys(table).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s', async (name) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await outcome(name, who);
    expect(found).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...all(blind, 'not-found'),
      ...table[name]?.outcomes,
    });
  });
});
