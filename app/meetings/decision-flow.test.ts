import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionActs, decisionKinds } from '../decisions/index.ts';
import { testKernel } from '../kernel/act/testing.ts';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { eventById } from '../kernel/events/event-store.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { fixedClock } from '../kernel/time/clock.ts';
import { caseLaw } from '../law/index.ts';
import { caseAccess, peopleActs } from '../people/index.ts';
import { makeScene } from '../people/testing/cast.ts';
import { today } from '../people/testing/decide.ts';
import { home, makeWorld, testNow, type World } from '../people/testing/world.ts';
import { planActs } from '../plan/index.ts';
import { meetingActs } from './acts.ts';
import { meetingIcs } from './calendar/ics.ts';
import { meetingDecisionKinds } from './decision-kinds/index.ts';
import { meetingListeners } from './listeners.ts';
import { allMeetings } from './queries/meetings.ts';
import { attendanceOf } from './queries/told.ts';
import { bookingRules } from './rules/booking-rules.ts';
import { setAddress, worksAllDay } from './testing/town.ts';
import { slotCode } from './times/slot-code.ts';

const [engine] = engines();
if (!engine) throw new Error('no database engine runs here');
const at = (day: number, hour: string) => instant(`2026-11-${day}T${hour}:00.000Z`);

