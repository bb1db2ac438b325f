import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { enrolmentActs } from '../../enrolments/index.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { day, uuid } from '../../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { coursesOf, trainingActs } from '../../training/index.ts';
import { siteFor } from '../admin/testing.ts';
import { ownTrainingRoutes, schoolTrainingRoutes, trainingRoutes } from './index.ts';

describe('the pages of courses', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...trainingActs, ...enrolmentActs];
  const kernel = testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;
  let school: Actor;
  let busId = '';

  const site = (actor: Actor) =>
    siteFor(kernel, actor, (app) => {
      app.route('/uddannelse', trainingRoutes());
      app.route('/min-side/uddannelse/kurser', ownTrainingRoutes());
      app.route('/jeres-side/kurser', schoolTrainingRoutes());
    });
  async function visit(path: string, actor: Actor) {
    const answer = await site(actor).request(path);
    const html = await answer.text();
    return { status: answer.status, html: /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '', ...readHtml(html) };
  }
  const inOrder = (html: string): string[] =>
    [...html.matchAll(/<h3 class="ff-card-heading"><a[^>]*><span lang="da">([^<]*)</g)].map(([, title = '']) => title);

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel), 70);
    const { must } = scene.world;
    const { manager, company } = scene.cast;
    school = { ...company, id: uuid(78), name: 'Ida Lund', roles: ['school-user'], organisationId: uuid(821) };
    await ownerQuery(
      database,
      `insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, 'school', 'Åskolen', '10000004')`,
      [home, school.organisationId],
    );
    await ownerQuery(
      database,
      `insert into organisation_user (authority_id, id, organisation_id, name, email, phone, login_subject)
       values ($1, $2, $3, 'Ida Lund', 'x@example.org', '12345678', 'ida')`,
      [home, school.id, school.organisationId],
    );
    await must(manager, 'take-shipped-courses', {});
    const scope = { authorityId: home, actorId: manager.id, caseScope: 'all' };
    const courses = await inScope(database, scope, (tx) => coursesOf(tx, home));
    busId = courses.find(({ code }) => code === '40531')?.id ?? '';
    const held = { place: 'Aalborg', postalCode: '9000', startsOn: day(40), endsOn: day(80), delivery: 'attended' };
    await must(manager, 'add-class', { ...held, courseId: busId, seatsMax: '16', seatsTaken: '4' });
  });

  it('find courses by the job they lead to, the nearest first, and say why', async () => {
    const page = await visit('/uddannelse?job=buschauff%C3%B8r&postnr=9800', scene.cast.manager);
    expect([page.status, page.headings[0], faultsIn(page)]).toEqual([200, 'Find et kursus', []]);
    expect(inOrder(page.html).slice(0, 3)).toEqual([
      'Personbefordring med bus',
      'Personbefordring med lille bus',
      'Godstransport med lastbil',
    ]);
    expect(page.html).toContain('Fører til buschauffør');
    expect(page.html).toContain('Arbejde tæt på buschauffør');
    expect(page.html).toMatch(/3\. januar 2027 i Aalborg, 4\d km væk\. 12 pladser tilbage\./);
    expect(page.html).toContain('Fuld pris er ikke oplyst');
    expect(page.html).toContain('Vi har ingen tal for det arbejde.');
    expect(page.html).toContain('For få til at sige noget.');
    expect(page.html).toContain('Rækkefølgen ser ikke på alder, køn');
    expect(page.html).toContain('Fodfæste 2026-11 (26. november 2026)');
  });

  it('ask where the words may mean several jobs, and keep to the limits', async () => {
    const asked = await visit('/uddannelse?job=truck', scene.cast.manager);
    expect(asked.html).toContain('job=gaffeltruckf%C3%B8rer');
    const near = await visit('/uddannelse?job=buschauff%C3%B8r&postnr=9800&km=10', scene.cast.manager);
    expect(inOrder(near.html)).toEqual([]);
    const short = await visit('/uddannelse?job=buschauff%C3%B8r&uger=1', scene.cast.manager);
    expect(inOrder(short.html)[0]).toBe('Obligatorisk efteruddannelse for chauffører (2+2+1)');
  });

  it('show a citizen no price of a course day, who pays, and a way to wish', async () => {
    const list = await visit('/min-side/uddannelse/kurser?job=buschauff%C3%B8r', scene.cast.self);
    const one = await visit(`/min-side/uddannelse/kurser/${busId}`, scene.cast.self);
    for (const page of [list, one]) {
      expect([page.status, faultsIn(page)]).toEqual([200, []]);
      expect(page.html).toContain('0 kr. for dig, hvis kommunen siger ja');
      expect(page.html).not.toMatch(/208 kr|pr\. dag|§/);
      expect(page.html).toContain('/min-side/uddannelse/hvem-betaler?kursus=');
    }
    expect(one.html).toContain(`courseId=${busId}`);
    expect(one.html).toContain('/handling/wish-course?sag=');
  });

  it('read one citizen for staff who may open the case, and log it', async () => {
    const { caseId } = scene.of;
    const page = await visit(`/uddannelse?sag=${caseId}&job=buschauff%C3%B8r`, scene.cast.contactPerson);
    expect(page.html).toContain('Kurser til Maja Østergaard.');
    const [logged] = await ownerQuery<{ place: string }>(
      database,
      'select place from access_log where authority_id = $1 and actor_id = $2 order by at desc, id desc limit 1',
      [home, scene.cast.contactPerson.id],
    );
    expect(logged?.place).toBe('person-courses');
    const stranger = await visit(`/uddannelse?sag=${caseId}`, scene.cast.colleague);
    expect(stranger.html).not.toContain('Maja');
  });

  it('tell a course as data in the words of schema.org', async () => {
    const answer = await site(scene.cast.manager).request(`/uddannelse/kurser/${busId}.jsonld`);
    expect(answer.headers.get('Content-Type')).toBe('application/ld+json; charset=utf-8');
    expect(await answer.json()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Course',
      courseCode: '40531',
      timeRequired: 'P30D',
      occupationalCategory: ['ISCO-08 8331', 'buschauffør'],
      hasCourseInstance: [
        { '@type': 'CourseInstance', startDate: day(40), courseMode: 'onsite', remainingAttendeeCapacity: 12 },
      ],
    });
  });

  it('take a file in, tell what is wrong with it, and give it out again', async () => {
    const { manager, analyst } = scene.cast;
    const send = async (text: string) => {
      const form = new FormData();
      form.set('file', new File([text], 'Kurser-2026.csv'));
      return site(manager).request('/uddannelse/import', { method: 'POST', body: form });
    };
    const wrong = await send('titel;udbyder;type;dage\nBus;Åskolen;amu;to');
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Kurser, række 2, dage: “to”')]);
    expect((await send('titel;udbyder;type\nVask;Åskolen;amu')).status).toBe(303);
    const again = await send('titel;udbyder;type\nVask;Åskolen;amu');
    expect([again.status, await again.text()]).toEqual([200, expect.stringContaining('0 nye og 0 ændrede')]);
    const page = await visit('/uddannelse/import', manager);
    expect([page.status, faultsIn(page)]).toEqual([200, []]);
    expect((await visit('/uddannelse/import', analyst)).status).toBe(403);
    expect((await site(manager).request('/uddannelse/kurser.xlsx')).headers.get('Content-Type')).toContain('sheet');
  });

  it('are a school’s own where a school looks', async () => {
    const list = await visit('/jeres-side/kurser', school);
    // The file above named the school: its course is the school’s.
    expect([list.status, faultsIn(list)]).toEqual([200, []]);
    expect(list.html).toContain('Vask');
    expect(list.html).not.toContain('Personbefordring');
    expect((await visit(`/jeres-side/kurser/${busId}`, school)).status).toBe(404);
    expect((await visit('/jeres-side/kurser/fil', school)).status).toBe(200);
    expect((await visit('/jeres-side/kurser', scene.cast.company)).status).toBe(404);
  });
});
