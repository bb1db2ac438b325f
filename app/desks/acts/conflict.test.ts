import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, type World } from '../../people/testing/world.ts';
import { siteFor } from '../admin/testing.ts';
import { actApi } from './api.ts';
import { actPages } from './web.tsx';

describe.each(engines())('a colleague was faster on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;
  let seen = 0;

  beforeAll(async () => {
    world = await makeWorld(database);
    scene = await makeScene(world, 40);
    const { caseId } = scene.of;
    const [row] = await ownerQuery<{ version: number }>(database, 'select version from citizen_case where id = $1', [
      caseId,
    ]);
    seen = row?.version ?? 0;
    await world.must(scene.cast.contactPerson, 'change-contact-data', { caseId, phone: '87654321' });
  });

  const site = () =>
    siteFor(world.kernel, scene.cast.teammate, (app) => {
      app.route('/api', actApi('0.1.0'));
      app.route('/handling', actPages());
    });
  const logged = () =>
    ownerQuery<{ action: string; place: string; person_ids: string[] }>(
      database,
      'select action, place, person_ids from access_log where actor_id = $1',
      [scene.cast.teammate.id],
    );

  it('tells a program who, when and which act, and nothing of the citizen; so nothing was seen', async () => {
    const answer = await site().request('/api/acts/change-contact-data', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${seen}"` },
      body: JSON.stringify({ caseId: scene.of.caseId, phone: '11223344' }),
    });
    expect(answer.status).toBe(409);
    const text = await answer.text();
    expect(JSON.parse(text)).toEqual({
      kind: 'conflict',
      currentVersion: seen + 1,
      since: [
        {
          at: expect.stringMatching(/^2026-11-24T/),
          actorName: 'Anna Holm',
          act: 'change-contact-data',
          type: 'people.contact-data-changed',
        },
      ],
    });
    expect(text).not.toContain('87654321');
    expect(await logged()).toEqual([]);
  });

  it('shows a person before and after, and the log names the citizen', async () => {
    const body = new URLSearchParams({ caseId: scene.of.caseId, phone: '11223344', _version: String(seen) });
    const answer = await site().request('/handling/change-contact-data', { method: 'POST', body });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('87654321');
    expect(await logged()).toEqual([{ action: 'read', place: 'change-contact-data', person_ids: [scene.of.personId] }]);
  });
});
