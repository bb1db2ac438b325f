import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { cprOf, home, makeWorld, type Registered, testNow, type World } from '../people/testing/world.ts';
import {
  hear,
  heardEvent,
  hearStored,
  letterKernel,
  outgoingOf,
  putCandidate,
  putMeeting,
  putPlacement,
} from './testing/house.ts';

describe.each(engines())('letters after what happens on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let number = 0;

  beforeAll(async () => {
    world = await makeWorld(database, letterKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker', 'manager']);
  });

  const reached = { email: 'maja@example.org', phone: '12345678' };
  const paper = { channel: 'exempt', ground: 'hindered' };
  const citizen = (more: object = reached): Promise<Registered> => {
    number += 1;
    return world.register(anna, cprOf(number), { contactPersonId: anna.id, ...more });
  };
  const sent = async ({ caseId }: Registered) =>
    (await outgoingOf(database, caseId)).map(({ channel, purpose, state }) => `${purpose} ${channel} ${state}`);
  const happens = (type: string, { caseId }: Registered, data: object) =>
    hear(database, heardEvent(type, caseId, data));

  it('welcomes once, by name, and says nothing of it in the mail', async () => {
    const maja = await citizen();
    const rows = await ownerQuery<{ id: string }>(
      database,
      `select id from event where case_id = $1 and type = 'people.contact-person-assigned'`,
      [maja.caseId],
    );
    const assigned = rows[0]?.id ?? '';
    await hearStored(database, assigned);
    await hearStored(database, assigned);
    const [letter, mail, ...more] = await outgoingOf(database, maja.caseId);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ channel: 'digital-post', purpose: 'welcome', subject: 'Velkommen, Maja' });
    expect(letter?.body).toContain('Jeg hedder Anna Holm');
    expect(mail).toMatchObject({
      channel: 'email',
      subject: 'Der er en besked til dig',
      body: 'Der er en besked til dig på Hjørring Kommunes side. Log ind her: [[/min-side/velkommen]]',
    });
  });

  it('tells of another contact person: who, who before and why, and only of the one who holds now', async () => {
    const maja = await citizen();
    const bo = await world.staff('Bo Dahl', ['caseworker']);
    const change = async (staffId: string) => {
      const input = { caseId: maja.caseId, staffId, reason: 'Anna skal på barsel.', handoverNote: 'Ring om helbred' };
      return (await world.must(anna, 'assign-contact-person', input)).events[0]?.id ?? '';
    };
    const changed = await change(bo.id);
    await hearStored(database, changed);
    await hearStored(database, changed);
    const [letter, ...more] = await outgoingOf(database, maja.caseId);
    expect(more).toMatchObject([{ channel: 'email', purpose: 'contact-changed' }]);
    expect(letter).toMatchObject({ channel: 'digital-post', subject: 'Bo Dahl er din nye kontaktperson' });
    expect(letter?.body).toContain('Før var det Anna Holm.');
    expect(letter?.body).toContain('Anna skal på barsel.');
    expect(letter?.body).not.toContain('helbred');
    const [toAnna, toBo] = [await change(anna.id), await change(bo.id)];
    await hearStored(database, toAnna);
    expect(await sent(maja)).toHaveLength(2);
    await hearStored(database, toBo);
    expect(await sent(maja)).toHaveLength(4);
  });

  it('writes paper to whoever is exempt, with the words themselves', async () => {
    const maja = await citizen(paper);
    const meetingId = await putMeeting(database, maja.caseId, {
      state: 'held',
      note: 'Vi aftalte et besøg i Børnehuset.',
      note_shared_at: testNow,
    });
    await happens('meetings.held', maja, { meetingId });
    await happens('meetings.note-shared', maja, { meetingId });
    const rows = await outgoingOf(database, maja.caseId);
    expect(rows).toMatchObject([{ channel: 'paper', purpose: 'note', state: 'waiting' }]);
    expect(rows[0]?.body).toContain('Vi aftalte et besøg i Børnehuset.');
  });

  it('tells of a meeting with the calendar file, and reminds the day before', async () => {
    const maja = await citizen();
    const meetingId = await putMeeting(database, maja.caseId, { booked_by: 'summons' });
    await happens('meetings.booked', maja, { meetingId });
    const rows = await outgoingOf(database, maja.caseId);
    expect(rows.map(({ purpose, channel, release_at }) => `${purpose} ${channel} ${release_at}`).toSorted()).toEqual([
      'meeting-reminder email 2026-11-30T08:00',
      'meeting-reminder sms 2026-11-30T08:00',
      'summons digital-post 2026-11-24T09:42',
      'summons email 2026-11-24T09:42',
      'summons sms 2026-11-24T09:42',
    ]);
    const files = rows.filter(({ attachments }) => attachments.length > 0);
    expect(files).toMatchObject([{ channel: 'email', purpose: 'summons', attachments: [{ name: 'aftale.ics' }] }]);
    expect(files[0]?.attachments[0]?.text).toContain('BEGIN:VCALENDAR');
    for (const { channel, body, subject } of rows)
      if (channel === 'email' || channel === 'sms') {
        expect(body).toContain('tirsdag den 1. december 2026 kl. 10.00');
        expect(`${subject} ${body}`).not.toMatch(/samtale|jobcenter|Anna|Maja/i);
      }
  });

  it('withdraws the reminder of the old time when the meeting is moved, and when it is cancelled', async () => {
    const maja = await citizen({ email: 'maja@example.org' });
    const meetingId = await putMeeting(database, maja.caseId, { booked_by: 'citizen' });
    await happens('meetings.booked', maja, { meetingId });
    const move = `update meeting set starts_at = '2026-12-03T09:00Z', ends_at = '2026-12-03T09:30Z' where id = $1`;
    await ownerQuery(database, move, [meetingId]);
    const before = { startsAt: '2026-12-01T09:00:00.000Z', endsAt: '2026-12-01T09:30:00.000Z', hostName: 'Anna Holm' };
    await happens('meetings.moved', maja, { meetingId, before, movedBy: 'staff' });
    const reminders = async () =>
      (await outgoingOf(database, maja.caseId))
        .filter(({ purpose }) => purpose === 'meeting-reminder')
        .map(({ state, release_at }) => `${state} ${release_at}`)
        .toSorted();
    expect(await reminders()).toEqual(['recalled 2026-11-30T08:00', 'waiting 2026-12-02T08:00']);
    await ownerQuery(database, `update meeting set state = 'cancelled', cancelled_by = 'staff' where id = $1`, [
      meetingId,
    ]);
    await happens('meetings.cancelled', maja, { meetingId });
    expect(await reminders()).toEqual(['recalled 2026-11-30T08:00', 'recalled 2026-12-02T08:00']);
    expect(await sent(maja)).toContain('meeting-cancelled digital-post waiting');
    const files = (await outgoingOf(database, maja.caseId)).flatMap(({ purpose, attachments }) =>
      attachments.map(({ text }) => [
        purpose,
        /METHOD:\w+/.exec(text)?.[0],
        /UID:\S+/.exec(text)?.[0]?.includes(meetingId),
      ]),
    );
    expect(files).toEqual([
      ['meeting-booked', 'METHOD:REQUEST', true],
      ['meeting-cancelled', 'METHOD:CANCEL', true],
      ['meeting-moved', 'METHOD:REQUEST', true],
    ]);
  });

  it('says nothing of what no longer holds when it is heard', async () => {
    const maja = await citizen();
    const meetingId = await putMeeting(database, maja.caseId, { state: 'cancelled', cancelled_by: 'staff' });
    await happens('meetings.booked', maja, { meetingId });
    expect(await sent(maja)).toEqual([]);
  });

  it('misses whoever did not come, and threatens with nothing', async () => {
    const maja = await citizen({});
    const meetingId = await putMeeting(database, maja.caseId, { state: 'not-met', starts_at: '2026-11-24T08:00Z' });
    await happens('meetings.not-met', maja, { meetingId });
    const [letter] = await outgoingOf(database, maja.caseId);
    expect(letter).toMatchObject({ channel: 'digital-post', subject: 'Vi savnede dig' });
  });

  it('reminds of an invitation on the third day at the earliest, and not when it has been answered', async () => {
    const maja = await citizen({ email: 'maja@example.org' });
    const invitationId = randomUUID();
    await ownerQuery(
      database,
      `insert into meeting_invitation (authority_id, id, case_id, kind, state, minutes, book_by, hold_by, guided, invited_by, invited_at)
       values ($1, $2, $3, 'job-talk', 'open', 30, '2026-12-02', '2026-12-09', true, 'Anna Holm', $4)`,
      [home, invitationId, maja.caseId, testNow],
    );
    await happens('meetings.invited', maja, { invitationId });
    const rows = await outgoingOf(database, maja.caseId);
    expect(rows.map(({ purpose, channel, release_at }) => `${purpose} ${channel} ${release_at}`)).toEqual([
      'invitation digital-post 2026-11-24T09:42',
      'invitation email 2026-11-24T09:42',
      'invitation-reminder email 2026-11-27T08:00',
    ]);
    expect(rows[0]?.body).toContain('senest 2. december 2026');
    await happens('meetings.invitation-ended', maja, { invitationId, state: 'booked' });
    expect((await outgoingOf(database, maja.caseId)).map(({ state }) => state)).toEqual(Array(3).fill('recalled'));
  });

  it('gives one notice a thread until the citizen has looked; on paper every message', async () => {
    const thread = async (of: Registered, ...bodies: string[]) => {
      const threadId = randomUUID();
      await ownerQuery(
        database,
        `insert into thread (authority_id, id, case_id, subject, waiting_for, waiting_since, last_at)
         values ($1, $2, $3, 'Praktik', 'citizen', $4, $4)`,
        [home, threadId, of.caseId, testNow],
      );
      for (const body of bodies) {
        const messageId = randomUUID();
        await ownerQuery(
          database,
          `insert into message (authority_id, id, case_id, thread_id, body, written_by, author_id, author_name, at, channel)
           values ($1, $2, $3, $4, $5, 'caseworker', $6, 'Anna Holm', $7, 'here')`,
          [home, messageId, of.caseId, threadId, body, anna.id, testNow],
        );
        await happens('dialogue.written', of, { threadId, messageId });
      }
    };
    const maja = await citizen({ email: 'maja@example.org' });
    await thread(maja, 'Hej Maja', 'Jeg glemte noget');
    expect(await sent(maja)).toEqual(['message email waiting']);
    const ida = await citizen(paper);
    await thread(ida, 'Hej Ida', 'Jeg glemte noget');
    const letters = await outgoingOf(database, ida.caseId);
    expect(letters.map(({ channel }) => channel)).toEqual(['paper', 'paper']);
    expect(letters.map(({ body }) => body).join()).toContain('Jeg glemte noget');
  });

  it('tells of a proposal that waits for the citizen, not of the citizen’s own', async () => {
    const maja = await citizen({ email: 'maja@example.org' });
    const card = async (by: string) => {
      const id = randomUUID();
      await ownerQuery(
        database,
        `insert into plan_card (authority_id, id, case_id, area, title, whose, state, proposed_by, proposed_by_name, plan_part, created_at, updated_at)
         values ($1, $2, $3, 'company', 'Praktik i Børnehuset', 'both', 'proposed', $4, 'Anna', 'offer', $5, $5)`,
        [home, id, maja.caseId, by, testNow],
      );
      await happens('plan.card-proposed', maja, { card: { id } });
    };
    await card('citizen');
    expect(await sent(maja)).toEqual([]);
    await card('caseworker');
    expect(await sent(maja)).toEqual(['proposal email waiting']);
  });

  it('tells of a place at a meeting for many, and when that is cancelled', async () => {
    const maja = await citizen({ email: 'maja@example.org' });
    const [groupId, placeId] = [randomUUID(), randomUUID()];
    await ownerQuery(
      database,
      `insert into group_meeting (authority_id, id, title, description, starts_at, ends_at, place, host_id, host_name, places, taken, state, created_at)
       values ($1, $2, 'Jobcafé', 'Kaffe', '2026-12-03T09:00Z', '2026-12-03T11:00Z', 'Nørregade 1', $3, 'Bo Dahl', 10, 1, 'open', $4)`,
      [home, groupId, anna.id, testNow],
    );
    await happens('meetings.group-place-taken', maja, { groupId, placeId });
    expect(await sent(maja)).toEqual(['meeting-booked email waiting', 'meeting-reminder email waiting']);
    await ownerQuery(database, `update group_meeting set state = 'cancelled' where id = $1`, [groupId]);
    await happens('meetings.group-place-cancelled', maja, { groupId, placeId });
    expect(await sent(maja)).toEqual([
      'meeting-booked email recalled',
      'meeting-cancelled digital-post waiting',
      'meeting-cancelled email waiting',
      'meeting-reminder email recalled',
    ]);
  });

  it('gives the link that answers a question the words of the municipality, and keeps the link', async () => {
    const maja = await citizen();
    const outgoingId = randomUUID();
    await ownerQuery(
      database,
      `insert into outgoing (authority_id, id, case_id, channel, purpose, subject, body, made_at, release_at, state)
       values ($1, $2, $3, 'sms', 'job-search-link', 'Jobsøgning', 'Har du søgt job? [[/svar/abc]]', $4, $4, 'waiting')`,
      [home, outgoingId, maja.caseId, testNow],
    );
    await happens('jobsearch.link-made', maja, { outgoingId });
    expect(await outgoingOf(database, maja.caseId)).toMatchObject([
      { body: 'Der er et spørgsmål til dig fra Hjørring Kommune. Du kan svare her uden at logge ind: [[/svar/abc]]' },
    ]);
  });

  it('tells of a place at a company while it still waits for an answer, and asks at the end how it went', async () => {
    const maja = await citizen();
    const placementId = await putPlacement(database, maja.caseId);
    await happens('placements.sent', maja, { placementId });
    const [mail, ...more] = await outgoingOf(database, maja.caseId);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ channel: 'email', purpose: 'placement-proposal' });
    await happens('placements.reminded', maja, { placementId, party: 'company' });
    expect(await sent(maja)).toHaveLength(1);
    await ownerQuery(database, `update placement set state = 'withdrawn' where id = $1`, [placementId]);
    await happens('placements.withdrawn', maja, { placementId });
    await happens('placements.sent', maja, { placementId });
    expect(await sent(maja)).toEqual(['placement-proposal email recalled']);
    await ownerQuery(database, `update placement set state = 'ended' where id = $1`, [placementId]);
    await happens('placements.assessment-asked', maja, { placementId });
    await happens('placements.ended', maja, { placementId });
    expect(await sent(maja)).toEqual(['placement-end email waiting', 'placement-proposal email recalled']);
  });

  it('asks about a job without a word of it in the mail, and tells what the company said in the letter', async () => {
    const maja = await citizen(paper);
    const candidateId = await putCandidate(database, maja.caseId);
    await happens('recruitment.candidate-asked', maja, { candidateId });
    const said = {
      candidateId,
      title: 'Bagersvend',
      companyName: 'Løkken Bageri',
      hired: false,
      whyNot: 'somebody-else',
    };
    await happens('recruitment.feedback-given', maja, { ...said, from: null, hours: null, words: 'Tak for snakken' });
    const letters = await outgoingOf(database, maja.caseId);
    expect(letters.map(({ channel, purpose }) => [channel, purpose])).toEqual([
      ['paper', 'job-answer'],
      ['paper', 'job-question'],
    ]);
    expect(letters[0]?.body).toContain('Tak for snakken.');
    expect(letters[1]?.subject).toBe('Et job hos Løkken Bageri');
    const digital = await citizen();
    await happens('recruitment.candidate-asked', digital, {
      candidateId: await putCandidate(database, digital.caseId),
    });
    expect(JSON.stringify(await outgoingOf(database, digital.caseId))).not.toMatch(/Bager/);
  });

  it('writes nothing to a closed case', async () => {
    const maja = await citizen();
    const meetingId = await putMeeting(database, maja.caseId);
    await world.must(anna, 'close-case', { caseId: maja.caseId, reason: 'job', closedOn: '2026-11-24' });
    await happens('meetings.booked', maja, { meetingId });
    expect(await sent(maja)).toEqual([]);
  });
});
