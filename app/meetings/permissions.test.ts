import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { makeWorld } from '../people/testing/world.ts';
import { meetingActs } from './acts.ts';
import { meetingKernel } from './testing/town.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];
const near: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
/** The ordinary circle and the a-kasse's caseworker who was let into the talks. */
const leading: readonly CastName[] = [...near, 'fundCaseworker'];
const helping: readonly CastName[] = [...leading, 'helper'];

const may = (names: readonly CastName[]): readonly CastName[] => names;
const none = '00000000-0000-4000-8000-000000000999';
const slot = `${none}|2026-11-26T09:00:00.000Z|45`;

/** Who gets past the door; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const onCase: Readonly<Record<string, { readonly input: object; readonly who: readonly CastName[] }>> = {
  'invite-to-book': { input: {}, who: may(leading) },
  'withdraw-invitation': { input: {}, who: leading },
  'book-meeting': { input: { slot, form: 'in-person' }, who: ['self', ...leading] },
  'summon-to-meeting': { input: { slot }, who: leading },
  'move-meeting': { input: { meetingId: none, slot }, who: ['self', ...leading] },
  'cancel-meeting': { input: { meetingId: none }, who: ['self', ...leading] },
  'ask-for-meeting': { input: {}, who: ['self', ...helping] },
  'mark-not-met': { input: { meetingId: none }, who: leading },
  'hear-reason': { input: { meetingId: none, reason: 'Bussen kørte ikke' }, who: ['self', ...helping] },
  'hold-meeting': { input: { meetingId: none }, who: leading },
  'share-note': { input: { meetingId: none }, who: leading },
  'choose-fund-at-meeting': { input: { wanted: 'yes' }, who: ['self', ...leading] },
  'take-group-place': { input: { groupId: none }, who: ['self', ...leading] },
  'give-up-group-place': { input: { groupId: none }, who: ['self', ...leading] },
};

const groupKeepers: readonly CastName[] = ['contactPerson', 'teammate', 'colleague', 'guest', 'stranger', 'manager'];
const withCalendar: readonly CastName[] = [
  ...groupKeepers,
  'teamConsultant',
  'consultant',
  'guestConsultant',
  'helper',
  'unaskedHelper',
  'fundCaseworker',
  'unaskedFund',
  'administrator',
];
const inHouse: Readonly<Record<string, { readonly input: object; readonly who: readonly CastName[] }>> = {
  'add-room': { input: { name: 'Lokale 3', address: 'Gaden 1', seats: 3 }, who: ['manager', 'administrator'] },
  'change-room': { input: { roomId: none, name: 'x', address: 'y', seats: 3 }, who: ['manager', 'administrator'] },
  'set-breaks': { input: { staffId: none }, who: withCalendar },
  'block-time': { input: { staffId: none, on: '2026-11-26', from: '9', to: '10' }, who: withCalendar },
  'unblock-time': { input: { blockedId: none }, who: withCalendar },
  'create-group-meeting': {
    input: { title: 'Cv', description: 'Om cv', on: '2026-11-26', from: '9', to: '10', places: 3 },
    who: groupKeepers,
  },
  'hold-group-meeting': { input: { groupId: none }, who: groupKeepers },
  'cancel-group-meeting': { input: { groupId: none }, who: groupKeepers },
  'make-calendar-feed': {
    input: { tokenHash: 'a'.repeat(64) },
    who: [...withCalendar.filter((name) => name !== 'administrator'), 'self', 'otherCitizen'],
  },
  'end-calendar-feed': {
    input: {},
    who: [...withCalendar.filter((name) => name !== 'administrator'), 'self', 'otherCitizen'],
  },
};

class RolledBack extends Error {}

describe('who may do what with meetings', () => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  let ordinary: Scene;
  let young: Scene;

  beforeAll(async () => {
    const world = await makeWorld(database, meetingKernel(database));
    ordinary = await makeScene(world, 10);
    young = await makeScene(world, 30, {}, '070710');
    await ownerQuery(database, "update access_grant set parts = array['talks'] where kind in ('akasse', 'helper')");
  });

  const trying = () => ({
    ...meetingKernel(database),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  /** 'in' for everybody who was not turned away at the door: done, refused for a reason of the act, or nothing of that id. */
  async function attempt(on: Scene, name: string, who: CastName): Promise<string> {
    const act = meetingActs.find((one) => one.name === name);
    const given = (onCase[name] ?? inHouse[name])?.input;
    if (!act || !given) throw new Error(`no input for ${name}`);
    const input = act.caseOf ? { caseId: on.of.caseId, ...given } : { ...given };
    const tried = { ...act, load: async () => Promise.reject(new RolledBack()) };
    try {
      const answer = await perform(trying(), tried, { actor: on.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'forbidden' ? `forbidden:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'in';
      throw error;
    }
  }

  async function outcomes(on: Scene, name: string): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(on, name, who);
    return found;
  }

  it('has an expectation for every act', () => {
    const expected = [...Object.keys(onCase), ...Object.keys(inHouse)];
    expect(expected.toSorted()).toEqual(meetingActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(onCase))('%s on an ordinary case', async (act, { who }) => {
    const turnedAway = { ...all(castNames, 'forbidden:no-permission'), ...all(blind, 'not-found') };
    expect(await outcomes(ordinary, act)).toEqual({ ...turnedAway, ...all(who, 'in') });
  });

  it.each(Object.entries(inHouse))('%s in the house', async (act, { who }) => {
    expect(await outcomes(ordinary, act)).toEqual({ ...all(castNames, 'forbidden:no-permission'), ...all(who, 'in') });
  });

  it('a minor’s case is closed to the team, and open to the near', async () => {
    const found = await outcomes(young, 'book-meeting');
    expect(found).toMatchObject({ contactPerson: 'in', self: 'in', teammate: 'forbidden:under-18', manager: 'in' });
  });

  it('whoever was let into other parts alone does not come in here', async () => {
    await ownerQuery(database, "update access_grant set parts = array['plan'] where kind in ('akasse', 'helper')");
    expect(await attempt(ordinary, 'book-meeting', 'fundCaseworker')).toBe('forbidden:no-permission');
    expect(await attempt(ordinary, 'ask-for-meeting', 'helper')).toBe('forbidden:no-permission');
  });
});
