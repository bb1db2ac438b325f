import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { eventById } from '../../kernel/events/event-store.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { cprOf, home, makeWorld, testNow, type World } from '../../people/testing/world.ts';
import type { PostMessage } from '../post/port.ts';
import { sendDue } from '../post/send-due.ts';
import { asSystem, hearStored, letterKernel } from '../testing/house.ts';
import { layMailing } from './lay-mailing.ts';

const people = 12;
const released = instant('2026-11-24T09:57:00.000Z');

describe.each(engines())('a letter to many on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let bo: Actor;
  const caseIds: string[] = [];

  beforeAll(async () => {
    world = await makeWorld(database, letterKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker']);
    bo = await world.staff('Bo Dahl', ['caseworker']);
    for (let n = 1; n <= people; n += 1) {
      const more = n === 1 ? { channel: 'exempt', ground: 'hindered' } : { email: `m${n}@example.org` };
      caseIds.push((await world.register(anna, cprOf(n), { contactPersonId: anna.id, ...more })).caseId);
    }
  });

  const mailingIn = async (eventId: string) => {
    const event = await asSystem(database, (tx) => eventById(tx, home, eventId));
    return z.object({ mailingId: z.string() }).parse(event?.data).mailingId;
  };
  async function prepare(): Promise<string> {
    const input = {
      name: 'Fællesmøde',
      templateKey: 'general',
      words: 'Kom og hør om job.',
      reason: 'De bor tæt på',
      caseIds,
    };
    const { events } = await world.must(anna, 'prepare-mailing', input);
    return mailingIn(events[0]?.id ?? '');
  }
  const approve = async (mailingId: string) =>
    (await world.must(bo, 'approve-mailing', { mailingId })).events[0]?.id ?? '';
  const count = async (mailingId: string, condition = 'true') =>
    (
      await ownerQuery<{ count: number }>(
        database,
        `select count(*)::int as count from outgoing where mailing_id = $1 and ${condition}`,
        [mailingId],
      )
    )[0]?.count;
  const stateOf = async (mailingId: string) =>
    (await ownerQuery<{ state: string }>(database, 'select state from mailing where id = $1', [mailingId]))[0]?.state;
  async function sendAt(now: string): Promise<PostMessage[]> {
    const carried: PostMessage[] = [];
    const post = {
      send: async (message: PostMessage) => {
        carried.push(message);
        return { kind: 'accepted' as const };
      },
    };
    await sendDue(database, {
      post,
      vault: world.kernel.vault,
      publicUrl: 'https://job.example.dk',
      now: instant(now),
      log: silentLog,
    });
    return carried;
  }

  it('is sent by two people, after a quarter of an hour, to everybody once', async () => {
    const mailingId = await prepare();
    expect(await world.go(anna, 'approve-mailing', { mailingId })).toMatchObject({
      kind: 'refused',
      code: 'same-person',
    });
    expect(await count(mailingId)).toBe(0);

    const approved = await approve(mailingId);
    await hearStored(database, approved);
    await hearStored(database, approved);
    // Eleven with a letter and a notice each, one on paper.
    expect(await count(mailingId)).toBe(2 * (people - 1) + 1);
    expect(await sendAt('2026-11-24T09:56:59.999Z')).toEqual([]);
    expect(await stateOf(mailingId)).toBe('approved');

    const carried = await sendAt(released);
    expect(carried).toHaveLength(2 * (people - 1));
    expect(await sendAt(released)).toEqual([]);
    expect(await stateOf(mailingId)).toBe('sent');
    expect(await count(mailingId, `channel = 'paper' and state = 'waiting'`)).toBe(1);

    const late = await makeWorld(database, letterKernel(database, released));
    expect(await late.go(bo, 'recall-mailing', { mailingId })).toMatchObject({ kind: 'refused', code: 'released' });
  });

  it('can be recalled until then, on paper too', async () => {
    const mailingId = await prepare();
    await hearStored(database, await approve(mailingId));
    await world.must(anna, 'recall-mailing', { mailingId });
    expect(await sendAt(released)).toEqual([]);
    expect(await count(mailingId, `state = 'recalled'`)).toBe(2 * (people - 1) + 1);
    expect(await stateOf(mailingId)).toBe('recalled');
  });

  it('recalled before its letters were written, it has none', async () => {
    const mailingId = await prepare();
    const approved = await approve(mailingId);
    await world.must(anna, 'recall-mailing', { mailingId });
    await hearStored(database, approved);
    expect(await count(mailingId)).toBe(0);
  });

  it('cut off in the middle, it is written whole the next time', async () => {
    const mailingId = await prepare();
    const approved = await approve(mailingId);
    const event = await asSystem(database, (tx) => eventById(tx, home, approved));
    if (!event) throw new Error('no event');
    const tools = { now: instant(testNow), newId: () => crypto.randomUUID() };
    let written = 0;
    const dying = {
      ...tools,
      newId: () => {
        written += 1;
        if (written === 7) throw new Error('killed');
        return crypto.randomUUID();
      },
    };
    await expect(asSystem(database, (tx) => layMailing(tx, event, mailingId, dying))).rejects.toThrow('killed');
    expect(await count(mailingId)).toBe(0);
    await asSystem(database, (tx) => layMailing(tx, event, mailingId, tools));
    await asSystem(database, (tx) => layMailing(tx, event, mailingId, tools));
    expect(await count(mailingId)).toBe(2 * (people - 1) + 1);
  });

  it('reaches no closed case, and nobody whom the sender may not find', async () => {
    const own = await world.register(anna, cprOf(50), { contactPersonId: anna.id, ownStaff: true });
    const input = { name: 'x', templateKey: 'group-meeting', reason: 'y', caseIds: [own.caseId] };
    expect(await world.go(bo, 'prepare-mailing', input)).toMatchObject({ kind: 'refused', code: 'nobody' });
    await world.must(anna, 'prepare-mailing', input);
    const closing = { caseId: own.caseId, reason: 'job', closedOn: '2026-11-24' };
    await world.must(anna, 'close-case', closing);
    expect(await world.go(anna, 'prepare-mailing', input)).toMatchObject({ kind: 'refused', code: 'nobody' });
  });
});
