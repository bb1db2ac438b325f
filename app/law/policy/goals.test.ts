import { bookOn, danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../kernel/act/perform.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess } from '../../people/index.ts';
import { elsewhere, home, makeWorld, testNow } from '../../people/testing/world.ts';
import { removeServiceGoal } from '../acts/remove-service-goal.ts';
import { setServiceGoal } from '../acts/set-service-goal.ts';
import { lawActs } from '../acts.ts';
import { goalsKey, serviceGoals } from './goals.ts';
import { goalGroups } from './groups.ts';

describe('the groups a goal can be for', () => {
  it('are concepts of the law in every version of it that is in force from now on', () => {
    for (const day of ['2026-11-24', '2027-01-01']) {
      const { concepts } = bookOn(danishLaw, plainDate(day));
      for (const id of Object.keys(goalGroups)) if (id !== 'alle') expect([id, concepts.has(id)]).toEqual([id, true]);
    }
  });
});

describe.each(engines())('a municipality’s own goals on %s', (engine) => {
  const database = useDatabase(engine);
  let manager: Actor;

  beforeAll(async () => {
    const world = await makeWorld(database);
    manager = await world.staff('Mette Odgaard', ['manager'], { teamId: null });
  });

  const goalsOf = (authorityId: number) =>
    inScope(database, { authorityId, actorId: manager.id, caseScope: 'all' }, (tx) => serviceGoals(tx, authorityId));
  const does = async (act: typeof setServiceGoal | typeof removeServiceGoal, input: object) => {
    const access = caseAccess(fixedClock(testNow));
    const kernel = testKernel({ database, acts: lawActs, access, now: testNow });
    return perform(kernel, act, { actor: manager, input: { ...input }, requestId: 't' });
  };
  const five = {
    text: 'Vi taler med dig inden fem dage.',
    group: 'gruppe.dagpenge',
    kind: 'first',
    from: 'ydelse',
    days: '5',
  };
  const weekly = { text: 'Vi ringer hver uge.', group: 'alle', kind: 'every', from: 'ydelse', days: '7', weeks: '8' };

  it('are none until somebody adds one, and then what was added, here and nowhere else', async () => {
    expect(await goalsOf(home)).toEqual([]);
    for (const goal of [five, weekly]) expect((await does(setServiceGoal, goal)).kind).toBe('done');
    expect(await goalsOf(home)).toMatchObject([
      { text: five.text, group: 'gruppe.dagpenge', kind: 'first', days: 5, weeks: null },
      { text: weekly.text, group: null, kind: 'every', days: 7, weeks: 8 },
    ]);
    expect(await goalsOf(elsewhere)).toEqual([]);
  });

  it('go one at a time', async () => {
    const [first] = await goalsOf(home);
    const input = { goalId: first?.id, reason: 'Vi kan ikke holde det' };
    expect((await does(removeServiceGoal, input)).kind).toBe('done');
    expect((await goalsOf(home)).map(({ text }) => text)).toEqual([weekly.text]);
    expect(await does(removeServiceGoal, input)).toMatchObject({ kind: 'refused', code: 'gone' });
  });

  it('that nobody can read are none, so that no page fails', async () => {
    await ownerQuery(database, 'update setting set value = $1 where key = $2', ['{"days":"mange"}', goalsKey]);
    expect(await goalsOf(home)).toEqual([]);
  });
});
