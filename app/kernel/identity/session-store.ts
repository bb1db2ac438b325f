import { randomBytes } from 'node:crypto';
import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { hmac, sha256 } from '../crypto/compare.ts';
import type { Keys } from '../crypto/keys.ts';
import { CannotOpen, open, seal } from '../crypto/sealed.ts';
import type { Database } from '../database/scope.ts';
import type { Clock } from '../time/clock.ts';
import type { Actor } from './actor.ts';

/** What sessions are kept with. */
export interface SessionPort {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly idleMinutes: number;
}

/** At the latest so long after the login, however busy. */
const longestHours = 10;
const quietSeconds = 60;

/** What the provider told about a login, needed to log out there. The id token is left out when it holds a CPR number. */
export interface ProviderLogin {
  readonly provider: string;
  readonly subject: string;
  readonly sessionId: string | null;
  readonly idToken: string | null;
}

export interface OpenedSession {
  /** For the cookie; only its hash is stored. */
  readonly id: string;
}

/** Logs somebody in under an id nobody has seen before; the session of `replaces` ends. */
export async function openSession(
  port: SessionPort,
  actor: Actor,
  login: ProviderLogin,
  replaces: string | null,
): Promise<OpenedSession> {
  const id = randomBytes(32).toString('base64url');
  const now = port.clock.now();
  const idToken = login.idToken && seal(port.keys.session, Buffer.from(login.idToken), 'id-token');
  await sql`select session_open(${actor.authorityId}, ${sha256(id)}, ${actor.id}, ${JSON.stringify(actor)}, ${randomBytes(32)},
    ${login.provider}, ${hmac(port.keys.pseudonym, login.subject)},
    ${login.sessionId && hmac(port.keys.pseudonym, login.sessionId)}, ${idToken},
    ${now}, ${after(now, longestHours * 3600)}, ${replaces && sha256(replaces)})`.execute(port.database.kysely);
  return { id };
}

export interface FoundSession {
  readonly state: 'live' | 'idle' | 'over' | 'ended';
  readonly actor: Actor;
  readonly csrfSecret: Uint8Array;
  /** When it ends if nothing more happens. */
  readonly expiresAt: Instant;
  /** True when this request was written down as a sign of life: about once a minute. */
  readonly noted: boolean;
}

interface Row {
  readonly state: FoundSession['state'];
  readonly actor: Actor;
  readonly csrf_secret: Buffer;
  readonly last_seen_at: Instant;
  readonly ends_at: Instant;
  readonly noted: boolean;
}

/** The session with this id, alive or not; null when there never was one. `always` writes the sign of life at once. */
export async function seeSession(port: SessionPort, id: string, always = false): Promise<FoundSession | null> {
  const idle = port.idleMinutes * 60;
  const { rows } = await sql<Row>`
    select state, actor, csrf_secret, last_seen_at, ends_at, noted
    from session_seen(${sha256(id)}, ${port.clock.now()}, ${idle}, ${always ? 0 : quietSeconds})`.execute(
    port.database.kysely,
  );
  const [row] = rows;
  if (!row) return null;
  const idleEnd = after(row.last_seen_at, idle);
  const expiresAt = idleEnd < row.ends_at ? idleEnd : row.ends_at;
  return { state: row.state, actor: row.actor, csrfSecret: row.csrf_secret, expiresAt, noted: row.noted };
}

/** Keeps what {@link refreshActor} has found. */
export async function changeSessionActor(port: SessionPort, id: string, actor: Actor): Promise<void> {
  await sql`select session_actor_changed(${sha256(id)}, ${actor.authorityId}, ${actor.id}, ${JSON.stringify(actor)})`.execute(
    port.database.kysely,
  );
}

export interface EndedSession {
  readonly provider: string;
  readonly idToken: string | null;
}

/** Ends a session. Null when it had ended already. */
export async function endSession(port: SessionPort, id: string): Promise<EndedSession | null> {
  const { rows } = await sql<{ provider: string; id_token: Buffer | null }>`
    select provider, id_token from session_end(${sha256(id)}, ${port.clock.now()})`.execute(port.database.kysely);
  const [row] = rows;
  if (!row) return null;
  return { provider: row.provider, idToken: row.id_token && idTokenIn(port, row.id_token) };
}

// The key it was sealed with may have been taken out of the ring since the login; the provider can be asked without it.
function idTokenIn({ keys }: SessionPort, sealed: Uint8Array): string | null {
  try {
    return open(keys.session, sealed, 'id-token').toString();
  } catch (error) {
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}

/** Logs somebody out everywhere, for example when their access was taken away. Answers how many sessions ended. */
export async function endSessionsOf(port: SessionPort, authorityId: number, actorId: string): Promise<number> {
  const { rows } = await sql<{ ended: number }>`
    select session_end_of_actor(${authorityId}, ${actorId}, ${port.clock.now()}) as ended`.execute(
    port.database.kysely,
  );
  return rows[0]?.ended ?? 0;
}

/** The provider says that somebody logged out there: one session when it names one, else all of theirs. */
export async function endSessionsAtProvider(
  port: SessionPort,
  provider: string,
  who: { readonly subject: string | null; readonly sessionId: string | null },
): Promise<number> {
  const subject = who.subject && hmac(port.keys.pseudonym, who.subject);
  const sessionId = who.sessionId && hmac(port.keys.pseudonym, who.sessionId);
  const { rows } = await sql<{ ended: number }>`
    select session_end_by_provider(${provider}, ${subject}, ${sessionId}, ${port.clock.now()}) as ended`.execute(
    port.database.kysely,
  );
  return rows[0]?.ended ?? 0;
}

/** Forgets sessions that ended more than a day ago, and drafts, tokens and counters past their time. Answers how many sessions. */
export async function clearSessions(port: Pick<SessionPort, 'database' | 'clock'>): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select session_clear(${port.clock.now()}) as gone`.execute(
    port.database.kysely,
  );
  return rows[0]?.gone ?? 0;
}

/** True the first time a logout token is shown. */
export async function isFirstUse(port: SessionPort, token: string, validUntil: Instant): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`
    select logout_token_first_use(${sha256(token)}, ${validUntil}) as first`.execute(port.database.kysely);
  return rows[0]?.first === true;
}

const after = (moment: Instant, seconds: number): Instant => instantOfEpoch(Date.parse(moment) + seconds * 1000);
