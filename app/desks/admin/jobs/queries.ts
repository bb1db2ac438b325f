import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';

export interface EventBehind {
  readonly act: string;
  readonly at: Instant;
}

/** Which acts pieces of work followed, by the id of their event: enough to know what is missing, and nothing about whom. */
export async function readEventsBehind(
  tx: Tx,
  authorityId: number,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, EventBehind>> {
  if (eventIds.length === 0) return new Map();
  const { rows } = await sql<EventBehind & { id: string }>`
    select id, act, at from event where authority_id = ${authorityId} and id = any(${[...eventIds]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ id, act, at }) => [id, { act, at }]));
}

export interface Resolution {
  readonly at: Instant;
  readonly actorName: string;
  readonly name: string;
  readonly resolution: 'retried' | 'discarded';
  readonly reason: string | null;
}

/** What administrators did about work that was given up, newest first. */
export async function readResolutions(tx: Tx, authorityId: number, most: number): Promise<Resolution[]> {
  const { rows } = await sql<Resolution>`
    select at, actor_name as "actorName", name, resolution, reason from job_resolution
    where authority_id = ${authorityId} order by at desc, id limit ${most}`.execute(tx);
  return rows;
}
