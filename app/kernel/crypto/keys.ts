import { hkdfSync } from 'node:crypto';
import { StartError } from '../config/start-error.ts';

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
  /** From the first key of the ring: stored hashes stay findable when a new key is added behind it. */
  readonly cprHash: Uint8Array;
  readonly cookies: KeySet;
  readonly session: KeySet;
  /** Turns addresses and logins into what counters and sessions may store. From the first key of the ring. */
  readonly pseudonym: Uint8Array;
}

/**
 * The key ring written in FODFAESTE_KEYS: `1:<32 bytes in base64 or hex>,2:<…>`, oldest first; the last one encrypts.
 * Each purpose gets its own key by HKDF-SHA-256 (RFC 5869).
 * @throws StartError bad-setting; the message never holds a key
 */
export function keyRing(secret: string): Keys {
  const masters = secret.split(',').map(readMaster);
  const [first] = masters;
  const ids = new Set(masters.map((master) => master.id));
  if (!first || ids.size !== masters.length)
    throw badKeys('to nøgler har samme nummer', 'two keys have the same number');
  return {
    cprEncryption: keySet(masters, 'cpr-encryption'),
    cprHash: derive(first, 'cpr-hash'),
    cookies: keySet(masters, 'cookies'),
    session: keySet(masters, 'session'),
    pseudonym: derive(first, 'pseudonym'),
  };
}

function readMaster(part: string): Key {
  const [, number = '', text = ''] = /^\s*(\d{1,3}):(\S+)\s*$/.exec(part) ?? [];
  const id = Number(number);
  if (number === '' || id < 1 || id > 255)
    throw badKeys('en nøgle skal have formen nummer:nøgle, nummer 1-255', 'a key has the form number:key, number 1-255');
  const bytes = /^[0-9a-fA-F]{64}$/.test(text) ? Buffer.from(text, 'hex') : base64(text);
  if (bytes?.length !== 32) throw badKeys(`nøgle ${id} er ikke på 32 byte`, `key ${id} does not have 32 bytes`);
  return { id, bytes };
}

// Buffer.from skips what is not base64; a key with a typing error must not pass as another key.
function base64(text: string): Buffer | null {
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : null;
}

function keySet(masters: readonly Key[], purpose: string): KeySet {
  const keys = masters.map((master) => ({ id: master.id, bytes: derive(master, purpose) }));
  const current = keys.at(-1);
  if (!current) throw new Error('a key ring holds at least one key');
  return { current, byId: new Map(keys.map((key) => [key.id, key])) };
}

function derive(master: Key, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master.bytes, 'fodfaeste', purpose, 32));
}

function badKeys(da: string, en: string): StartError {
  return new StartError(
    'bad-setting',
    { da: `FODFAESTE_KEYS kan ikke bruges: ${da}.`, en: `FODFAESTE_KEYS cannot be used: ${en}.` },
    2,
  );
}
