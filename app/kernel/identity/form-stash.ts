import { randomBytes } from 'node:crypto';
import { instantOfEpoch } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { RawForm } from '../act/form-data.ts';
import { sha256 } from '../crypto/compare.ts';
import { CannotOpen, open, seal, singleKey } from '../crypto/sealed.ts';
import type { Actor } from './actor.ts';
import type { SessionPort } from './session-store.ts';

const minutes = 30;
const mostBytes = 64 * 1024;

/**
 * Keeps what was typed when the session had run out: encrypted, for half an hour, for the person whose session it was.
 * Answers the ticket for the cookie (where to find it, and the only key), or null when it is too long or the session is unknown.
 */
export async function stashForm(
  port: SessionPort,
  sessionId: string,
  action: string,
  form: RawForm,
): Promise<string | null> {
  const plain = Buffer.from(JSON.stringify(form));
  if (plain.length > mostBytes) return null;
  const [id, key] = [randomBytes(16), randomBytes(32)];
  const now = port.clock.now();
  const until = instantOfEpoch(Date.parse(now) + minutes * 60_000);
  const { rows } = await sql<{ kept: boolean }>`
    select form_stash_put(${sha256(sessionId)}, ${sha256(id.toString('hex'))}, ${sha256(action)},
      ${seal(singleKey(key), plain, action)}, ${now}, ${until}) as kept`.execute(port.database.kysely);
  return rows[0]?.kept ? Buffer.concat([id, key]).toString('base64url') : null;
}

/** Gives back, once, what this person had typed for this action. */
export async function unstashForm(
  port: SessionPort,
  actor: Actor,
  action: string,
  ticket: string,
): Promise<RawForm | null> {
  const bytes = Buffer.from(ticket, 'base64url');
  if (bytes.length !== 48) return null;
  const id = sha256(bytes.subarray(0, 16).toString('hex'));
  const { rows } = await sql<{ cipher: Buffer | null }>`
    select form_stash_take(${id}, ${actor.authorityId}, ${actor.id}, ${sha256(action)}, ${port.clock.now()}) as cipher`.execute(
    port.database.kysely,
  );
  const cipher = rows[0]?.cipher;
  if (!cipher) return null;
  try {
    return JSON.parse(open(singleKey(bytes.subarray(16)), cipher, action).toString()) as RawForm;
  } catch (error) {
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}
