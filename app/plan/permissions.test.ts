import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld, testNow } from '../people/testing/world.ts';
import { planActs } from './acts.ts';
import { handOverActs } from './hand-over/index.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
const leading: readonly CastName[] = ['self', 'contactPerson', 'teammate', 'manager', 'fundCaseworker'];
const helping: readonly CastName[] = [...leading, 'helper'];
const staff = helping.filter((name) => name !== 'self');

interface Expected {
  /** Which of the cards on the table it is about. */
  readonly card?: 'of staff' | 'of the citizen' | 'agreed' | 'under way';
  readonly input?: object;
  readonly outcomes: Outcomes;
}

const content = { area: 'job', title: 'Noget andet', whose: 'both' };

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected: Readonly<Record<string, Expected>> = {
  'set-goal': { input: { words: 'Et nyt mål', aim: 'both' }, outcomes: all(leading, 'done') },
  'set-next-step': { input: { words: 'Et nyt skridt', whose: 'both' }, outcomes: all(helping, 'done') },
  'end-next-step': { input: { outcome: 'done' }, outcomes: all(helping, 'done') },
  'propose-card': { input: content, outcomes: all(helping, 'done') },
  'accept-card': { card: 'of staff', outcomes: { ...all(staff, 'refused:own-proposal'), self: 'done' } },
  'decline-card': { card: 'of the citizen', outcomes: { ...all(staff, 'done'), self: 'refused:own-proposal' } },
  'record-answer-for-citizen': {
    card: 'of staff',
    input: { answer: 'yes', heardBy: 'letter' },
    outcomes: all(
      leading.filter((name) => name !== 'self'),
      'done',
    ),
  },
  'change-card': { card: 'of staff', input: content, outcomes: all(helping, 'done') },
  'start-card': { card: 'agreed', outcomes: all(helping, 'done') },
  'finish-card': { card: 'under way', outcomes: all(helping, 'done') },
  'stop-card': { card: 'agreed', outcomes: all(helping, 'done') },
  'answer-what-i-manage': { input: { words: 'Jeg finder selv job' }, outcomes: all(leading, 'done') },
  'choose-track': { input: { track: 'supported', reason: 'Det har vi aftalt' }, outcomes: all(leading, 'done') },
  'propose-from-template': {
    input: { template: 'nyuddannet', cards: ['1'], title1: 'Find tre stillinger' },
    outcomes: all(
      leading.filter((name) => name !== 'self'),
      'done',
    ),
  },
  'hand-over-to-municipality': {
    input: { summary: 'Vi har aftalt det næste', takesOverOn: '2026-12-01' },
    // The citizen of the scene is on kontanthjælp: no a-kasse has anything to hand over.
    outcomes: all(
      leading.filter((name) => name !== 'self'),
      'refused:no-fund',
    ),
  },
  'receive-hand-over': { outcomes: all(['contactPerson', 'manager'], 'refused:nothing-to-receive') },
};

/** Every act of the module, the hand-over's too. */
const moduleActs = [...new Set([...planActs, ...handOverActs])];

class RolledBack extends Error {}

describe('who may do what with the plan', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...moduleActs];
  const kernel = () => testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let ordinary: Scene;
  let closed: Scene;
  const cards: Record<string, string> = {};

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...kernel(),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  beforeAll(async () => {
    const world = await makeWorld(database, kernel());
    ordinary = await makeScene(world, 10);
    closed = await makeScene(world, 20);
    await ownerQuery(database, "update access_grant set parts = '{contact,plan}'");
    const { self, contactPerson } = ordinary.cast;
    const { caseId } = ordinary.of;
    const propose = async (key: string, by: typeof self, title: string) => {
      await world.must(by, 'propose-card', { caseId, area: 'company', title, whose: 'citizen' });
      const [row] = await ownerQuery<{ id: string }>(database, 'select id from plan_card where title = $1', [title]);
      cards[key] = row?.id ?? '';
    };
    await world.must(self, 'set-next-step', { caseId, words: 'Ring', whose: 'citizen' });
    await propose('of staff', contactPerson, 'Besøg');
    await propose('of the citizen', self, 'Praktik');
    await propose('agreed', contactPerson, 'Møde');
    await propose('under way', contactPerson, 'Kursus');
    for (const key of ['agreed', 'under way']) await world.must(self, 'accept-card', { caseId, cardId: cards[key] });
    await world.must(self, 'start-card', { caseId, cardId: cards['under way'] });
    await world.must(closed.cast.manager, 'close-case', {
      caseId: closed.of.caseId,
      reason: 'job',
      closedOn: '2026-11-24',
    });
  });

  const inputOf = (name: string, on: Scene): object => {
    const { card, input } = expected[name] ?? {};
    return { caseId: on.of.caseId, ...(card ? { cardId: cards[card] } : {}), ...input };
  };

  async function attempt(on: Scene, name: string, who: CastName): Promise<string> {
    const act = moduleActs.find((one) => one.name === name);
    if (!act) throw new Error(`no act ${name}`);
    const input = inputOf(name, on) as Record<string, unknown>;
    try {
      const answer = await perform(trying(), act, { actor: on.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  it('has an expectation for every act of the module', () => {
    expect(Object.keys(expected).toSorted()).toEqual(moduleActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { outcomes }) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(ordinary, name, who);
    const turnedAway = { ...all(castNames, 'forbidden:no-permission'), ...all(blind, 'not-found') };
    expect(found).toEqual({ ...turnedAway, ...outcomes });
  });

  it('changes nothing in a closed case', async () => {
    for (const name of Object.keys(expected))
      expect([name, await attempt(closed, name, 'manager')]).toEqual([name, 'refused:case-closed']);
  });
});
