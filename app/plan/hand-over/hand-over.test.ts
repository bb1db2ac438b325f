import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../kernel/act/perform.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../../people/testing/cast.ts';
import { fund, home, makeWorld, testNow } from '../../people/testing/world.ts';
import { handOverActs, handOverOf } from './index.ts';

class RolledBack extends Error {}

const given = {
  'hand-over-to-municipality': { summary: 'Vil gerne ringes op', takesOverOn: '2026-12-01', saidBy: 'Karen Munk' },
  'receive-hand-over': {},
};
type Name = keyof typeof given;

describe.each(engines())('the hand-over on %s', (engine) => {
  const database = useDatabase(engine);
  const kernel = testKernel({
    database,
    acts: [...peopleActs, ...handOverActs],
    access: caseAccess(fixedClock(testNow)),
    now: testNow,
  });
  let scene: Scene;

  /** Up to the commit, and then nothing of it. */
  async function attempt(name: Name, actor: Actor): Promise<string> {
    const act = kernel.acts.get(name);
    if (!act) throw new Error(name);
    const trying = {
      ...kernel,
      dispatch: async () => {
        throw new RolledBack();
      },
    };
    const input = { caseId: scene.of.caseId, ...given[name] };
    try {
      const answer = await perform(trying, act, { actor, input, requestId: 't' });
      return 'code' in answer ? `${answer.kind}:${answer.code}` : answer.kind;
    } catch (error) {
      if (error instanceof RolledBack) return 'done';
      throw error;
    }
  }
  const who = async (name: Name, outcome: string): Promise<CastName[]> => {
    const found: CastName[] = [];
    for (const one of castNames) if ((await attempt(name, scene.cast[one])) === outcome) found.push(one);
    return found;
  };
  const read = (actor: Actor, caseScope: string) =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope }, (tx) =>
      handOverOf(tx, home, scene.of.caseId),
    );

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel), 10);
    const { of, world, cast } = scene;
    const use = { caseId: of.caseId, benefit: 'dagpenge', from: '2026-09-01', akasse: fund, insurance: 'fuldtid' };
    await world.must(cast.contactPerson, 'record-benefit', use);
  });

  it('is done by the ordinary circle, and by the a-kasse only when it was let into the plan', async () => {
    expect(await who('hand-over-to-municipality', 'done')).toEqual(['contactPerson', 'teammate', 'manager']);
    await ownerQuery(database, "update access_grant set parts = '{contact,plan}' where kind = 'akasse'");
    expect(await who('hand-over-to-municipality', 'done')).toContain('fundCaseworker');
  });

  it('is received by the contact person or the manager, once there is something to receive', async () => {
    expect(await who('receive-hand-over', 'refused:nothing-to-receive')).toEqual(['contactPerson', 'manager']);
    const { world, cast, of } = scene;
    const input = { caseId: of.caseId, summary: 'Vil gerne ringes op', takesOverOn: '2026-12-01', wishesFund: 'no' };
    await world.must(cast.fundCaseworker, 'hand-over-to-municipality', input);
    const waiting = { fundName: 'Fælles A-kasse', fromName: 'Karen Munk', writtenByName: null, wishesFund: false };
    const eyes: [Actor, string][] = [
      [cast.fundCaseworker, 'none'],
      [cast.contactPerson, 'all'],
      [cast.self, of.caseId],
    ];
    for (const [actor, scope] of eyes) expect(await read(actor, scope)).toMatchObject({ ...waiting, receivedAt: null });
    expect(await read(cast.unaskedFund, 'none')).toBeNull();
    await world.must(cast.contactPerson, 'receive-hand-over', { caseId: of.caseId });
    for (const [actor, scope] of eyes)
      expect(await read(actor, scope)).toMatchObject({ ...waiting, receivedByName: 'Anna Holm' });
  });
});
