import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
} from 'kysely';
import type pg from 'pg';
import type { Engine } from './engine.ts';
import type { DB } from './schema.generated.ts';

/** An open database, connected as the app role: no superuser, no BYPASSRLS. */
export interface Database {
  readonly kysely: Kysely<DB>;
  readonly pool: pg.Pool;
  readonly engine: Engine;
  readonly description: string;
  close(): Promise<void>;
}

export type Tx = Transaction<DB>;

/** On whose behalf a transaction runs; row-level security reads exactly this. */
export interface Scope {
  readonly authorityId: number;
  readonly actorId: string;
  /** A case id for a citizen, who sees that case alone; 'all' for staff; 'none' for what concerns no case. */
  readonly caseScope: string | 'all' | 'none';
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

// Written into SQL as text, because parameters and several statements do not go together. So nothing but digits and uuids gets in.
function beginStatement({ authorityId, actorId, caseScope }: Scope): string {
  if (!Number.isInteger(authorityId) || authorityId < 1 || authorityId > 2_147_483_647)
    throw new TypeError('Scope: authorityId is not the number of an authority');
  if (!uuid.test(actorId)) throw new TypeError('Scope: actorId is not a lower-case uuid');
  if (caseScope !== 'all' && caseScope !== 'none' && !uuid.test(caseScope))
    throw new TypeError("Scope: caseScope is neither a lower-case uuid, 'all' nor 'none'");
  return `begin; set local app.authority_id = '${authorityId}'; set local app.actor_id = '${actorId}'; set local app.case_scope = '${caseScope}'`;
}

class ScopedDriver extends PostgresDriver {
  readonly #begin: string;

  constructor(pool: pg.Pool, begin: string) {
    super({ pool });
    this.#begin = begin;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }
}

/**
 * Runs `work` in one transaction on behalf of `scope`: commits when it returns, rolls back when it throws.
 * BEGIN and the settings travel in one round trip; the settings end with the transaction, so connections are safe to reuse.
 * @throws TypeError when the scope is not made of an authority number and uuids
 */
export async function inScope<T>(database: Database, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const driver = new ScopedDriver(database.pool, beginStatement(scope));
  const scoped = new Kysely<DB>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    },
  });
  return scoped.transaction().execute(work);
}
