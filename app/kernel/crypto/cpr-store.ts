import { hmac } from './compare.ts';
import { Cpr, type CprKind } from './cpr.ts';
import type { Keys } from './keys.ts';
import { open, type RandomBytes, seal } from './sealed.ts';

/** The row a number is encrypted for: moved to another row, it does not open. */
export interface CprOwner {
  readonly authorityId: number;
  readonly personId: string;
}

const placeOf = (owner: CprOwner): string => `${owner.authorityId}:${owner.personId}`;

/** For `person.cpr_cipher` and `person_identifier.cipher`. */
export function encryptCpr(keys: Keys, cpr: Cpr, owner: CprOwner, random?: RandomBytes): Buffer {
  return seal(keys.cprEncryption, Buffer.from(cpr.plain()), placeOf(owner), random);
}

/** @throws CannotOpen when the bytes were made for another person, changed, or encrypted with a key that is gone */
export function decryptCpr(keys: Keys, cipher: Uint8Array, kind: CprKind, owner: CprOwner): Cpr {
  return new Cpr(open(keys.cprEncryption, cipher, placeOf(owner)).toString(), kind);
}

/** The blind index for exact search: the same in every authority, so that a login finds the case wherever it is. */
export function cprHash(keys: Pick<Keys, 'cprHash'>, cpr: Cpr): Buffer {
  return hmac(keys.cprHash, cpr.plain());
}
