import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../people/testing/cast.ts';
import { uuid } from '../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../people/testing/world.ts';
import { evidenceActs } from './acts.ts';
import { ownFinding, ownFindings, versionsOf } from './queries/own-findings.ts';
import { contentWith, typedFinding } from './testing/findings.ts';

const nobody = uuid(4711);
/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const expected = {
  'add-evidence': { input: typedFinding, analyst: 'done' },
  'change-evidence': { input: { ...typedFinding, findingId: nobody, why: 'x' }, analyst: 'refused:finding-gone' },
  'withdraw-evidence': { input: { findingId: nobody, why: 'x' }, analyst: 'refused:finding-gone' },
} as const;

class RolledBack extends Error {}

describe('the evidence bank', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...evidenceActs];
  const kernel = () => testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;

  async function attempt(name: keyof typeof expected, who: CastName): Promise<string> {
    const act = evidenceActs.find((one) => one.name === name);
    if (!act) throw new Error(`no act ${name}`);
    const dispatch = async () => {
      throw new RolledBack();
    };
    const { input } = expected[name];
    try {
      const answer = await perform({ ...kernel(), dispatch }, act, { actor: scene.cast[who], input, requestId: 't' });
      return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }

  const seenBy = <T>(actor: Actor, read: (tx: Tx) => Promise<T>, authorityId = actor.authorityId): Promise<T> =>
    inScope(database, { authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, read);

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel()), 40);
  });

  it('has an expectation for every act', () => {
    expect(Object.keys(expected).toSorted()).toEqual(evidenceActs.map(({ name }) => name).toSorted());
  });

  it.each(Object.keys(expected) as (keyof typeof expected)[])('%s is the analyst’s', async (name) => {
    const found: Record<string, string> = {};
    for (const who of castNames) found[who] = await attempt(name, who);
    expect(found).toEqual({
      ...Object.fromEntries(castNames.map((who) => [who, 'forbidden:no-permission'])),
      analyst: expected[name].analyst,
    });
  });

  it('keeps every version, shows the last, and tells other authorities nothing', async () => {
    const { must } = scene.world;
    const { analyst, manager, fundCaseworker } = scene.cast;
    await must(analyst, 'add-evidence', typedFinding);
    const [added] = await seenBy(manager, (tx) => ownFindings(tx, home));
    const findingId = added?.id ?? '';
    expect(added).toMatchObject({ ...contentWith(), number: 1, byName: analyst.name });
    await must(analyst, 'change-evidence', { ...typedFinding, findingId, sizeHigh: '3', why: 'Talt to gange' });
    expect(await seenBy(manager, (tx) => ownFinding(tx, home, findingId))).toMatchObject({ sizeHigh: 3, number: 2 });
    await must(analyst, 'withdraw-evidence', { findingId, why: 'Forkert' });
    expect(await seenBy(manager, (tx) => ownFindings(tx, home))).toEqual([]);
    expect(await seenBy(manager, (tx) => ownFindings(tx, home, { withdrawn: true }))).toMatchObject([
      { state: 'withdrawn' },
    ]);
    const versions = await seenBy(analyst, (tx) => versionsOf(tx, home, findingId));
    expect(versions.map(({ number, what, why, content }) => [number, what, why, content.sizeHigh])).toEqual([
      [3, 'withdrawn', 'Forkert', 3],
      [2, 'changed', 'Talt to gange', 3],
      [1, 'added', null, 4],
    ]);
    expect(await seenBy(fundCaseworker, (tx) => versionsOf(tx, home, findingId))).toEqual([]);
    expect(await seenBy(fundCaseworker, (tx) => ownFindings(tx, home, { withdrawn: true }))).toEqual([]);
  });
});
