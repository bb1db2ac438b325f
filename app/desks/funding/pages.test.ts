import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { bestScheme, whoPaysForCase, whoPaysInWords } from '../../funding/index.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { coursesOf, trainingActs } from '../../training/index.ts';
import { siteFor } from '../admin/testing.ts';
import {
  caseWhoPaysPath,
  caseWhoPaysRoutes,
  myWhoPaysPath,
  ownWhoPaysRoutes,
  whoPaysPath,
  whoPaysRoutes,
} from './index.ts';

describe('the pages of who pays', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...trainingActs];
  const kernel = testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;
  let courseId = '';

  const request = (path: string, actor: Actor) =>
    siteFor(kernel, actor, (app) => {
      app.route('/', whoPaysRoutes({ authorityId: home }));
      app.route('/borger', caseWhoPaysRoutes());
      app.route('/min-side/uddannelse', ownWhoPaysRoutes());
    }).request(path);

  async function visit(path: string, actor: Actor) {
    const answer = await request(path, actor);
    const html = await answer.text();
    return { status: answer.status, html: /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '', ...readHtml(html) };
  }

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel), 50);
    await scene.world.must(scene.cast.manager, 'take-shipped-courses', {});
    const scope = { authorityId: home, actorId: scene.cast.manager.id, caseScope: 'all' } as const;
    courseId = (await inScope(database, scope, (tx) => coursesOf(tx, home, { state: 'active' })))[0]?.id ?? '';
  });

  it('answer everybody, and keep nothing of it', async () => {
    const counted = () =>
      ownerQuery<{ events: string }>(
        database,
        'select (select count(*) from event) + (select count(*) from access_log) as events',
      );
    const before = await counted();
    const query = `nu=jobless&akasse=ja&alder=30-plus&uddannelse=none&uger=6&boern=nej&erklaering=nej&kursus=${courseId}&dag=2026-09-01`;
    for (const reader of ['borger', 'sagsbehandler', 'skole', 'virksomhed']) {
      const page = await visit(`${whoPaysPath}?${query}&laeser=${reader}`, scene.cast.stranger);
      expect([page.status, page.headings.length, faultsIn(page)], reader).toEqual([200, 1, []]);
      expect(page.html).toContain('Lov og kilder');
    }
    const pdf = await request(`${whoPaysPath}.pdf?${query}&laeser=skole`, scene.cast.stranger);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await counted()).toEqual(before);
  });

  it('show the questions again with what cannot be read', async () => {
    const page = await visit(`${whoPaysPath}?nu=jobless&uger=mange&dag=2026-09-01`, scene.cast.stranger);
    expect(page.status).toBe(422);
    expect(page.html).toContain('Skriv et helt tal fra 0 til 520');
    expect(page.html).toContain('value="mange"');
  });

  it('tell the caseworker all of it with paragraphs, and the citizen without', async () => {
    const path = `${caseWhoPaysPath(scene.of.caseId)}?kursus=${courseId}`;
    const staff = await visit(path, scene.cast.contactPerson);
    const own = await visit(`${myWhoPaysPath}?kursus=${courseId}`, scene.cast.self);
    expect([staff.status, own.status]).toEqual([200, 200]);
    expect(staff.html).toContain('LAB § 97');
    expect(own.html.split('<details')[0]).not.toContain('§');
    expect([faultsIn(staff), faultsIn(own)]).toEqual([[], []]);
    const [logged] = await ownerQuery<{ place: string }>(
      database,
      'select place from access_log where authority_id = $1 and actor_id = $2 order by at desc, id desc limit 1',
      [home, scene.cast.contactPerson.id],
    );
    expect(logged?.place).toBe('person-who-pays');
  });

  it('are for those they are for, on paper too', async () => {
    const { cast, of } = scene;
    const path = caseWhoPaysPath(of.caseId);
    expect((await visit(path, cast.stranger)).status).toBe(404);
    const pdf = await request(`${path}.pdf?kursus=${courseId}&til=virksomhed`, cast.contactPerson);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await request(`${path}.pdf?kursus=${courseId}`, cast.stranger)).status).toBe(404);
    expect((await request(`${path}.pdf`, cast.contactPerson)).status).toBe(404);
  });

  it('rest on the same answer as lists and hits', async () => {
    const scope = { authorityId: home, actorId: scene.cast.contactPerson.id, caseScope: 'all' } as const;
    const found = await inScope(database, scope, (tx) =>
      whoPaysForCase(tx, home, scene.of.caseId, { courseId, on: kernel.clock.today() }),
    );
    expect(found?.course.id).toBe(courseId);
    if (!found) throw new Error('no answer');
    expect(whoPaysInWords(found.answer, 'da')).toMatch(/\.$/);
    expect(whoPaysInWords(found.answer, 'en', 'they')).toMatch(/\.$/);
    const best = bestScheme(found.answer);
    expect(best === null || best.standing === 'yes').toBe(true);
  });
});
