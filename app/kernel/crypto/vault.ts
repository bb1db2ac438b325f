import type { CprVault } from '../act/act.ts';
import { cprHash, decryptCpr, encryptCpr } from './cpr-store.ts';
import type { Keys } from './keys.ts';

/** The one thing acts and pages get of the keys: it seals, finds and opens CPR numbers. */
export const cprVault = (keys: Keys): CprVault => ({
  seal: (cpr, authorityId, personId) => ({
    cipher: encryptCpr(keys, cpr, { authorityId, personId }),
    hash: cprHash(keys, cpr),
  }),
  hash: (cpr) => cprHash(keys, cpr),
  open: (cipher, kind, authorityId, personId) => decryptCpr(keys, cipher, kind, { authorityId, personId }),
});
