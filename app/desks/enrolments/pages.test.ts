import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { enrolmentActs } from '../../enrolments/index.ts';
import { applyWrites } from '../../kernel/act/apply-writes.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { day, today } from '../../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { newCourse } from '../../training/index.ts';
import { theCourse, theSchool, trainingTestCourse } from '../../training/testing/courses.ts';
import { formOf, siteFor } from '../admin/testing.ts';
import { caseCourseRoutes, courseFollowUpRoutes, ownCourseRoutes, schoolParticipantRoutes } from './index.ts';
import { coursePaths, ownCourses, schoolParticipants } from './paths.ts';

const [engine = 'pglite'] = engines();

describe('the pages of a course', () => {
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...enrolmentActs];
  const kernel = testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;
  let school: Actor;
  let id = '';

  const site = (actor: Actor) =>
    siteFor(kernel, actor, (app) => {
      app.route('/uddannelse/opfoelgning', courseFollowUpRoutes());
      app.route('/borger', caseCourseRoutes());
      app.route('/min-side/uddannelse', ownCourseRoutes());
      app.route('/jeres-side/deltagere', schoolParticipantRoutes());
    });
  const read = async (actor: Actor, path: string) => {
    const html = await (await site(actor).request(path)).text();
    expect(faultsIn(readHtml(html))).toEqual([]);
    return html;
  };

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel), 50);
    const { must } = scene.world;
    const { contactPerson, manager, self } = scene.cast;
    const { caseId } = scene.of;
    school = {
      ...contactPerson,
      id: crypto.randomUUID(),
      kind: 'organisation',
      name: 'Ida Lund',
      roles: ['school-user'],
      organisationId: theSchool,
    };
    await ownerQuery(
      database,
      "insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, 'school', 'AMU', '10000003')",
      [home, theSchool],
    );
    await ownerQuery(
      database,
      `insert into organisation_user (authority_id, id, organisation_id, name, email, phone, login_subject)
       values ($1, $2, $3, $4, 'x@example.org', '12345678', $5)`,
      [home, school.id, theSchool, school.name, school.id],
    );
    const frame = { authorityId: home, actorId: manager.id, actorName: manager.name, at: testNow };
    const scope = { authorityId: home, actorId: manager.id, caseScope: 'all' as const };
    const course = newCourse(trainingTestCourse({ organisationId: theSchool }), frame);
    await inScope(database, scope, (tx) => applyWrites(tx, course, home, false));
    await must(self, 'wish-course', { caseId, courseId: theCourse, why: 'Jeg vil køre bus.' });
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from enrolment where case_id = $1', [caseId]);
    id = row?.id ?? '';
    await must(contactPerson, 'answer-course-wish', { caseId, enrolmentId: id, answer: 'yes' });
    const paid = { payer: 'employer', payerName: 'Nordbus', answer: 'yes', answeredOn: today, startsOn: day(-6) };
    await must(contactPerson, 'note-course-agreed', { caseId, enrolmentId: id, ...paid });
    await must(contactPerson, 'begin-course', { caseId, enrolmentId: id });
    await must(self, 'share-course-name', { caseId, enrolmentId: id, shares: 'yes' });
    const [check] = await ownerQuery<{ id: string }>(database, 'select id from enrolment_check order by due_on');
    await must(contactPerson, 'ask-course-check', { caseId, enrolmentId: id, checkId: check?.id });
  });

  it('the citizen answers with one press, and the contact person has a talk to hold', async () => {
    const { self, contactPerson, colleague } = scene.cast;
    const html = await read(self, ownCourses.one(id));
    expect(html).toContain('Det går rigtig godt');
    const [check] = await ownerQuery<{ id: string }>(database, "select id from enrolment_check where state = 'asked'");
    const pressed = await site(self).request(
      ownCourses.step(id, 'hvordan'),
      formOf({ _of: check?.id ?? '', score: '2' }),
    );
    expect(pressed.status).toBe(303);
    expect(await read(self, ownCourses.one(id))).toContain('Det får ingen følger for dine penge');
    const page = await read(contactPerson, coursePaths.one(scene.of.caseId, id));
    expect(page).toContain('der følger ingen sanktion af det');
    expect(await read(contactPerson, coursePaths.followUp)).toContain('Svarede, at det er svært');
    const turned = await site(colleague).request(coursePaths.one(scene.of.caseId, id));
    expect(turned.headers.get('location')).toContain('/handling/open-as-guest');
    expect((await site(scene.cast.company).request(ownCourses.one(id))).status).toBe(404);
  });

  it('the school tells absence in one press, sees no answer, and is seen to have looked', async () => {
    const list = await read(school, schoolParticipants.all);
    expect(list).toContain('Maja Østergaard');
    const told = await site(school).request(schoolParticipants.step(id, 'fravaer'), formOf({ onDay: today }));
    expect(told.status).toBe(303);
    const one = await read(school, schoolParticipants.one(id));
    expect(one).toContain('Fravær i dag er fortalt');
    expect(one).not.toContain('svært');
    const [log] = await ownerQuery(database, "select place from access_log where actor_role = 'school-user' limit 1");
    expect(log).toEqual({ place: 'school-participants' });
    const again = await site(school).request(schoolParticipants.step(id, 'fravaer'), formOf({ onDay: today }));
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('Den dag er fortalt.')]);
    expect((await site(scene.cast.provider).request(schoolParticipants.all)).status).toBe(404);
  });

  it('what was typed comes back with what to put right', async () => {
    const { contactPerson } = scene.cast;
    const path = coursePaths.step(scene.of.caseId, id, 'svaert');
    const answer = await site(contactPerson).request(path, formOf({ words: 'Ingen bus om morgenen' }));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Ingen bus om morgenen');
  });
});
