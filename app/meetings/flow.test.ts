import { instant, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { makeScene, type Scene } from '../people/testing/cast.ts';
import { fund, home, makeWorld, testNow, type World } from '../people/testing/world.ts';
import { meetingsOf } from './queries/meetings.ts';
import { slotsFor } from './queries/slots.ts';
import { meetingKernel, setAddress, worksAllDay } from './testing/town.ts';
import { slotCode } from './times/slot-code.ts';

const today = plainDate('2026-11-24');
const thursdayAt = (hour: string) => instant(`2026-11-26T${hour}:00.000Z`);

describe.each(engines())('meetings from invitation to the next one on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;
  let caseId: string;
  let anna: Actor;
  let maja: Actor;
  let karen: Actor;

  const reading = <T>(
    actor: Actor,
    caseScope: string,
    read: (tx: Parameters<Parameters<typeof inScope>[2]>[0]) => Promise<T>,
  ) => inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope }, read);
  const all = () => reading(anna, 'all', (tx) => meetingsOf(tx, home, caseId));
  const overview = async () =>
    (
      await ownerQuery<Record<string, unknown>>(database, 'select * from case_overview where case_id = $1', [caseId])
    )[0];
  const told = (kind: string) =>
    ownerQuery<{ value: Record<string, unknown>; superseded_at: string | null }>(
      database,
      'select value, superseded_at from law_entry where case_id = $1 and kind = $2 order by recorded_at, id',
      [caseId, kind],
    );
  const saidNow = async (kind: string) =>
    (await told(kind)).filter((one) => one.superseded_at === null).map(({ value }) => value);
  const occupied = () =>
    ownerQuery<{ authority_id: number; starts_at: string }>(
      database,
      'select authority_id, starts_at from occupied order by starts_at',
    );

  beforeAll(async () => {
    world = await makeWorld(database, meetingKernel(database));
    scene = await makeScene(world, 100);
    ({ caseId } = scene.of);
    anna = scene.cast.contactPerson;
    maja = scene.cast.self;
    karen = scene.cast.fundCaseworker;
    await worksAllDay(database, anna);
    await worksAllDay(database, karen);
    await setAddress(database);
    await setAddress(database, fund);
    await ownerQuery(database, "update access_grant set parts = array['plan', 'talks'] where grantee_id = $1", [
      karen.id,
    ]);
  });

  it('finds free times: the own contact person first, nothing today for the citizen', async () => {
    const asked = { from: today, until: plainDate('2026-11-27'), minutes: 45 };
    const reader = { actor: maja, home, now: testNow, today };
    const slots = await reading(maja, caseId, (tx) => slotsFor(tx, reader, caseId, asked));
    expect(slots[0]).toMatchObject({ hostId: anna.id, isOwn: true, startsAt: '2026-11-25T07:00:00.000Z' });
    expect(slots.some(({ hostId }) => hostId === karen.id)).toBe(true);
    expect(slots.some(({ startsAt }) => startsAt.startsWith('2026-11-24'))).toBe(false);
  });

  it('the citizen is invited, books, moves and cancels; the calendar and the law follow', async () => {
    await world.must(anna, 'invite-to-book', { caseId, words: 'Vi taler om praktik', guided: true });
    expect((await all()).invitation).toMatchObject({ bookBy: '2026-12-04', holdBy: '2026-12-11' });
    await world.must(maja, 'book-meeting', {
      caseId,
      slot: slotCode(anna.id, thursdayAt('09:00'), 45),
      form: 'in-person',
    });
    const [meeting] = (await all()).upcoming;
    expect(meeting).toMatchObject({ place: 'Rådhuspladsen 1, Hjørring', hostName: 'Anna Holm', bookedBy: 'citizen' });
    expect((await all()).invitation).toBeNull();
    expect(await overview()).toMatchObject({ next_meeting_id: meeting?.id, invited_until: null });
    expect(await occupied()).toHaveLength(1);

    const meetingId = meeting?.id ?? '';
    await world.must(maja, 'move-meeting', { caseId, meetingId, slot: slotCode(anna.id, thursdayAt('11:00'), 45) });
    expect(await occupied()).toMatchObject([{ starts_at: '2026-11-26T11:00:00.000Z' }]);
    expect((await all()).upcoming[0]).toMatchObject({ sequence: 1, startsAt: '2026-11-26T11:00:00.000Z' });
    expect(await saidNow('samtale')).toMatchObject([{ status: 'planlagt', slags: 'jobsamtale' }]);
    expect(await told('samtale')).toHaveLength(2);

    await world.must(maja, 'cancel-meeting', { caseId, meetingId, reason: 'Jeg skal til jobsamtale' });
    expect(await occupied()).toEqual([]);
    expect((await all()).past[0]).toMatchObject({ state: 'cancelled', cancelledBy: 'citizen', sequence: 2 });
    expect(await saidNow('samtale')).toMatchObject([{ status: 'aflyst', form: 'fremmoede', myndighed: 'kommune' }]);
  });

  it('the a-kasse’s caseworker is booked in the a-kasse’s own calendar, by the citizen and by themselves', async () => {
    await world.must(maja, 'book-meeting', {
      caseId,
      slot: slotCode(karen.id, thursdayAt('12:00'), 45),
      form: 'in-person',
    });
    expect((await occupied()).map(({ authority_id }) => authority_id)).toEqual([fund]);
    const [meeting] = (await all()).upcoming;
    const meetingId = meeting?.id ?? '';
    expect(meeting).toMatchObject({ hostAuthorityId: fund, hostName: 'Karen Munk' });
    await world.must(karen, 'move-meeting', { caseId, meetingId, slot: slotCode(karen.id, thursdayAt('13:00'), 45) });
    const again = await world.go(anna, 'book-meeting', {
      caseId,
      slot: slotCode(karen.id, thursdayAt('13:15'), 45),
      form: 'in-person',
      kind: 'other',
    });
    expect(again).toMatchObject({ kind: 'refused', code: 'slot-taken' });
    await world.must(karen, 'cancel-meeting', { caseId, meetingId });
    expect(await occupied()).toEqual([]);
    await world.must(karen, 'summon-to-meeting', { caseId, slot: slotCode(anna.id, thursdayAt('08:00'), 30) });
    expect((await occupied()).map(({ authority_id }) => authority_id)).toEqual([home]);
    await world.must(karen, 'cancel-meeting', { caseId, meetingId: (await all()).upcoming[0]?.id });
  });

  it('the talk is written down with goal, step, agreements and the next talk in one act', async () => {
    await world.must(anna, 'hold-meeting', {
      caseId,
      form: 'in-person',
      note: 'Vi talte om praktik i en børnehave.',
      goalWords: 'Jeg vil arbejde med børn',
      stepWords: 'Ring til børnehaven',
      agreement1: 'Besøg i børnehaven',
      agreement2: 'Opdatér cv',
      nextSlot: slotCode(anna.id, thursdayAt('09:00'), 45),
    });
    const { past, upcoming } = await all();
    const held = past.find(({ state }) => state === 'held');
    expect(held).toMatchObject({
      note: 'Vi talte om praktik i en børnehave.',
      closedByName: 'Anna Holm',
    });
    expect(held?.noteSharedAt).not.toBeNull();
    expect(upcoming).toHaveLength(1);
    expect(await overview()).toMatchObject({
      goal: 'Jeg vil arbejde med børn',
      next_step: 'Ring til børnehaven',
      next_meeting_id: upcoming[0]?.id,
      last_talk_form: 'in-person',
    });
    expect((await told('samtale')).some(({ value }) => value['status'] === 'holdt')).toBe(true);
  });

  it('the a-kasse’s caseworker writes down a talk with agreement and next talk', async () => {
    const next = slotCode(karen.id, thursdayAt('14:00'), 30);
    const input = {
      caseId,
      form: 'phone',
      note: 'Vi ringede sammen',
      stepWords: 'Send cv',
      agreement1: 'Ring fredag',
      nextSlot: next,
    };
    await world.must(karen, 'hold-meeting', input);
    const { upcoming, past } = await all();
    expect(past.find(({ hostId }) => hostId === karen.id && past.length > 0)).toBeDefined();
    const hers = upcoming.find(({ hostId }) => hostId === karen.id);
    expect(hers).toMatchObject({ hostAuthorityId: fund, startsAt: '2026-11-26T14:00:00.000Z' });
    expect(
      (await saidNow('samtale')).some(({ myndighed, status }) => myndighed === 'akasse' && status === 'holdt'),
    ).toBe(true);
    await world.must(maja, 'cancel-meeting', { caseId, meetingId: hers?.id });
  });

  it('not met: no judgement, the reason is heard, a new time is offered', async () => {
    const late = await makeLater(world, '2026-11-26T12:00:00.000Z');
    const meetingId = (await all()).upcoming[0]?.id;
    await late(anna, 'mark-not-met', { caseId, meetingId });
    expect(await overview()).toMatchObject({ reasons_to_hear: 1, invited_until: '2026-12-06' });
    await late(maja, 'hear-reason', { caseId, meetingId, reason: 'Bussen kørte ikke' });
    expect(await overview()).toMatchObject({ reasons_to_hear: 0 });
    expect((await all()).past.find(({ id }) => id === meetingId)).toMatchObject({ reasonHeard: 'Bussen kørte ikke' });
  });
});

/** The same house at another moment. */
async function makeLater(world: World, now: string) {
  const kernel = meetingKernel(world.database, now);
  const later = await makeWorld(world.database, kernel);
  return later.must;
}
