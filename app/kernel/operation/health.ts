import type { Instant } from '@fodfaeste/law/dates';
import type { Database } from '../database/scope.ts';
import type { Pulse } from '../jobs/jobs.ts';
import { jobSchema, queues } from '../jobs/queues.ts';
import { within } from '../jobs/within.ts';
import { shared } from './shared.ts';

export interface HealthSources {
  readonly database: Database;
  /** The names of the migrations this program brings. */
  readonly migrations: readonly string[];
  /** How the worker of this process is; null where it has none. */
  readonly pulse: (() => Pulse) | null;
  readonly version: string;
  readonly startedAt: Instant;
}

/** For those who watch over the installation; it holds nothing about people and no error texts. */
export interface Health {
  /** ok · degraded: pages work, background work does not · down: pages do not work. */
  readonly status: 'ok' | 'degraded' | 'down';
  readonly database: {
    readonly ok: boolean;
    readonly milliseconds: number | null;
    readonly engine: Database['engine'];
  };
  readonly migrations: { readonly upToDate: boolean | null };
  readonly jobs: {
    readonly worker: 'alive' | 'silent' | 'stopped' | 'elsewhere';
    readonly oldestWaitingSeconds: number | null;
  };
  readonly version: string;
  readonly startedAt: Instant;
}

interface Found {
  readonly applied: readonly string[];
  readonly oldestWaitingSeconds: number | null;
}

const patienceSeconds = 3;
const silentAfterSeconds = 60;
const tooLongSeconds = 600;

/** A question about the health of this process. */
export const healthOf = (sources: HealthSources): (() => Promise<Health>) => shared(() => examine(sources));

async function examine({ database, migrations, pulse, version, startedAt }: HealthSources): Promise<Health> {
  const asked = performance.now();
  const found = await within(patienceSeconds, ask(database)).catch(() => null);
  const milliseconds = found ? Math.round(performance.now() - asked) : null;
  const upToDate = found && sameNames(found.applied, migrations);
  const worker = workerState(pulse);
  const oldestWaitingSeconds = found?.oldestWaitingSeconds ?? null;
  const behind = worker === 'silent' || worker === 'stopped' || (oldestWaitingSeconds ?? 0) > tooLongSeconds;
  return {
    status: !upToDate ? 'down' : behind ? 'degraded' : 'ok',
    database: { ok: found !== null, milliseconds, engine: database.engine },
    migrations: { upToDate },
    jobs: { worker, oldestWaitingSeconds },
    version,
    startedAt,
  };
}

async function ask(database: Database): Promise<Found> {
  const { rows } = await database.pool.query<Found>(
    `select (select coalesce(array_agg(name), '{}') from schema_migration) as applied,
      (select extract(epoch from now() - min(start_after))::int from ${jobSchema}.job
       where name = any($1) and state in ('created', 'retry') and start_after <= now()) as "oldestWaitingSeconds"`,
    [queues.map(({ name }) => name)],
  );
  const [found] = rows;
  if (!found) throw new Error('the database answered nothing');
  return found;
}

const sameNames = (applied: readonly string[], brought: readonly string[]): boolean =>
  applied.length === brought.length && brought.every((name) => applied.includes(name));

function workerState(pulse: HealthSources['pulse']): Health['jobs']['worker'] {
  if (!pulse) return 'elsewhere';
  const { running, quietSeconds } = pulse();
  if (!running) return 'stopped';
  return quietSeconds !== null && quietSeconds < silentAfterSeconds ? 'alive' : 'silent';
}
