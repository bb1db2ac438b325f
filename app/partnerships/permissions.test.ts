import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyAct } from '../kernel/act/act.ts';
import { perform } from '../kernel/act/perform.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld } from '../people/testing/world.ts';
import { partnershipActs } from './acts.ts';
import { partnershipKernel, pledgeInput, termsInput } from './testing/scene.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
/** Who runs partnerships: no case is concerned, so each in the own municipality. */
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
const which = { partnershipId: nowhere };
const one = { invitationId: nowhere };
const gone = 'not-found';

/** 'not-found' is beyond the gate: there is no such partnership or invitation. Everybody else is turned away before. */
const expected: Readonly<Record<string, { readonly input: object; readonly outcomes: Outcomes }>> = {
  // A request that is not there: so that nobody waits for the classification of occupations.
  'open-partnership': { input: { requestId: nowhere, ...termsInput() }, outcomes: all(house, gone) },
  'change-partnership': { input: { ...which, ...termsInput() }, outcomes: all(house, gone) },
  'invite-party': { input: which, outcomes: all(house, gone) },
  'answer-party': { input: { ...which, partyId: nowhere, answer: 'yes' }, outcomes: all([...house, 'company'], gone) },
  'pledge-jobs': { input: { ...which, ...pledgeInput() }, outcomes: all([...house, 'company'], gone) },
  'withdraw-pledge': { input: { ...which, words: 'Nej' }, outcomes: all([...house, 'company'], gone) },
  'set-partnership-class': { input: which, outcomes: all(house, gone) },
  'move-partnership': { input: which, outcomes: all(house, gone) },
  'close-partnership': { input: { ...which, how: 'closed' }, outcomes: all(house, gone) },
  'write-partnership-note': { input: { ...which, words: 'Godt' }, outcomes: all([...house, 'company'], gone) },
  'tell-partnership-lesson': { input: { ...which, lesson: 'Godt' }, outcomes: all([...house, 'company'], gone) },
  'invite-to-class': { input: which, outcomes: all(finders, gone) },
  'answer-class-invitation': { input: { ...one, answer: 'yes' }, outcomes: { self: gone } },
  'record-class-answer': {
    input: { ...one, answer: 'yes', behalfReason: 'in-person' },
    outcomes: all(finders, gone),
  },
  'withdraw-from-class': { input: one, outcomes: all([...finders, 'self'], gone) },
  'note-class-step': { input: { ...one, kind: 'info-meeting', on: '2026-11-20' }, outcomes: all(finders, gone) },
  // Only the company in the case of a candidate it was shown: see as-company.ts.
  'sign-declaration': { input: { ...one, from: '2027-01-11', hours: '37' }, outcomes: {} },
  'note-hire': { input: { ...one, from: '2027-01-11', hours: '37' }, outcomes: all(finders, gone) },
  'note-not-hired': { input: one, outcomes: all(finders, gone) },
};

class RolledBack extends Error {}
const [engine = 'pglite'] = engines();

describe('who may do what with partnerships', () => {
  const database = useDatabase(engine);
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, partnershipKernel(database)), 10);
  });

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = () => ({
    ...partnershipKernel(database),
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
    expect(Object.keys(expected).toSorted()).toEqual(partnershipActs.map(({ name }) => name).toSorted());
  });

  it.each(partnershipActs.map((act) => [act.name, act] as const))('%s', async (name, act) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(act, who);
    expect(found).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...(act.caseOf ? all(blind, 'not-found') : {}),
      ...expected[name]?.outcomes,
    });
  });
});
