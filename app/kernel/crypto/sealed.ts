import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Key, KeySet } from './keys.ts';

const ivLength = 12;
const tagLength = 16;
const algorithm = 'aes-256-gcm';

/** Where random bytes come from. */
export type RandomBytes = (length: number) => Uint8Array;

/** What was sealed cannot be opened: changed, moved to another place, or sealed with a key that is gone. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/**
 * Encrypts with AES-256-GCM: key number (1 byte), nonce (12), tag (16), cipher text.
 * `place` is bound to it: it opens only for whoever names the same place.
 */
export function seal(keys: KeySet, plain: Uint8Array, place: string, random: RandomBytes = randomBytes): Buffer {
  const iv = random(ivLength);
  const cipher = createCipheriv(algorithm, keys.current.bytes, iv, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Uint8Array.of(keys.current.id), iv, cipher.getAuthTag(), text]);
}

/** @throws CannotOpen */
export function open(keys: KeySet, sealed: Uint8Array, place: string): Buffer {
  const key = sealed.length > ivLength + tagLength ? keys.byId.get(sealed[0] ?? 0) : undefined;
  if (!key) throw new CannotOpen('unknown key, or too short');
  const iv = sealed.subarray(1, 1 + ivLength);
  const tag = sealed.subarray(1 + ivLength, 1 + ivLength + tagLength);
  const decipher = createDecipheriv(algorithm, key.bytes, iv, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + ivLength + tagLength)), decipher.final()]);
  } catch {
    throw new CannotOpen('changed, or sealed for another place');
  }
}

/** A key set of one key that lives outside the ring, for example only in a cookie. */
export function singleKey(bytes: Uint8Array): KeySet {
  const key: Key = { id: 1, bytes };
  return { current: key, byId: new Map([[1, key]]) };
}
