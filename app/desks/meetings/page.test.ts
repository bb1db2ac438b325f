import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { cprOf, makeWorld, type Registered, testNow, type World } from '../../people/testing/world.ts';
import { isNamedPage } from '../access/places.ts';
import { post } from '../overblik/testing/web.ts';
import { deskKernel, meetingWeb } from './testing/web.ts';

const [engine] = engines();
if (!engine) throw new Error('no database engine runs here');

describe('the pages of meetings', () => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let bo: Actor;
  let maja: Registered;
  let citizen: Actor;

  beforeAll(async () => {
    world = await makeWorld(database, deskKernel(database, testNow));
    anna = await world.staff('Anna Holm', ['caseworker']);
    bo = await world.staff('Bo Dahl', ['caseworker']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id, phone: '12345678' });
    citizen = world.citizen(maja);
    for (const staff of [anna, bo])
      for (const weekday of [1, 2, 3, 4, 5])
        await ownerQuery(
          database,
          "insert into working_hours (authority_id, staff_id, weekday, from_time, to_time) values (860, $1, $2, '09:00', '15:00')",
          [staff.id, weekday],
        );
  });

  const as = (actor: Actor, lang: 'da' | 'en' = 'da') => meetingWeb(world.kernel, actor, lang);
  const read = async (actor: Actor, address: string) => {
    const answer = await as(actor).request(address);
    return { status: answer.status, text: await answer.text() };
  };
  const firstSlot = (page: string, name = 'slot') => {
    const found = [...page.matchAll(new RegExp(`name="${name}" value="([^"]+)"`, 'g'))].map(([, value]) => value ?? '');
    const slot = found.find((value) => value !== '');
    if (!slot) throw new Error('no free time on the page');
    return slot;
  };
  const meetings = () =>
    ownerQuery<{ id: string; state: string; note: string | null; form: string }>(
      database,
      'select id, state, note, form from meeting where case_id = $1 order by created_at, starts_at',
      [maja.caseId],
    );

  it('lets the citizen find a time with the own contact person, and others when asked for', async () => {
    const own = await read(citizen, '/min-side/moeder/ny');
    expect(own.status).toBe(200);
    expect(own.text).toContain('Anna Holm');
    expect(own.text).not.toContain('hos Bo Dahl');
    const team = await read(citizen, '/min-side/moeder/ny?hos=team');
    expect(team.text).toContain('hos Bo Dahl');
  });

  it('says what is missing, and keeps what was written', async () => {
    const answer = await post(as(citizen), '/min-side/moeder/ny', { topics: 'Kursus i truck', form: 'phone' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Kursus i truck');
  });

  it('books, moves and calls off, one form each', async () => {
    const { text } = await read(citizen, '/min-side/moeder/ny');
    const form = /name="form" value="in-person"/.test(text) ? 'in-person' : 'phone';
    const booked = await post(as(citizen), '/min-side/moeder/ny', { slot: firstSlot(text), form, topics: 'Mit cv' });
    expect(booked.status).toBe(303);
    const [meeting] = await meetings();
    const mine = await read(citizen, '/min-side/moeder');
    expect(mine.text).toContain('Mit cv');
    const another = await read(citizen, '/min-side/moeder/ny');
    expect(another.text).toContain('Du har allerede en samtale');
    expect(another.text).not.toContain('name="slot"');
    const moving = await read(citizen, `/min-side/moeder/${meeting?.id}/flyt`);
    const moved = await post(as(citizen), `/min-side/moeder/${meeting?.id}/flyt`, { slot: firstSlot(moving.text) });
    expect(moved.status).toBe(303);
    expect((await read(citizen, `/min-side/moeder/${meeting?.id}/aflys`)).status).toBe(200);
    const cancelled = await post(as(citizen), `/min-side/moeder/${meeting?.id}/aflys`, {
      reason: 'Jeg skal på arbejde',
    });
    expect(cancelled.status).toBe(303);
    expect((await meetings())[0]?.state).toBe('cancelled');
  });

  it('holds a talk on one page: note, agreement and the next time', async () => {
    const address = `/borger/${maja.caseId}/hold-samtale`;
    const page = await read(anna, address);
    expect(page.status).toBe(200);
    const later = await post(as(anna), address, { note: 'Kladden', _from: '2027-01-04' });
    expect(later.status).toBe(200);
    expect(await later.text()).toContain('Kladden');
    const refused = await post(as(anna), address, { note: 'Vi talte om cv', share: 'no', nextSlot: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Vi talte om cv');
    const held = await post(as(anna), address, {
      note: 'Vi talte om cv',
      share: 'yes',
      form: 'in-person',
      agreement1: 'Maja ringer til Børnehuset',
      agreement1Area: 'job',
      goalWords: 'Arbejde med børn',
      goalAim: 'job',
      stepWords: 'Ring til Børnehuset',
      stepWhose: 'citizen',
      nextSlot: firstSlot(page.text, 'nextSlot'),
      nextForm: 'phone',
    });
    expect(held.status).toBe(303);
    expect(held.headers.get('location')).toBe(`/borger/${maja.caseId}`);
    expect((await meetings()).map(({ state }) => state).toSorted()).toEqual(['booked', 'cancelled', 'held']);
    const done = (await meetings()).find(({ state }) => state === 'held');
    const note = await read(citizen, `/min-side/moeder/${done?.id}/note`);
    expect(note.text).toContain('Vi talte om cv');
    expect(note.text).toContain('Maja ringer til Børnehuset');
  });

  it('shows the talks on the person page and the calendar, and the access log names the citizen', async () => {
    expect((await read(anna, `/borger/${maja.caseId}/samtaler/ny`)).status).toBe(200);
    expect((await read(anna, `/borger/${maja.caseId}/samtaler/indkald`)).status).toBe(200);
    const next = (await meetings()).find(({ state }) => state === 'booked');
    for (const page of ['flyt', 'aflys', 'ikke-moedt'])
      expect((await read(anna, `/borger/${maja.caseId}/samtaler/${next?.id}/${page}`)).status, page).toBe(200);
    const [row] = await ownerQuery<{ day: string }>(
      database,
      'select to_char(starts_at, $2) as day from meeting where id = $1',
      [next?.id, 'YYYY-MM-DD'],
    );
    const calendar = await read(anna, `/kalender?dag=${row?.day}`);
    expect(calendar.text).toContain('Maja Østergaard');
    const places = await ownerQuery<{ place: string }>(
      database,
      'select distinct place from access_log where $1 = any(person_ids) and action in ($2, $3)',
      [maja.personId, 'read', 'list'],
    );
    const names = places.map(({ place }) => place);
    expect(names).toEqual(expect.arrayContaining(['hold-talk', 'person-talks', 'calendar']));
    expect(names.filter((name) => !isNamedPage(name))).toEqual([]);
  });

  it('writes down that somebody did not come, what they tell, and the new time, in one form', async () => {
    const summoned = { caseId: maja.caseId, slot: `${bo.id}|2026-11-25T09:00:00.000Z|45`, form: 'phone' };
    await world.must(anna, 'book-meeting', summoned);
    const later = await makeWorld(database, deskKernel(database, '2026-11-25T12:05:00.000Z'));
    const web = meetingWeb(later.kernel, anna);
    const [meeting] = await ownerQuery<{ id: string }>(database, 'select id from meeting where host_id = $1', [bo.id]);
    const address = `/borger/${maja.caseId}/samtaler/${meeting?.id}/ikke-moedt`;
    const page = await (await web.request(address)).text();
    expect(page).toContain('tel:12345678');
    const saved = await post(web, address, { reason: 'Bussen kom ikke', slot: firstSlot(page), form: 'phone' });
    expect(saved.status).toBe(303);
    const [after] = await ownerQuery<{ state: string; reason_heard: string }>(
      database,
      'select state, reason_heard from meeting where id = $1',
      [meeting?.id],
    );
    expect(after).toEqual({ state: 'not-met', reason_heard: 'Bussen kom ikke' });
    expect((await meetings()).filter(({ state }) => state === 'booked')).toHaveLength(2);
  });

  it('shows what is agreed and what was on the tab, in both languages', async () => {
    const address = `/borger/${maja.caseId}/samtaler`;
    const danish = await read(anna, address);
    expect(danish.text).toContain('Vi talte om cv');
    const english = await (await as(anna, 'en').request(address)).text();
    expect(english).toContain('Talks agreed');
  });

  it('lets citizens join a meeting for several, and the host write down who came', async () => {
    const group = { title: 'Jobcafé', description: 'Kaffe', on: '2026-11-26', from: '13:00', to: '14:00', places: '2' };
    await world.must(anna, 'create-group-meeting', group);
    const [{ id } = { id: '' }] = await ownerQuery<{ id: string }>(database, 'select id from group_meeting');
    expect((await read(citizen, '/min-side/moeder')).text).toContain('Jeg vil med');
    const joined = await post(as(citizen), '/handling/take-group-place', { caseId: maja.caseId, groupId: id });
    expect(joined.status).toBe(303);
    expect((await read(anna, '/kalender/gruppemoeder')).text).toContain('Jobcafé');
    expect((await read(anna, `/kalender/gruppemoeder/${id}`)).text).toContain('Maja Østergaard');
    const afterwards = meetingWeb(deskKernel(database, '2026-11-26T14:00:00.000Z'), anna);
    const held = await post(afterwards, `/kalender/gruppemoeder/${id}`, { came: maja.caseId });
    expect(held.status).toBe(303);
    const [place] = await ownerQuery<{ state: string }>(database, 'select state from group_place');
    expect(place?.state).toBe('met');
  });

  it('shows the address of a calendar once, serves it without login, and stops when told to', async () => {
    const page = await post(as(citizen), '/min-side/moeder/kalender', { _once: crypto.randomUUID() });
    const [, address = ''] = /value="http:\/\/localhost(\/kalender\/feed\/[^"]+)"/.exec(await page.text()) ?? [];
    expect((await read(citizen, '/min-side/moeder/kalender')).text).not.toContain('/kalender/feed/');
    const nobody = meetingWeb(world.kernel, null);
    const file = await nobody.request(address);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(await file.text()).toContain('BEGIN:VEVENT');
    expect((await post(as(citizen), '/min-side/moeder/kalender/slut', {})).status).toBe(303);
    expect((await nobody.request(address)).status).toBe(404);
    expect((await nobody.request('/kalender/feed/x.ics')).status).toBe(404);
  });

  it('has rooms for administrators only to add, and one file for each meeting', async () => {
    const administrator = await world.staff('Oda Quist', ['administrator'], { teamId: null });
    expect((await read(administrator, '/administration/lokaler')).text).toContain('Nyt lokale');
    const next = (await meetings()).find(({ state }) => state === 'booked');
    const own = await as(citizen).request(`/min-side/moeder/${next?.id}.ics`);
    expect(own.headers.get('content-type')).toContain('text/calendar');
    const staffs = await as(anna).request(`/borger/${maja.caseId}/samtaler/${next?.id}.ics`);
    expect(await staffs.text()).not.toContain('Maja');
  });

  it('is closed to whoever has nothing to do with the case', async () => {
    const stranger = await world.staff('Erik Gade', ['caseworker'], { authorityId: 851 });
    expect((await read(stranger, `/borger/${maja.caseId}/hold-samtale`)).status).toBe(404);
    const other = world.citizen(await world.register(anna, cprOf(2)));
    const [meeting] = await meetings();
    expect((await read(other, `/min-side/moeder/${meeting?.id}/note`)).status).toBe(404);
  });
});
