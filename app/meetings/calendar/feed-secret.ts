import { createHash, randomBytes } from 'node:crypto';

/** The secret in the address of a calendar, and what is kept of it. The page makes it, shows it once, and gives the act the print alone. */
export interface FeedSecret {
  readonly secret: string;
  readonly hash: string;
}

export const feedHash = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

export function newFeedSecret(): FeedSecret {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: feedHash(secret).toString('hex') };
}

export const feedSecretShape = /^[A-Za-z0-9_-]{43}$/;
