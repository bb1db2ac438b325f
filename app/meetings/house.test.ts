import { instant, instantOfEpoch, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { makeScene, type Scene } from '../people/testing/cast.ts';
import { home, makeWorld, testNow, type World } from '../people/testing/world.ts';
import { newFeedSecret } from './calendar/feed-secret.ts';
import { calendarOf } from './queries/calendar.ts';
import { feedFile } from './queries/feed.ts';
import { groupsAhead, groupWithPeople } from './queries/groups.ts';
import { offersVideo, rooms } from './queries/house.ts';
import { meetingsOf } from './queries/meetings.ts';
import { meetingSchedules } from './schedules.ts';
import { meetingKernel, setAddress, worksAllDay } from './testing/town.ts';
import { slotCode } from './times/slot-code.ts';

const thursday = plainDate('2026-11-26');
const at = (clock: string) => instant(`2026-11-26T${clock}:00.000Z`);

describe.each(engines())('calendars, rooms, group meetings and feeds on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;
  let caseId: string;
  let anna: Actor;
  let maja: Actor;

  const reading = <T>(
    actor: Actor,
    caseScope: string,
    read: (tx: Parameters<Parameters<typeof inScope>[2]>[0]) => Promise<T>,
  ) => inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope }, read);
  const annasDay = async () => {
    const [day] = await reading(anna, 'all', (tx) => calendarOf(tx, home, anna.id, thursday, thursday));
    return day;
  };

  beforeAll(async () => {
    world = await makeWorld(database, meetingKernel(database));
    scene = await makeScene(world, 200);
    ({ caseId } = scene.of);
    anna = scene.cast.contactPerson;
    maja = scene.cast.self;
    await worksAllDay(database, anna);
    await setAddress(database);
  });

  it('hours, breaks, blocked time and meetings lie in the calendar, and nothing is booked over them', async () => {
    await world.must(anna, 'set-breaks', { staffId: anna.id, break1: '11.30-12' });
    await world.must(anna, 'block-time', { staffId: anna.id, on: thursday, from: '8', to: '9', reason: 'Tandlæge' });
    await world.must(scene.cast.administrator, 'add-room', { name: 'Lokale 3', address: 'Gaden 1', seats: 3 });
    const [room] = await reading(anna, 'all', (tx) => rooms(tx, { actor: anna }, home));
    const booking = { caseId, slot: slotCode(anna.id, at('09:00'), 45), form: 'in-person', roomId: room?.id };
    await world.must(anna, 'book-meeting', booking);
    expect(await annasDay()).toMatchObject({
      closed: null,
      hours: { from: '08:00', to: '16:00' },
      breaks: [{ from: '11:30', to: '12:00' }],
      entries: [
        { kind: 'blocked', title: 'Tandlæge' },
        { kind: 'meeting', caseId, citizenName: 'Maja Østergaard', form: 'in-person', state: 'booked' },
      ],
    });
    const over = (clock: string, more = {}) =>
      world.go(anna, 'book-meeting', { caseId, slot: slotCode(anna.id, at(clock), 30), form: 'in-person', ...more });
    expect(await over('07:30')).toMatchObject({ code: 'slot-taken' });
    const bo = scene.cast.teammate;
    const same = { ...booking, slot: slotCode(bo.id, at('09:15'), 30), kind: 'other' };
    expect(await world.go(anna, 'book-meeting', same)).toMatchObject({ code: 'room-taken' });
    const blocked = (await annasDay())?.entries[0]?.id;
    await world.must(anna, 'unblock-time', { blockedId: blocked });
    expect((await annasDay())?.entries).toHaveLength(1);
  });

  it('a caseworker of an a-kasse has breaks and a calendar too', async () => {
    const karen = scene.cast.fundCaseworker;
    await world.must(karen, 'set-breaks', { staffId: karen.id, break1: '12-12.30' });
    await world.must(karen, 'block-time', { staffId: karen.id, on: thursday, from: '8', to: '9' });
  });

  it('a citizen takes a place in a group meeting, and staff keep who came', async () => {
    const given = {
      title: 'Cv-værksted',
      description: 'Vi ser på cv',
      on: '2026-11-26',
      from: '13',
      to: '15',
      places: 2,
    };
    await world.must(anna, 'create-group-meeting', given);
    const reader = { actor: maja, home, now: testNow, today: plainDate('2026-11-24') };
    const [group] = await reading(maja, caseId, (tx) => groupsAhead(tx, reader));
    const groupId = group?.id ?? '';
    await world.must(maja, 'take-group-place', { caseId, groupId });
    await world.must(maja, 'give-up-group-place', { caseId, groupId });
    await world.must(anna, 'take-group-place', { caseId, groupId });
    const found = await reading(anna, 'all', (tx) => groupWithPeople(tx, home, groupId));
    expect(found).toMatchObject({ group: { taken: 1, places: 2 }, people: [{ caseId, name: 'Maja Østergaard' }] });
    const later = await makeWorld(database, meetingKernel(database, '2026-11-26T14:30:00.000Z'));
    await later.must(anna, 'hold-group-meeting', { groupId, came: [caseId] });
    const { groups } = await reading(maja, caseId, (tx) => meetingsOf(tx, home, caseId));
    expect(groups).toMatchObject([{ title: 'Cv-værksted', state: 'held', placeState: 'met' }]);
  });

  it('a secret address shows the own calendar, and stops when it is told to', async () => {
    const [forMaja, forAnna, second] = [newFeedSecret(), newFeedSecret(), newFeedSecret()];
    await world.must(maja, 'make-calendar-feed', { tokenHash: forMaja.hash });
    await world.must(anna, 'make-calendar-feed', { tokenHash: forAnna.hash });
    const [citizens, staffs] = [
      await feedFile(database, forMaja.secret, testNow),
      await feedFile(database, forAnna.secret, testNow),
    ];
    expect(citizens?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(staffs).toContain('SUMMARY:Samtale');
    expect(`${citizens}${staffs}`).not.toMatch(/Maja|Anna|Jobsamtale/);
    await world.must(maja, 'make-calendar-feed', { tokenHash: second.hash });
    expect(await feedFile(database, forMaja.secret, testNow)).toBeNull();
    await world.must(maja, 'end-calendar-feed', {});
    expect(await feedFile(database, second.secret, testNow)).toBeNull();
    expect(await feedFile(database, 'x', testNow)).toBeNull();
    await ownerQuery(database, 'update staff set active = false where id = $1', [anna.id]);
    expect(await feedFile(database, forAnna.secret, testNow)).toBeNull();
    await ownerQuery(database, 'update staff set active = true where id = $1', [anna.id]);
  });

  it('an invitation whose day has passed runs out, without a word about why', async () => {
    await world.must(anna, 'invite-to-book', { caseId, bookBy: '2026-11-27' });
    const run = (now: string) =>
      Promise.all(
        meetingSchedules.map(({ handle }) =>
          handle({
            database,
            dueAt: instant(now),
            now: instant(now),
            newId: () => crypto.randomUUID(),
            log: silentLog,
          }),
        ),
      );
    await run('2026-11-27T22:00:00.000Z');
    const now = () => reading(maja, caseId, (tx) => meetingsOf(tx, home, caseId));
    expect(await now()).toMatchObject({ invitation: { state: 'open' }, ranOut: null });
    await run(instantOfEpoch(Date.parse('2026-11-27T23:15:00.000Z')));
    await run('2026-11-27T23:15:00.000Z');
    expect(await now()).toMatchObject({ invitation: null, ranOut: { state: 'expired', bookBy: '2026-11-27' } });
    const [row] = await ownerQuery<{ invited_until: string | null }>(
      database,
      'select invited_until from case_overview where case_id = $1',
      [caseId],
    );
    expect(row?.invited_until).toBeNull();
  });

  it('the citizen’s wish stands until a talk is arranged', async () => {
    await world.must(maja, 'ask-for-meeting', { caseId, words: 'Kurser' });
    const wish = () => reading(anna, 'all', (tx) => meetingsOf(tx, home, caseId));
    expect((await wish()).wishedAt).toBe(testNow);
    const later = await makeWorld(database, meetingKernel(database, '2026-11-25T09:42:00.000Z'));
    await later.must(anna, 'book-meeting', { caseId, slot: slotCode(anna.id, at('11:00'), 30), form: 'in-person' });
    expect((await wish()).wishedAt).toBeNull();
  });

  it('video is offered where there is a link for it', async () => {
    const offered = () => reading(anna, 'all', (tx) => offersVideo(tx, { actor: anna }, home));
    expect(await offered()).toBe(false);
    await ownerQuery(
      database,
      `insert into setting (authority_id, key, value, changed_at, changed_by)
       values ($1, 'video-link', '"https://video.example/{id}"', now(), 'test')`,
      [home],
    );
    expect(await offered()).toBe(true);
  });
});
