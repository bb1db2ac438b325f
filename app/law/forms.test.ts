import { beforeAll, describe, expect, it } from 'vitest';
import { formModel } from '../kernel/act/form-model.ts';
import { perform } from '../kernel/act/perform.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope } from '../kernel/database/scope.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { caseScopeOf } from '../kernel/identity/actor.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseAccess } from '../people/index.ts';
import { makeScene, type Scene } from '../people/testing/cast.ts';
import { contextOf } from '../people/testing/decide.ts';
import { makeWorld, testNow, type World } from '../people/testing/world.ts';
import { answerLawQuestion } from './acts/answer-law-question.ts';
import { lawActs } from './acts.ts';
import { personQuestions } from './questions.ts';

describe.each(engines())('the form of a judgement on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;

  beforeAll(async () => {
    world = await makeWorld(database);
    scene = await makeScene(world, 10);
    const benefit = { caseId: scene.of.caseId, benefit: 'sygedagpenge', from: '2026-10-01' };
    await world.must(scene.cast.contactPerson, 'record-benefit', benefit);
  });

  const questionsFor = (given: Record<string, unknown> = {}, caseId: string | null = scene.of.caseId) => {
    const actor = scene.cast.contactPerson;
    const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
    return inScope(database, scope, async (tx) => {
      const choices = (await answerLawQuestion.choices?.(tx, contextOf({ actor }), caseId, given)) ?? {};
      const model = formModel(answerLawQuestion, { values: given, choices });
      const field = model.fields.find(({ name }) => name === 'question');
      return { field, ids: choices['question']?.map(({ value }) => value) ?? [] };
    });
  };
  const answers = async (question: string, answer: 'ja' | 'nej') => {
    const access = caseAccess(fixedClock(testNow));
    const kernel = testKernel({ database, acts: lawActs, access, now: testNow });
    const input = { caseId: scene.of.caseId, question, answer, reason: 'Det følger af oplysningerne' };
    const done = await perform(kernel, answerLawQuestion, { actor: scene.cast.contactPerson, input, requestId: 't' });
    expect(done.kind).toBe('done');
  };

  it('asks only what the law asks of this citizen, with what to weigh', async () => {
    const { field, ids } = await questionsFor();
    expect(ids).toContain('syge.laegeattest_noedvendig');
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(personQuestions.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const choice of field?.choices ?? []) expect(choice.label.da.trim().endsWith('?')).toBe(true);
  });

  it('puts the question that was asked for first, and no longer shows one that was answered', async () => {
    const { ids } = await questionsFor();
    const [first = '', last = ''] = [ids[0], ids.at(-1)];
    expect((await questionsFor({ question: last })).ids[0]).toBe(last);
    expect((await questionsFor({ question: 'no.such.question' })).ids).toEqual(ids);
    await answers(first, 'nej');
    expect((await questionsFor()).ids).not.toContain(first);
    expect((await questionsFor({ question: first })).ids).toContain(first);
  });

  it('offers every question where no case is named', async () => {
    expect((await questionsFor({}, null)).ids).toHaveLength(personQuestions.length);
  });
});
