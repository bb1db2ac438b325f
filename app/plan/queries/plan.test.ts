import { beforeAll, describe, expect, it } from 'vitest';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseLaw } from '../../law/index.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { contextOf, day, today, uuid } from '../../people/testing/decide.ts';
import { home, makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { planActs } from '../acts.ts';
import { planState, readPlan } from './plan.ts';

describe.each(engines())('a plan on %s', (engine) => {
  const database = useDatabase(engine);
  let scene: Scene;
  let caseId: string;
  let world: World;
  const as = <T>(actor: Actor, run: Parameters<typeof inScope<T>>[2]) =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, run);
  const plan = async (actor: Actor = scene.cast.contactPerson) => {
    const found = await as(actor, (tx) => readPlan(tx, home, caseId));
    if (!found) throw new Error('no plan');
    return found;
  };
  const row = async () => {
    const [found] = await ownerQuery(
      database,
      `select goal, job_title, next_step, next_step_on, next_step_whose, proposals_to_staff, proposals_to_citizen
       from case_overview where case_id = $1`,
      [caseId],
    );
    return found;
  };

  beforeAll(async () => {
    const acts = [...peopleActs, ...planActs];
    const kernel = testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
    world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
    ({ caseId } = scene.of);
    const { self, contactPerson } = scene.cast;
    const { must } = world;
    await must(self, 'set-goal', { caseId, words: 'Noget med træ', aim: 'job' });
    await must(contactPerson, 'set-goal', {
      caseId,
      words: 'Jeg vil være tømrer',
      aim: 'both',
      jobTitle: 'Tømrer',
      horizon: '2027-06',
    });
    await must(contactPerson, 'set-next-step', { caseId, words: 'Ring', whose: 'citizen' });
    await must(self, 'set-next-step', { caseId, words: 'Ring til to', whose: 'both', onDay: day(7) });
    await must(self, 'propose-card', { caseId, area: 'company', title: 'Besøg', whose: 'both', purpose: 'Se faget' });
    await must(contactPerson, 'propose-card', {
      caseId,
      area: 'course',
      title: 'Kursus',
      whose: 'citizen',
      planPart: 'offer',
    });
    const course = (await plan()).cards.find(({ title }) => title === 'Kursus');
    await must(self, 'accept-card', { caseId, cardId: course?.id });
  });

  it('is read whole, with what came before', async () => {
    const found = await plan();
    expect(found).toMatchObject({
      closed: false,
      maker: 'kommune',
      goal: { words: 'Jeg vil være tømrer', jobTitle: 'Tømrer', horizon: '2027-06-30', setBy: 'caseworker' },
      step: { words: 'Ring til to', onDay: day(7), whose: 'both' },
      earlierGoals: [{ words: 'Noget med træ', setBy: 'citizen', endedAt: testNow }],
      earlierSteps: [{ words: 'Ring', outcome: 'changed' }],
    });
    expect(found.cards).toHaveLength(2);
    expect(found.cards).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: 'Besøg',
          state: 'proposed',
          proposedBy: 'citizen',
          purpose: 'Se faget',
          details: [],
        }),
        // The benefit is known and the readiness is not: the law cannot say yet whether there is a duty.
        expect.objectContaining({ title: 'Kursus', state: 'agreed', agreedAt: testNow, duty: null, planPart: 'offer' }),
      ]),
    );
  });

  it('stands in the row of lists', async () => {
    expect(await row()).toEqual({
      goal: 'Jeg vil være tømrer',
      job_title: 'Tømrer',
      next_step: 'Ring til to',
      next_step_on: day(7),
      next_step_whose: 'both',
      proposals_to_staff: 1,
      proposals_to_citizen: 0,
    });
  });

  it('is told to the law, revision by revision', async () => {
    const law = await as(scene.cast.contactPerson, (tx) => caseLaw(tx, home, caseId, { on: today }));
    const named = law?.answer.outcomes.find(({ rule }) => rule.id === 'form.plan.navn');
    expect(named?.state).toBe('allowed');
    const told = await ownerQuery<{ value: { indhold: string[] } }>(
      database,
      "select value from law_entry where case_id = $1 and kind = 'min_plan' and superseded_at is null",
      [caseId],
    );
    const contents = told.map(({ value }) => value.indhold.length).toSorted();
    expect(contents).toEqual([2, 3]);
  });

  it('is the citizen’s and those who help, and nobody else’s', async () => {
    expect((await plan(scene.cast.self)).goal?.words).toBe('Jeg vil være tømrer');
    await expect(plan(scene.cast.otherCitizen)).rejects.toThrow('no plan');
    await expect(plan(scene.cast.stranger)).rejects.toThrow('no plan');
    expect(await as(scene.cast.contactPerson, (tx) => planState(tx, home, uuid(1)))).toBeNull();
  });

  it('fills the forms with what stands there now', async () => {
    const { contactPerson, self } = scene.cast;
    const open = (name: string, actor: Actor, given: Record<string, unknown> = {}) =>
      as(actor, async (tx) => {
        const act = planActs.find((one) => one.name === name);
        const context = contextOf({ actor });
        const choices = await act?.choices?.(tx, context, caseId, given);
        return { act, choices, prefill: (await act?.prefill?.(tx, context, caseId, given)) ?? {} };
      });
    const goal = await open('set-goal', contactPerson);
    expect(goal.prefill).toEqual({
      words: 'Jeg vil være tømrer',
      aim: 'both',
      jobTitle: 'Tømrer',
      horizon: '2027-06',
    });
    expect(goal.act?.input.safeParse({ caseId, ...goal.prefill }).success).toBe(true);
    const cardId = (await plan()).cards.find(({ title }) => title === 'Besøg')?.id;
    const card = await open('change-card', self, { cardId });
    expect(card.prefill).toMatchObject({ area: 'company', title: 'Besøg', whose: 'both', purpose: 'Se faget' });
    expect(card.act?.input.safeParse({ caseId, cardId, ...card.prefill }).success).toBe(true);
    expect(card.choices?.['whose']?.[0]?.label.da).toBe('Mig');
    expect((await open('change-card', self, { cardId: 'not an id' })).prefill).toEqual({});
  });

  it('lets two people collide over a card, and not over different parts of the plan', async () => {
    const other = await makeScene(world, 30);
    const { self, contactPerson, fundCaseworker } = other.cast;
    const at = { caseId: other.of.caseId };
    const card = { area: 'course', title: 'Truckkort', whose: 'citizen' };
    await ownerQuery(database, "update access_grant set parts = '{plan}' where case_id = $1", [at.caseId]);
    const { caseVersion: seen } = await world.must(fundCaseworker, 'propose-card', {
      ...at,
      ...card,
      planPart: 'offer',
    });
    const [row] = await ownerQuery<{ id: string }>(database, "select id from plan_card where title = 'Truckkort'");
    const accept = { ...at, cardId: row?.id };
    const old = { expectedVersion: seen ?? 0 };

    await world.must(contactPerson, 'set-goal', { ...at, words: 'Lager', aim: 'job' });
    expect(await world.go(self, 'set-next-step', { ...at, words: 'Ring', whose: 'citizen' }, old)).toMatchObject({
      kind: 'done',
    });
    // What the citizen read is not what stands there any more: nobody says yes to something unread.
    await world.must(contactPerson, 'change-card', { ...accept, ...card, title: 'Kranførerkursus' });
    expect(await world.go(self, 'accept-card', accept, old)).toMatchObject({ kind: 'conflict' });

    await world.must(self, 'change-card', { ...accept, ...card, title: 'Truckkort i foråret' });
    await world.must(fundCaseworker, 'accept-card', accept);
    const found = await as(fundCaseworker, (tx) => planState(tx, home, at.caseId));
    expect(found).toMatchObject({
      cards: [{ title: 'Truckkort i foråret', state: 'agreed', planPart: 'offer', duty: null }],
    });
    const told = await ownerQuery<{ by: string }>(
      database,
      "select value->>'af' as by from law_entry where case_id = $1 order by 1",
      [at.caseId],
    );
    expect(told.map(({ by }) => by)).toEqual(['akasse', 'kommune']);
  });
});
