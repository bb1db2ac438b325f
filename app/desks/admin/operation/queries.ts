import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';

export interface TableSize {
  readonly name: string;
  readonly bytes: number;
  /** The database's own estimate; null while it has not counted yet. */
  readonly rows: number | null;
}

export interface DatabaseState {
  readonly server: string;
  readonly bytes: number;
  readonly migrations: number;
  readonly lastMigration: string | null;
  readonly lastMigrationAt: Instant | null;
}

export async function readDatabaseState(tx: Tx): Promise<DatabaseState> {
  const { rows } = await sql<DatabaseState>`
    select current_setting('server_version') as server, pg_database_size(current_database()) as bytes,
      (select count(*)::int from schema_migration) as migrations,
      (select name from schema_migration order by name collate "C" desc limit 1) as "lastMigration",
      (select max(applied_at) from schema_migration) as "lastMigrationAt"`.execute(tx);
  const [state] = rows;
  if (!state) throw new Error('an aggregate answers with one row');
  return state;
}

/** The largest tables of the whole installation, with their indexes; the parts of a partitioned table count as one. */
export async function readTableSizes(tx: Tx, most: number): Promise<TableSize[]> {
  const { rows } = await sql<TableSize>`
    select coalesce(i.inhparent, c.oid)::regclass::text as name, sum(pg_total_relation_size(c.oid))::bigint as bytes,
      case when not bool_and(c.reltuples < 0) then sum(greatest(c.reltuples, 0))::bigint end as rows
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_inherits i on i.inhrelid = c.oid
    where c.relkind = 'r' and n.nspname in ('public', 'pgboss')
    group by 1 order by 2 desc, 1 limit ${most}`.execute(tx);
  return rows;
}
