import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldMeta } from '../kernel/act/field.ts';
import { formModel } from '../kernel/act/form-model.ts';
import { inScope } from '../kernel/database/scope.ts';
import { engines, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { peopleActs } from './acts.ts';
import { makeScene, type Scene } from './testing/cast.ts';
import { contextOf } from './testing/decide.ts';
import { houseInputs } from './testing/inputs.ts';
import { actOf, makeWorld, type World } from './testing/world.ts';

describe.each(engines())('the forms of the acts on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;

  beforeAll(async () => {
    world = await makeWorld(database);
    scene = await makeScene(world, 10);
    const { cast } = scene;
    await world.must(cast.manager, 'give-mandate', { ...houseInputs['give-mandate']?.(scene) });
    await world.must(cast.teammate, 'set-working-hours', { staffId: cast.teammate.id, day1: '8-15.30' });
    await world.must(cast.administrator, 'change-municipality-settings', {
      phone: '72334455',
      closingDays: '24-12-2026',
    });
  });

  async function open(name: string, actor: Actor, given: Record<string, unknown> = {}) {
    const act = actOf(name);
    const context = contextOf({ actor });
    const caseId = act.caseOf ? scene.of.caseId : null;
    return inScope(
      database,
      { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) },
      async (tx) => {
        const choices = (await act.choices?.(tx, context, caseId, given)) ?? {};
        const prefill = (await act.prefill?.(tx, context, caseId, given)) ?? {};
        return { choices, prefill, model: formModel(act, { values: { ...prefill, ...given }, choices }) };
      },
    );
  }
  const whoFor = (name: string): Actor => (actOf(name).caseOf ? scene.cast.manager : scene.cast.administrator);

  it.each(peopleActs.map(({ name }) => name))('%s opens, with and without anything given', async (name) => {
    for (const given of [{}, { staffId: scene.cast.teammate.id }, { staffId: 'not an id' }]) {
      const { model, prefill } = await open(name, whoFor(name), given);
      for (const field of model.fields)
        if (['select', 'radio', 'checkboxes'].includes(field.control) && !Object.hasOwn(given, 'staffId'))
          expect([field.name, field.choices.length > 0 || mayBeEmpty.includes(`${name}.${field.name}`)]).toEqual([
            field.name,
            true,
          ]);
      for (const [field, value] of Object.entries(prefill)) {
        const schema = (actOf(name).input.shape as Record<string, z.ZodType>)[field];
        expect([field, schema?.safeParse(value).success]).toEqual([field, true]);
        if (schema && fieldMeta(schema)?.control === 'date') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  const mayBeEmpty = ['save-view.id'];

  it('know what stands there now', async () => {
    const { cast } = scene;
    const staffId = cast.teammate.id;
    expect((await open('change-staff', cast.administrator, { staffId })).prefill).toMatchObject({
      title: 'Medarbejder',
      teamId: world.teamId,
    });
    expect((await open('change-staff-roles', cast.administrator, { staffId })).prefill).toEqual({
      roles: ['caseworker'],
    });
    expect((await open('set-working-hours', cast.teammate)).prefill).toEqual({ staffId, day1: '08.00-15.30' });
    expect((await open('change-municipality-settings', cast.administrator)).prefill).toEqual({
      phone: '72334455',
      closingDays: '24-12-2026',
    });
    expect((await open('change-contact-data', cast.self)).prefill).toMatchObject({
      contactForm: 'any',
      interpreterLanguage: 'none',
      language: 'da',
    });
    expect((await open('end-mandate', cast.manager, { staffId })).choices['mandateId']).toMatchObject([
      { label: { da: 'kurser og uddannelse' } },
    ]);
  });

  it('offer a citizen only the access that rests on their own consent', async () => {
    const labels = async (actor: Actor) =>
      (await open('end-access', actor)).choices['grantId']?.map(({ label }) => label.da).toSorted();
    expect(await labels(scene.cast.self)).toEqual(['Ida Krag']);
    expect(await labels(scene.cast.contactPerson)).toEqual(['Dorte Friis', 'Hans Juul', 'Ida Krag', 'Karen Munk']);
  });

  it('offer the team first as contact persons, with how many they have', async () => {
    const choices = (await open('assign-contact-person', scene.cast.contactPerson)).choices['staffId'] ?? [];
    expect(choices.map(({ label }) => label.da)).toEqual([
      'Anna Holm, Jobteamet (én borger)',
      'Bo Dahl, Jobteamet (0 borgere)',
      'Carla Eg, Ungeteamet (0 borgere)',
      'Dorte Friis, Ungeteamet (0 borgere)',
    ]);
  });

  it('call a fund by its name where a fact is corrected', async () => {
    const { caseId } = scene.of;
    const benefit = { caseId, benefit: 'dagpenge', from: '2026-11-01', akasse: 9001, insurance: 'fuldtid' };
    await world.must(scene.cast.contactPerson, 'record-benefit', benefit);
    const choices = (await open('correct-fact', scene.cast.contactPerson)).choices['factId'] ?? [];
    expect(choices.map(({ label }) => label.da)).toContainEqual(
      expect.stringMatching(/^A-kasse: Fælles A-kasse, fra /),
    );
    expect(choices.filter(({ label }) => /9001/.test(label.da + label.en))).toEqual([]);
  });
});
