import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { day } from '../people/testing/decide.ts';
import { makeWorld, testNow } from '../people/testing/world.ts';
import { decisionActs } from './acts.ts';
import { complaintActs } from './complaints/acts.ts';
import { testKinds } from './testing/kinds.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
/** Nobody who was let in: a grant is for a part, and decisions are none (design § 7). */
const working: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];

interface Expected {
  readonly on?: 'draft' | 'heard' | 'submitted' | 'signed';
  readonly input?: object;
  readonly outcomes: Outcomes;
}
const ask = { askedOn: day(0), askedHow: 'letter' };
const fact = { words: 'En oplysning', source: 'case', main: true };

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<Record<string, Expected>> = {
  'open-decision-test-exemption': { input: { why: 'sprog', ...ask }, outcomes: all(working, 'done') },
  'open-decision-test-withdrawal': { outcomes: all(working, 'done') },
  'ask-for-test-exemption': { input: { why: 'sprog' }, outcomes: { self: 'done' } },
  'change-decision-test-exemption': { on: 'draft', input: { why: 'sprog' }, outcomes: all(working, 'done') },
  'change-decision-test-withdrawal': { on: 'draft', outcomes: all(working, 'refused:gone') },
  'note-decision-fact': { on: 'draft', input: fact, outcomes: all(working, 'done') },
  'remove-decision-fact': { on: 'heard', outcomes: all(working, 'done') },
  'send-hearing': {
    on: 'draft',
    input: { why: 'Fordi', until: day(9) },
    outcomes: all(working, 'refused:nothing-to-hear'),
  },
  'extend-hearing': { on: 'heard', input: { until: day(20) }, outcomes: all(working, 'done') },
  'record-hearing-answer': { on: 'heard', input: { channel: 'letter' }, outcomes: all(working, 'done') },
  'answer-hearing': { on: 'heard', input: { answer: 'Nej' }, outcomes: { self: 'done' } },
  'skip-hearing': {
    on: 'draft',
    input: { ground: '20', reason: 'x' },
    outcomes: all(working, 'refused:nothing-to-hear'),
  },
  'ask-to-wait': { on: 'draft', outcomes: { self: 'done' } },
  'write-decision-reasons': { on: 'draft', input: { result: 'granted' }, outcomes: all(working, 'done') },
  'ask-colleague': {
    on: 'draft',
    outcomes: { ...all(working, 'done'), teammate: 'refused:colleague-gone' },
  },
  'answer-colleague': {
    on: 'draft',
    input: { answer: 'Ja' },
    outcomes: { ...all(working, 'refused:not-asked'), teammate: 'done' },
  },
  'submit-decision': { on: 'draft', outcomes: all(working, 'refused:no-main-facts') },
  'return-decision': { on: 'submitted', input: { reason: 'Ret' }, outcomes: all(working, 'done') },
  'sign-decision': { on: 'submitted', input: { oralNoted: true }, outcomes: all(working, 'refused:no-main-facts') },
  'withdraw-decision': { on: 'draft', input: { reason: 'Slut' }, outcomes: all(working, 'done') },
  'tell-new-date': {
    on: 'draft',
    input: { newDate: day(9), reason: 'Ferie' },
    outcomes: all(working, 'refused:no-deadline'),
  },
  'open-new-round': { on: 'signed', input: { because: 'correction', reason: 'Fejl' }, outcomes: all(working, 'done') },
};

const complaintNames = new Set(complaintActs(testKinds).map(({ name }) => name));
const moduleActs = decisionActs(testKinds).filter(({ name }) => !complaintNames.has(name));

class RolledBack extends Error {}

describe('who may do what with a decision', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...moduleActs];
  const kernel = () => testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;
  let ids: Readonly<Record<string, string>> = {};

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...kernel(),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  beforeAll(async () => {
    const world = await makeWorld(database, kernel());
    scene = await makeScene(world, 10);
    const { contactPerson, teammate } = scene.cast;
    const { caseId } = scene.of;
    const made: Record<string, string> = {};
    for (const on of ['draft', 'heard', 'submitted', 'signed']) {
      await world.must(contactPerson, 'open-decision-test-exemption', { caseId, why: 'it', ...ask });
      const [row] = await ownerQuery<{ id: string }>(
        database,
        "update decision set terms = '{}' where terms <> '{}' returning id",
      );
      made[on] = row?.id ?? '';
    }
    const heard = { caseId, decisionId: made['heard'] };
    await world.must(contactPerson, 'note-decision-fact', { ...heard, ...fact, against: true });
    await world.must(contactPerson, 'send-hearing', { ...heard, why: 'Fordi', until: day(9) });
    const question = { caseId, decisionId: made['draft'], colleagueId: teammate.id, question: 'Klart?' };
    await world.must(contactPerson, 'ask-colleague', question);
    for (const state of ['submitted', 'signed'])
      await ownerQuery(database, `update decision set state = '${state}' where id = $1`, [made[state]]);
    const idOf = async (table: string) =>
      (await ownerQuery<{ id: string }>(database, `select id from ${table}`))[0]?.id ?? '';
    ids = {
      ...made,
      fact: await idOf('decision_fact'),
      hearing: await idOf('hearing'),
      sparring: await idOf('sparring'),
    };
  });

  async function attempt(name: string, who: CastName): Promise<string> {
    const act = moduleActs.find((one) => one.name === name);
    const { on, input } = expected[name] ?? {};
    if (!act) throw new Error(`no act ${name}`);
    const given = {
      decisionId: on && ids[on],
      factId: ids['fact'],
      hearingId: ids['hearing'],
      sparringId: ids['sparring'],
      colleagueId:
        name === 'ask-colleague'
          ? scene.cast[who === 'manager' ? 'contactPerson' : who === 'contactPerson' ? 'manager' : who].id
          : undefined,
      question: 'Klart?',
    };
    const known = Object.entries(given).filter(([field]) => Object.hasOwn(act.input.shape, field));
    try {
      const answer = await perform(trying(), act, {
        actor: scene.cast[who],
        input: { caseId: scene.of.caseId, ...Object.fromEntries(known), ...input },
        requestId: 't',
      });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  it('has an expectation for every act of a case', () => {
    const ofCases = moduleActs.filter(({ caseOf }) => caseOf !== null).map(({ name }) => name);
    expect(Object.keys(expected).toSorted()).toEqual(ofCases.toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { outcomes }) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(name, who);
    expect(found).toEqual({ ...all(castNames, 'forbidden:no-permission'), ...all(blind, 'not-found'), ...outcomes });
  });

  it('set-decision-policy', async () => {
    const act = moduleActs.find(({ name }) => name === 'set-decision-policy');
    const through: string[] = [];
    const input = { kind: 'test-exemption', hearingDays: '10' };
    for (const who of castNames) {
      const tried = act && perform(trying(), act, { actor: scene.cast[who], input, requestId: 't' });
      const done = await tried?.then(
        ({ kind }) => kind,
        (error) => (error instanceof RolledBack ? 'done' : 'broken'),
      );
      if (done === 'done') through.push(who);
      else expect(done).toBe('forbidden');
    }
    expect(through).toEqual(['manager', 'administrator']);
  });
});
