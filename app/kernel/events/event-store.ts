import type { Tx } from '../database/scope.ts';

/** An event as it stands in the history. */
export interface StoredEvent {
  readonly authorityId: number;
  readonly id: string;
  readonly caseId: string | null;
  readonly act: string;
  readonly type: string;
  readonly data: object;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorRole: string;
  readonly at: string;
  readonly caseVersion: number | null;
  readonly reason: string | null;
}

export function eventRow(event: StoredEvent, requestId: string) {
  return {
    authority_id: event.authorityId,
    id: event.id,
    case_id: event.caseId,
    act: event.act,
    type: event.type,
    data: JSON.stringify(event.data),
    actor_id: event.actorId,
    actor_name: event.actorName,
    actor_role: event.actorRole,
    at: event.at,
    case_version: event.caseVersion,
    reason: event.reason,
    request_id: requestId,
  };
}

const columns = [
  'authority_id',
  'id',
  'case_id',
  'act',
  'type',
  'data',
  'actor_id',
  'actor_name',
  'actor_role',
  'at',
  'case_version',
  'reason',
] as const;

type Row = {
  authority_id: number;
  id: string;
  case_id: string | null;
  act: string;
  type: string;
  data: unknown;
  actor_id: string;
  actor_name: string;
  actor_role: string;
  at: string;
  case_version: number | null;
  reason: string | null;
};

const stored = (row: Row): StoredEvent => ({
  authorityId: row.authority_id,
  id: row.id,
  caseId: row.case_id,
  act: row.act,
  type: row.type,
  data: row.data as object,
  actorId: row.actor_id,
  actorName: row.actor_name,
  actorRole: row.actor_role,
  at: row.at,
  caseVersion: row.case_version,
  reason: row.reason,
});

/** The newest events of a case, newest first. */
export async function caseHistory(tx: Tx, authorityId: number, caseId: string, limit: number): Promise<StoredEvent[]> {
  const rows = await tx
    .selectFrom('event')
    .select(columns)
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(stored);
}

/** What happened to a case after the version somebody had on the screen. */
export async function eventsSince(
  tx: Tx,
  authorityId: number,
  caseId: string,
  version: number,
): Promise<StoredEvent[]> {
  const rows = await tx
    .selectFrom('event')
    .select(columns)
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('case_version', '>', version)
    .orderBy('seq')
    .execute();
  return rows.map(stored);
}

export async function eventById(tx: Tx, authorityId: number, id: string): Promise<StoredEvent | null> {
  const row = await tx
    .selectFrom('event')
    .select(columns)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? stored(row) : null;
}
