import type { MiddlewareHandler } from 'hono';
import { sql } from 'kysely';
import { hmac } from '../crypto/compare.ts';
import { clientAddress } from './client-address.ts';
import type { WebEnv } from './context.ts';
import { answerProblem } from './problem.tsx';
import { type Web, webOf } from './web.ts';

export interface RateLimit {
  readonly bucket: string;
  /** How many times in each window. */
  readonly most: number;
  readonly seconds: number;
}

/** Far above what a person does, far below what a program would want. One address may be a whole town hall. */
export const rateLimits = {
  login: { bucket: 'login', most: 300, seconds: 600 },
  search: { bucket: 'search', most: 60, seconds: 60 },
  act: { bucket: 'act', most: 1200, seconds: 60 },
} as const satisfies Record<string, RateLimit>;

/** Counts one more, in the database, for all app processes together. Answers the seconds to wait: 0 when it is allowed. */
export async function rateHit(web: Web, limit: RateLimit, who: string): Promise<number> {
  if (!web.settings.rateLimits) return 0;
  const { database, clock, keys } = web.sessions;
  const { rows } = await sql<{ wait: number }>`
    select rate_hit(${limit.bucket}, ${hmac(keys.pseudonym, who)}, ${clock.now()}, ${limit.seconds}, ${limit.most}) as wait`.execute(
    database.kysely,
  );
  return rows[0]?.wait ?? 0;
}

/** Counts by the person where somebody is logged in, else by address. */
export function limitRate(limit: RateLimit): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const web = webOf(c);
    const wait = await rateHit(web, limit, c.get('actor')?.id ?? clientAddress(c, web.settings));
    return wait > 0 ? answerProblem(c, 'too-many', { wait }) : next();
  };
}
