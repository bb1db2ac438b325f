import { randomUUID } from 'node:crypto';
import { type Instant, instant } from '@fodfaeste/law/dates';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { cprOf, home, makeWorld, type Registered, type World } from '../../people/testing/world.ts';
import { letterKernel, putMeeting } from '../testing/house.ts';
import type { PostAnswer, PostMessage } from './port.ts';
import { sendDue } from './send-due.ts';

const now = instant('2026-11-24T09:42:00.000Z');
const later = instant('2026-11-24T09:52:00.000Z');

describe.each(engines())('what is due leaves the house on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let maja: Registered;
  let carried: PostMessage[] = [];
  const answers = (answer: (message: PostMessage) => PostAnswer | Promise<PostAnswer>) => ({
    send: async (message: PostMessage) => {
      const given = await answer(message);
      if (given.kind === 'accepted') carried.push(message);
      return given;
    },
  });
  const willing = answers(() => ({ kind: 'accepted' }));
  const send = (at: Instant = now, post = willing) =>
    sendDue(database, {
      post,
      publicUrl: 'https://job.example.dk',
      vault: world.kernel.vault,
      now: at,
      log: silentLog,
    });

  beforeAll(async () => {
    world = await makeWorld(database, letterKernel(database));
    const anna = await world.staff('Anna Holm', ['caseworker']);
    maja = await world.register(anna, cprOf(1), { email: 'maja@example.org', phone: '12345678' });
  });
  beforeEach(async () => {
    carried = [];
    await ownerQuery(database, 'delete from outgoing');
  });

  async function lay(subject: string, over: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const row: Record<string, unknown> = {
      authority_id: home,
      id: randomUUID(),
      case_id: maja.caseId,
      channel: 'email',
      purpose: 'message',
      subject,
      body: 'Log ind: [[/min-side]]',
      event_id: randomUUID(),
      made_at: now,
      release_at: now,
      state: 'waiting',
      ...over,
    };
    const names = Object.keys(row);
    const marks = names.map((_, index) => `$${index + 1}`).join(', ');
    await ownerQuery(database, `insert into outgoing (${names.join(', ')}) values (${marks})`, Object.values(row));
    return String(row['id']);
  }
  const states = async () =>
    (
      await ownerQuery<{ subject: string; state: string; channel: string; failure: string | null }>(
        database,
        'select subject, state, channel, failure from outgoing order by subject',
      )
    ).map(({ subject, state, channel, failure }) => [subject, state, channel, failure].filter(Boolean).join(' '));

  it('in the order of its time, with addresses, and once', async () => {
    await lay('b', { made_at: '2026-11-24T09:41:00Z' });
    await lay('a', { made_at: '2026-11-24T09:40:00Z' });
    await lay('c', { release_at: later });
    expect(await send()).toBe(2);
    expect(await send()).toBe(0);
    expect(carried).toMatchObject([
      { subject: 'a', to: 'maja@example.org', body: 'Log ind: https://job.example.dk/min-side' },
      { subject: 'b' },
    ]);
    expect(await states()).toEqual(['a sent email', 'b sent email', 'c waiting email']);
  });

  it('keeps what bounces with its reason, tries later what shall be tried later, and lets one failure hold up nobody', async () => {
    await lay('a');
    await lay('b');
    await lay('c');
    await lay('d');
    const post = answers(({ subject }) => {
      if (subject === 'a') return { kind: 'bounced', reason: 'no such address' };
      if (subject === 'b') return { kind: 'later', seconds: 60 };
      if (subject === 'c') throw new Error('the line is dead');
      return { kind: 'accepted' };
    });
    await send(now, post);
    expect(await states()).toEqual([
      'a bounced email no such address',
      'b waiting email',
      'c waiting email',
      'd sent email',
    ]);
    await send(later);
    expect(await states()).toEqual(['a bounced email no such address', 'b sent email', 'c sent email', 'd sent email']);
  });

  it('reminds of nothing that is over', async () => {
    const meetingId = await putMeeting(database, maja.caseId, { state: 'cancelled' });
    const stands = await putMeeting(database, maja.caseId);
    await lay('a', { purpose: 'meeting-reminder', subject_id: meetingId });
    await lay('b', { purpose: 'meeting-reminder', subject_id: stands });
    await lay('c', { purpose: 'invitation-reminder', subject_id: randomUUID() });
    await send();
    expect(await states()).toEqual(['a recalled email', 'b sent email', 'c recalled email']);
  });

  it('goes in Digital Post with what that asks for, one letter of a citizen after the other', async () => {
    const meetingId = await putMeeting(database, maja.caseId, { form: 'in-person' });
    const summons = { purpose: 'summons', subject_id: meetingId, deadline: '2026-12-01', legal: true };
    await lay('b', { ...summons, channel: 'digital-post', made_at: '2026-11-24T09:41:00Z' });
    await lay('a', {
      channel: 'digital-post',
      made_at: '2026-11-24T09:40:00Z',
      body: 'Svar: [[/svar/abc]] eller [[/min-side]]',
    });
    const stubborn = answers(({ subject }) =>
      subject === 'a' ? { kind: 'later', seconds: 60 } : { kind: 'accepted' },
    );
    await send(now, stubborn);
    expect(await states()).toEqual(['a waiting digital-post', 'b waiting digital-post']);
    await send(later);
    expect(carried).toMatchObject([
      { subject: 'a', letter: { legal: false, deadline: null, kle: { number: '15.20.20' }, replies: { until: null } } },
      { subject: 'b', to: maja.personId, letter: { legal: true, deadline: '2026-12-01', caseId: maja.caseId } },
    ]);
    expect(carried[0]?.letter?.actions).toEqual([
      { kind: 'page', label: 'Åbn siden', url: 'https://job.example.dk/min-side' },
    ]);
    expect(carried[1]?.letter?.actions).toMatchObject([
      { kind: 'meeting', id: meetingId, startsAt: '2026-12-01T09:00:00.000Z', where: 'Nørregade 1, Hjørring' },
      { kind: 'page' },
    ]);
    expect(carried[0]?.citizen?.cpr().plain()).toBe(cprOf(1));
    const pdf = Buffer.from((await carried[1]?.letter?.document()) ?? []);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('that bounces is seen; with a deadline it goes on paper', async () => {
    await lay('a', { channel: 'digital-post' });
    await lay('b', { channel: 'digital-post', legal: true });
    await send(
      now,
      answers(() => ({ kind: 'bounced', reason: 'lukket' })),
    );
    expect(await states()).toEqual(['a bounced digital-post lukket', 'b waiting paper lukket']);
  });

  it('asks a carrier that is silent three times, and the other carriers all the same', async () => {
    for (const subject of ['a', 'b', 'c', 'd', 'e']) await lay(subject, { channel: 'sms' });
    await lay('f');
    let asked = 0;
    const post = answers(({ channel }) => {
      if (channel === 'email') return { kind: 'accepted' };
      asked += 1;
      throw new Error('the line is dead');
    });
    await send(now, post);
    expect(asked).toBe(3);
    expect(carried).toMatchObject([{ subject: 'f' }]);
  });

  it('turns to paper for whoever was exempted since, and leaves paper to the print room', async () => {
    await lay('a', { channel: 'digital-post' });
    await lay('b');
    await lay('c', { channel: 'paper' });
    await ownerQuery(database, `update person set channel = 'exempt'`);
    await send();
    await ownerQuery(database, `update person set channel = 'digital'`);
    expect(await states()).toEqual(['a waiting paper', 'b recalled email', 'c waiting paper']);
    expect(carried).toEqual([]);
  });

  it('is shared by two who send at once, and nothing goes twice', async () => {
    for (let n = 0; n < 50; n += 1) await lay(`letter ${n}`);
    await Promise.all([send(), send()]);
    expect(new Set(carried.map(({ id }) => id)).size).toBe(50);
    expect(carried).toHaveLength(50);
  });
});
