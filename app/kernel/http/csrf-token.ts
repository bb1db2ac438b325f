import { randomBytes } from 'node:crypto';
import { hmac, sameSecret } from '../crypto/compare.ts';

/** A token of the session, different on every page, so that compressed pages give nothing away (BREACH). */
export function csrfToken(secret: Uint8Array): string {
  const nonce = randomBytes(12).toString('base64url');
  return `${nonce}.${hmac(secret, nonce).toString('base64url')}`;
}

export function isCsrfToken(secret: Uint8Array, token: string | undefined): boolean {
  const [, nonce, proof] = /^([\w-]{16})\.([\w-]{43})$/.exec(token ?? '') ?? [];
  if (nonce === undefined || proof === undefined) return false;
  return sameSecret(proof, hmac(secret, nonce).toString('base64url'));
}
