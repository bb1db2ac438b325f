import { hkdfSync } from 'node:crypto';

/** A secret of 32 bytes as the configuration gives it, and its number. */
export interface MasterKey {
  readonly id: number;
  readonly secret: Uint8Array;
}

/** One 32-byte key and the number that stands in front of everything it has encrypted. */
export interface Key {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** Keys for one purpose: `current` encrypts, every key still in the ring decrypts. */
export interface KeySet {
  readonly current: Key;
  readonly byId: ReadonlyMap<number, Key>;
}

/** All keys of an installation, derived per purpose, so that a key for cookies opens no CPR number. */
export interface Keys {
  readonly cprEncryption: KeySet;
  /** From the oldest key: stored hashes stay findable when a new key is added. */
  readonly cprHash: Uint8Array;
  readonly cookies: KeySet;
  readonly session: KeySet;
  /** Turns addresses and logins into what counters and sessions may store. From the oldest key. */
  readonly pseudonym: Uint8Array;
}

/**
 * The keys of an installation from its masters, newest first (FODFAESTE_KEYS, or the key file of a demo). Each purpose gets its
 * own key by HKDF-SHA-256 (RFC 5869).
 * @throws TypeError when a master does not have 32 bytes and a number 1-255 of its own
 */
export function keyRing(masters: readonly [MasterKey, ...MasterKey[]]): Keys {
  for (const { id, secret } of masters) {
    if (!Number.isInteger(id) || id < 1 || id > 255 || secret.length !== 32)
      throw new TypeError('a master key has 32 bytes and a number from 1 to 255');
  }
  if (new Set(masters.map((master) => master.id)).size !== masters.length)
    throw new TypeError('two master keys have the same number');
  const oldest = masters.at(-1) ?? masters[0];
  return {
    cprEncryption: keySet(masters, 'cpr-encryption'),
    cprHash: derive(oldest, 'cpr-hash'),
    cookies: keySet(masters, 'cookies'),
    session: keySet(masters, 'session'),
    pseudonym: derive(oldest, 'pseudonym'),
  };
}

function keySet(masters: readonly [MasterKey, ...MasterKey[]], purpose: string): KeySet {
  const current = { id: masters[0].id, bytes: derive(masters[0], purpose) };
  const all = masters.map((master) => [master.id, { id: master.id, bytes: derive(master, purpose) }] as const);
  return { current, byId: new Map(all) };
}

function derive(master: MasterKey, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master.secret, 'fodfaeste', purpose, 32));
}
