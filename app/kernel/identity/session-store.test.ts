import { beforeAll, describe, expect, it } from 'vitest';
import { testKeys } from '../crypto/testing.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import { movingClock } from '../http/testing.ts';
import type { Actor } from './actor.ts';
import { stashForm, unstashForm } from './form-stash.ts';
import {
  clearSessions,
  endSession,
  endSessionsAtProvider,
  endSessionsOf,
  isFirstUse,
  openSession,
  type SessionPort,
  seeSession,
} from './session-store.ts';
import { anna, keys, seedPeople } from './testing.ts';

const actor: Actor = {
  id: anna.personId,
  kind: 'citizen',
  name: 'Anna Berg',
  roles: ['citizen'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Hjørring Kommune',
  caseId: anna.caseId,
};
const login = { provider: 'https://p.example', subject: 'sub', sessionId: 'sid', idToken: 'header.payload.signature' };

describe.each(everyEngine())('sessions on %s', (engine) => {
  const database = useDatabase(engine);
  let port: SessionPort & { readonly clock: ReturnType<typeof movingClock> };
  beforeAll(async () => {
    await seedPeople(database);
    port = { database, clock: movingClock(), keys, idleMinutes: 30 };
  });
  const opened = async (replaces: string | null = null) => (await openSession(port, actor, login, replaces)).id;
  const stateOf = async (id: string) => (await seeSession(port, id))?.state ?? null;

  it('gives back the person, and tells when it ends', async () => {
    const start = Date.parse(port.clock.now());
    const found = await seeSession(port, await opened());
    expect(found).toMatchObject({ state: 'live', actor, noted: false });
    expect(Date.parse(found?.expiresAt ?? '') - start).toBe(30 * 60_000);
    expect(found?.csrfSecret).toHaveLength(32);
  });

  it('knows nobody by an id it never gave', async () => {
    expect(await stateOf('B'.repeat(43))).toBeNull();
  });

  it('ends after thirty minutes without a sign of life, not before', async () => {
    const id = await opened();
    port.clock.advance(29);
    expect(await stateOf(id)).toBe('live');
    port.clock.advance(29);
    expect(await stateOf(id)).toBe('live');
    port.clock.advance(30);
    expect(await stateOf(id)).toBe('idle');
    expect(await stateOf(id)).toBe('idle');
  });

  it('ends after ten hours however busy', async () => {
    const id = await opened();
    for (let minutes = 0; minutes < 600; minutes += 20) {
      expect(await stateOf(id)).toBe('live');
      port.clock.advance(20);
    }
    expect(await stateOf(id)).toBe('over');
  });

  it('never says it lasts longer than the ten hours', async () => {
    const id = await opened();
    const limit = Date.parse(port.clock.now()) + 600 * 60_000;
    for (let minutes = 0; minutes < 590; minutes += 10) {
      port.clock.advance(10);
      await seeSession(port, id);
    }
    expect(Date.parse((await seeSession(port, id))?.expiresAt ?? '')).toBe(limit);
  });

  it('writes the sign of life at most once a minute, unless asked', async () => {
    const id = await opened();
    port.clock.advance(0.9);
    expect((await seeSession(port, id))?.noted).toBe(false);
    port.clock.advance(0.1);
    expect((await seeSession(port, id))?.noted).toBe(true);
    port.clock.advance(0.5);
    expect((await seeSession(port, id))?.noted).toBe(false);
    const before = (await seeSession(port, id))?.expiresAt ?? '';
    const now = await seeSession(port, id, true);
    expect(Date.parse(now?.expiresAt ?? '') - Date.parse(before)).toBe(30_000);
  });

  it('ends once, and hands out the id token for the log-out at the provider', async () => {
    const id = await opened();
    expect(await endSession(port, id)).toEqual({ provider: login.provider, idToken: login.idToken });
    expect(await endSession(port, id)).toBeNull();
    expect(await stateOf(id)).toBe('ended');
  });

  it('ends without the id token when the key that sealed it is gone', async () => {
    const id = await opened();
    expect(await endSession({ ...port, keys: testKeys(9) }, id)).toEqual({ provider: login.provider, idToken: null });
    expect(await stateOf(id)).toBe('ended');
  });

  it('ends the session that a new login replaces', async () => {
    const first = await opened();
    const second = await opened(first);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['ended', 'live']);
  });

  it('ends all sessions of a person, and none of others', async () => {
    const mine = [await opened(), await opened()];
    const other = (await openSession(port, { ...actor, id: anna.caseId }, { ...login, subject: 'other' }, null)).id;
    expect(await endSessionsOf(port, 860, anna.personId)).toBeGreaterThanOrEqual(2);
    expect(await Promise.all([...mine, other].map(stateOf))).toEqual(['ended', 'ended', 'live']);
    expect(await endSessionsAtProvider(port, 'https://other.example', { subject: 'other', sessionId: null })).toBe(0);
    expect(await endSessionsAtProvider(port, login.provider, { subject: null, sessionId: null })).toBe(0);
    expect(await endSessionsAtProvider(port, login.provider, { subject: 'other', sessionId: 'sid' })).toBe(1);
  });

  it('takes a logout token once', async () => {
    const until = port.clock.now();
    expect([await isFirstUse(port, 'token', until), await isFirstUse(port, 'token', until)]).toEqual([true, false]);
  });

  it('stores id token and login so that a copy of the table tells nothing', async () => {
    const id = await opened();
    const [row] = await ownerQuery<{ row: string }>(
      database,
      'select s::text as row from session s order by created_at desc, id_hash limit 1',
    );
    for (const secret of [id, login.idToken, 'sub,', 'sid,', Buffer.from('payload').toString('hex')])
      expect(row?.row).not.toContain(secret);
  });

  it('keeps what was typed for its owner and its form alone, once, half an hour', async () => {
    const form = { note: 'Jeg kan ikke nå det på tirsdag.', valg: ['a', 'b'] };
    const id = await opened();
    port.clock.advance(31);
    const keep = async () => (await stashForm(port, id, '/note/gem', form)) ?? '';
    const ticket = await keep();
    const [row] = await ownerQuery<{ row: string }>(database, 'select s::text as row from form_stash s');
    expect(row?.row).not.toContain(Buffer.from('tirsdag').toString('hex'));
    expect(await unstashForm(port, { ...actor, id: anna.caseId }, '/note/gem', ticket)).toBeNull();
    expect(await unstashForm(port, actor, '/other', ticket)).toBeNull();
    expect(await unstashForm(port, actor, '/note/gem', 'x'.repeat(64))).toBeNull();
    expect(await unstashForm(port, actor, '/note/gem', ticket)).toEqual(form);
    expect(await unstashForm(port, actor, '/note/gem', ticket)).toBeNull();

    const late = await keep();
    port.clock.advance(30);
    expect(await unstashForm(port, actor, '/note/gem', late)).toBeNull();
  });

  it('keeps nothing that is too long, nor for a session nobody had', async () => {
    const id = await opened();
    expect(await stashForm(port, id, '/a', { note: 'x'.repeat(64 * 1024) })).toBeNull();
    expect(await stashForm(port, id, '/a', { note: 'æ'.repeat(32_000) })).not.toBeNull();
    expect(await stashForm(port, 'C'.repeat(43), '/a', { note: 'x' })).toBeNull();
  });

  it('forgets what is long over', async () => {
    const id = await opened();
    port.clock.advance(60 * 33);
    await clearSessions(port);
    expect(await stateOf(id)).toBe('over');
    port.clock.advance(60 * 2);
    expect(await clearSessions(port)).toBeGreaterThan(0);
    expect(await stateOf(id)).toBeNull();
    expect(await ownerQuery(database, 'select 1 from form_stash')).toEqual([]);
  });
});
