import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { peopleActs } from './acts.ts';
import { type CastName, castNames, makeScene, type Scene } from './testing/cast.ts';
import { caseInputs, houseInputs } from './testing/inputs.ts';
import { actOf, kernelAt, makeWorld } from './testing/world.ts';

type Outcomes = Partial<Record<CastName, string>>;
const all = (names: readonly CastName[], outcome: string): Outcomes =>
  Object.fromEntries(names.map((name) => [name, outcome]));

const near: readonly CastName[] = ['contactPerson', 'teammate', 'manager'];
const answering: readonly CastName[] = ['contactPerson', 'manager'];
const caseworkers: readonly CastName[] = ['contactPerson', 'teammate', 'colleague', 'guest'];
const consultants: readonly CastName[] = ['teamConsultant', 'consultant', 'guestConsultant'];
/** To whom the database does not even show that there is such a case. */
const blind: readonly CastName[] = ['otherCitizen', 'stranger', 'unaskedHelper', 'unaskedFund', 'provider', 'company'];

/** Who gets through on an ordinary open case; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const onCase: Readonly<Record<string, Outcomes>> = {
  'assign-contact-person': all(near, 'done'),
  'open-as-guest': {
    ...all(['colleague', 'consultant'], 'done'),
    ...all(['contactPerson', 'teammate', 'guest', 'teamConsultant', 'guestConsultant'], 'refused:already-near'),
  },
  'give-helper-access': all(near, 'done'),
  'end-access': all([...near, 'self'], 'done'),
  'change-contact-data': all([...near, 'self'], 'done'),
  'change-channel': all(near, 'done'),
  'record-benefit': all(near, 'done'),
  'end-benefit': all(near, 'done'),
  'record-education': all(near, 'done'),
  'assess-readiness': all(near, 'done'),
  'record-health-limit': all(near, 'done'),
  'correct-fact': all(near, 'done'),
  'move-to-municipality': all(answering, 'done'),
  'close-case': all(answering, 'done'),
  'change-cpr': all(answering, 'done'),
  'protect-address': all(near, 'done'),
  'end-protection': all(near, 'done'),
};

const staffOfHome: readonly CastName[] = [...caseworkers, ...consultants, 'manager'];
const inHouse: Readonly<Record<string, Outcomes>> = {
  'register-citizen': all([...caseworkers, 'stranger', 'manager'], 'done'),
  'add-staff': { administrator: 'done' },
  'change-staff': { administrator: 'done' },
  'change-staff-roles': { administrator: 'done' },
  'deactivate-staff': { administrator: 'done' },
  'set-working-hours': {
    ...all([...caseworkers, ...consultants, 'helper', 'unaskedHelper'], 'refused:others-hours'),
    ...all(['teammate', 'manager', 'administrator'], 'done'),
    ...all(['stranger', 'fundCaseworker', 'unaskedFund'], 'not-found'),
  },
  'give-mandate': all(['manager', 'administrator'], 'done'),
  'end-mandate': all(['manager', 'administrator'], 'refused:mandate-over'),
  'add-team': { administrator: 'done' },
  'change-municipality-settings': { administrator: 'done' },
  'save-view': all([...staffOfHome, 'stranger', 'analyst'], 'done'),
  'remove-view': all([...staffOfHome, 'stranger', 'analyst'], 'refused:view-gone'),
};

class RolledBack extends Error {}

describe.each(engines())('who may do what on %s', (engine) => {
  const database = useDatabase(engine);
  const scenes = new Map<string, Scene>();
  const scene = (name: string): Scene => {
    const found = scenes.get(name);
    if (!found) throw new Error(`no scene ${name}`);
    return found;
  };

  // Everything up to the commit takes place, and then nothing of it: each attempt meets the same house.
  const trying = (): Kernel => ({
    ...kernelAt(database),
    dispatch: async () => {
      throw new RolledBack();
    },
  });

  async function attempt(on: Scene, act: string, who: CastName): Promise<string> {
    const given = (caseInputs[act] ?? houseInputs[act])?.(on);
    if (!given) throw new Error(`no input for ${act}`);
    const input = actOf(act).caseOf ? { caseId: on.of.caseId, ...given } : { ...given };
    try {
      const answer = await perform(trying(), actOf(act), { actor: on.cast[who], input, requestId: 't' });
      if (answer.kind === 'invalid') throw new Error(`${act}: ${JSON.stringify(answer.fields)}`);
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  async function outcomes(on: Scene, act: string): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(on, act, who);
    return found;
  }

  beforeAll(async () => {
    const world = await makeWorld(database);
    const { must } = world;
    const ordinary = await makeScene(world, 10);
    await must(ordinary.cast.contactPerson, 'protect-address', { caseId: ordinary.of.caseId, until: '2027-01-01' });
    scenes.set('ordinary', ordinary);
    scenes.set('own staff', await makeScene(world, 20, { ownStaff: true }));
    scenes.set('under 18', await makeScene(world, 30, {}, '070710'));
    const closed = await makeScene(world, 40);
    await must(closed.cast.contactPerson, 'close-case', {
      caseId: closed.of.caseId,
      reason: 'job',
      closedOn: '2026-11-24',
    });
    scenes.set('closed', closed);
    const waiting = await makeScene(world, 50);
    await ownerQuery(
      database,
      'update case_overview set contact_staff_id = null, contact_name = null, team_id = null where case_id = $1',
      [waiting.of.caseId],
    );
    scenes.set('waiting', waiting);
  });

  it('has an expectation for every act', () => {
    const expected = [...Object.keys(onCase), ...Object.keys(inHouse)];
    expect(expected.toSorted()).toEqual(peopleActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(onCase))('%s on an ordinary case', async (act, expected) => {
    const turnedAway = { ...all(castNames, 'forbidden:no-permission'), ...all(blind, 'not-found') };
    expect(await outcomes(scene('ordinary'), act)).toEqual({ ...turnedAway, ...expected });
  });

  it.each(Object.entries(inHouse))('%s in the house', async (act, expected) => {
    expect(await outcomes(scene('ordinary'), act)).toEqual({
      ...all(castNames, 'forbidden:no-permission'),
      ...expected,
    });
  });

  const flags = ['change-contact-data', 'open-as-guest', 'close-case'] as const;

  it.each(flags)('%s on the case of somebody who works in the municipality', async (act) => {
    const barred = all([...caseworkers, ...consultants, 'analyst', 'administrator'], 'forbidden:own-staff');
    const found = await outcomes(scene('own staff'), act);
    expect(found).toMatchObject({ ...barred, contactPerson: expect.not.stringContaining('own-staff') });
    expect(found).toMatchObject({ ...all(['self', 'manager', 'helper'], expect.not.stringContaining('own-staff')) });
  });

  it.each(flags)('%s on the case of somebody under 18', async (act) => {
    const on = scene('under 18');
    const barred = all(
      ['teammate', 'colleague', 'guest', ...consultants, 'analyst', 'administrator'],
      'forbidden:under-18',
    );
    expect(await outcomes(on, act)).toMatchObject({
      ...barred,
      ...all(['self', 'contactPerson', 'manager', 'helper'], expect.not.stringContaining('under-18')),
    });
    const ofYouth: Scene = { ...on, cast: { ...on.cast, teammate: { ...on.cast.teammate, department: 'youth' } } };
    expect(await attempt(ofYouth, act, 'teammate')).not.toContain('under-18');
  });

  it.each(Object.keys(onCase).filter((act) => act !== 'open-as-guest' && act !== 'end-access'))(
    '%s changes nothing in a closed case',
    async (act) => {
      const found = await outcomes(scene('closed'), act);
      expect(Object.values(found)).not.toContain('done');
      expect(found['manager']).toMatch(/^refused:(case-closed|no-benefit)$/);
    },
  );

  it('a closed case is open to its last team, and to guests; not to everybody', async () => {
    const found = await outcomes(scene('closed'), 'change-contact-data');
    expect(found).toMatchObject({ teammate: 'refused:case-closed', colleague: 'forbidden:no-permission' });
    expect(await attempt(scene('closed'), 'open-as-guest', 'colleague')).toBe('done');
  });

  it('a case that nobody has yet is open to every caseworker of the municipality, so that somebody takes it', async () => {
    expect(await outcomes(scene('waiting'), 'assign-contact-person')).toMatchObject({
      ...all([...caseworkers, 'manager'], 'done'),
      ...all(consultants, 'forbidden:no-permission'),
      stranger: 'not-found',
    });
  });
});