describe('what is decided about talks, from the matter to the calendar', () => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let maja: Actor;
  let caseId: string;

  const read = <T>(how: (tx: Tx) => Promise<T>) =>
    inScope(database, { authorityId: home, actorId: anna.id, caseScope: 'all' }, how);
  const meetings = () => read((tx) => allMeetings(tx, home, caseId));
  const told = () => read((tx) => attendanceOf(tx, home, caseId));
  const rules = () =>
    read(async (tx) => {
      const law = await caseLaw(tx, home, caseId, { on: today });
      if (!law) throw new Error('no law');
      return bookingRules(law);
    });

  beforeAll(async () => {
    const acts = [...peopleActs, ...planActs, ...decisionActs(decisionKinds(meetingDecisionKinds)), ...meetingActs];
    const access = caseAccess(fixedClock(testNow));
    world = await makeWorld(database, testKernel({ database, acts, access, now: testNow }));
    const { cast, of } = await makeScene(world, 500, { phone: '12345678' });
    [anna, maja, caseId] = [cast.contactPerson, cast.self, of.caseId];
    await worksAllDay(database, anna);
    await setAddress(database);
    for (const kind of ['talks', 'exemption'])
      await world.must(cast.manager, 'give-mandate', { staffId: anna.id, kind, from: '2026-01-01' });
    await ownerQuery(database, "update person set contact_form = 'phone' where id = $1", [of.personId]);
    // Known to the municipality, and ready for a job, since the benefit began.
    for (const [kind, value] of [
      ['foerste_henvendelse', '"2026-01-01"'],
      ['parathed', '{"parathed": "jobparat", "status": "endelig"}'],
    ])
      await ownerQuery(
        database,
        `insert into fact (authority_id, id, case_id, kind, value, valid_from, recorded_at, source, author_id, author_name)
         values (860, $1, $2, $3, $4, '2026-01-01', '2026-01-01', 'kommune', $5, 'Anna Holm')`,
        [randomUUID(), caseId, kind, value, anna.id],
      );
    await world.must(anna, 'hold-meeting', { caseId, form: 'in-person' });
  });

  /** Prepares a matter until it can be signed, and signs it. */
  async function decide(decisionId: string, result: string) {
    const given = { caseId, decisionId };
    const fact = { words: 'Borgeren har fortalt det', source: 'citizen', main: true };
    await world.must(anna, 'note-decision-fact', { ...given, ...fact });
    const considerations = 'Vi har lagt vægt på, hvad borgeren har fortalt.';
    await world.must(anna, 'write-decision-reasons', { ...given, result, considerations });
    return world.must(anna, 'sign-decision', { ...given, oralNoted: true });
  }
  async function openMatter(kind: string): Promise<string> {
    const rows = await ownerQuery<{ id: string }>(database, 'select id from decision where kind = $1', [kind]);
    const [only] = rows;
    if (!only || rows.length > 1) throw new Error(`not one matter of ${kind}`);
    return only.id;
  }

  /** What happens a moment after an act. */
  const afterwards = (eventIds: readonly string[]) =>
    inScope(database, { authorityId: home, actorId: systemActorId, caseScope: 'all' }, async (tx) => {
      for (const id of eventIds) {
        const event = await eventById(tx, home, id);
        if (!event) throw new Error('no such event');
        const tools = { now: instant(testNow), newId: randomUUID, log: silentLog, attempt: 1 };
        for (const one of meetingListeners) if (one.on.includes(event.type)) await one.handle(tx, event, tools);
      }
    });

  it('a talk by phone becomes a meeting by a signed decision alone', async () => {
    const thursday = slotCode(anna.id, at(26, '09:00'), 45);
    const refused = await world.go(anna, 'book-meeting', { caseId, slot: thursday, form: 'in-person' });
    expect(refused).toMatchObject({ kind: 'refused', code: 'attendance-needs-decision' });
    await world.must(anna, 'book-meeting', { caseId, slot: thursday, form: 'phone' });
    const call = (await meetings()).find(({ state }) => state === 'booked');
    expect(call).toMatchObject({ form: 'phone', place: '12345678', sequence: 0 });

    await world.must(anna, 'open-decision-moedeform', { caseId, talk: `${call?.id}|2026-11-26` });
    const decisionId = await openMatter('moedeform');
    const signed = await decide(decisionId, 'imposed');
    const ids = signed.events.map(({ id }) => id);
    expect(await told()).toEqual([{ subjectId: decisionId, day: '2026-11-26', from: '2026-11-24' }]);
    await afterwards([...ids, ...ids]);
    const meeting = (await meetings()).find(({ id }) => id === call?.id);
    expect(meeting).toMatchObject({
      form: 'in-person',
      formChosenBy: 'authority',
      place: 'Rådhuspladsen 1, Hjørring',
      sequence: 1,
      startsAt: at(26, '09:00'),
    });
    if (!meeting) throw new Error('no meeting');
    const file = meetingIcs(meeting, { method: 'PUBLISH', lang: 'da', reader: 'citizen' });
    expect(file).toContain('SEQUENCE:1');
    expect(file).toMatch(/LOCATION:Rådhuspladsen 1/);
    const [talk] = await ownerQuery<{ value: object }>(
      database,
      "select value from law_entry where subject_id = $1 and kind = 'samtale' and superseded_at is null",
      [meeting.id],
    );
    expect(talk?.value).toMatchObject({ form: 'fremmoede', status: 'planlagt' });
    const [row] = await ownerQuery(database, 'select next_meeting_form from case_overview where case_id = $1', [
      caseId,
    ]);
    expect(row).toEqual({ next_meeting_form: 'in-person' });
  });

  it('the demand holds for that day, and goes with the talk to another', async () => {
    const [meeting] = (await meetings()).filter(({ state }) => state === 'booked');
    const later = slotCode(anna.id, at(26, '12:00'), 30);
    await world.must(anna, 'book-meeting', { caseId, slot: later, form: 'in-person' });
    expect((await meetings()).find(({ startsAt }) => startsAt === at(26, '12:00'))?.formChosenBy).toBe('authority');
    const friday = slotCode(anna.id, at(27, '09:00'), 45);
    await world.must(maja, 'move-meeting', { caseId, meetingId: meeting?.id, slot: friday });
    expect(await told()).toMatchObject([{ day: '2026-11-27', from: '2026-11-24' }]);
    const again = await world.go(anna, 'book-meeting', {
      caseId,
      slot: slotCode(anna.id, at(26, '14:00'), 30),
      form: 'in-person',
    });
    expect(again).toMatchObject({ code: 'attendance-needs-decision' });
  });

  it('a citizen who is freed of booking gets a time from us', async () => {
    expect(await rules()).toMatchObject({ whoBooks: 'citizen-must', decided: null });
    await world.must(maja, 'ask-for-booking-exemption', {
      caseId,
      ground: 'it',
      askedWords: 'Jeg kan ikke finde ud af det',
    });
    await decide(await openMatter('booking-exemption'), 'granted');
    expect(await rules()).toMatchObject({
      whoBooks: 'summoned',
      decided: 'exempt',
      exemption: null,
      why: { da: 'Du er fri for selv at booke. Vi finder en tid til dig.' },
    });
    const monday = slotCode(anna.id, at(30, '09:00'), 45);
    const own = await world.go(maja, 'book-meeting', { caseId, slot: monday, form: 'phone' });
    expect(own).toMatchObject({ kind: 'refused', code: 'you-get-a-time' });
    await world.must(anna, 'summon-to-meeting', { caseId, slot: monday });
    expect((await meetings()).find(({ bookedBy }) => bookedBy === 'summons')?.form).toBe('phone');
  });
});
