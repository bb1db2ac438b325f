import { Kysely, PostgresDialect } from 'kysely';
import { StartError } from '../config/start-error.ts';
import { type EmbeddedOptions, startEmbedded } from './embedded.ts';
import type { Engine, Notice, RunningEngine } from './engine.ts';
import { type Migration, migrate, migrationsFolder, readMigrations } from './migrate.ts';
import { rememberOwner } from './owner.ts';
import { prepare } from './prepare.ts';
import type { DB } from './schema.generated.ts';
import type { Database } from './scope.ts';
import { connectServer } from './server.ts';
import { explainConnection } from './server-errors.ts';
import { verifyRole } from './verify-role.ts';

export interface OpenOptions {
  /** Where an embedded database keeps its files. */
  readonly dataDir: string;
  /** DATABASE_URL; given, nothing is embedded. */
  readonly databaseUrl?: string | undefined;
  readonly databaseAppUrl?: string | undefined;
  /** Which embedded engine a new data folder gets; an existing folder keeps its own. */
  readonly engine?: EmbeddedOptions['engine'];
  /** Deletes the embedded database first. */
  readonly reset?: boolean | undefined;
  readonly poolSize?: number | undefined;
  /** The platform's own migrations when left out. */
  readonly migrations?: readonly Migration[] | undefined;
  /** For a command beside a running app: joins its native PostgreSQL instead of finding the folder in use. */
  readonly attach?: boolean | undefined;
  /** Hears what a person should know, such as that PGlite is used because PostgreSQL could not be. */
  readonly notice?: Notice | undefined;
}

/**
 * Starts or reaches the database, brings it up to date as its owner, and connects as the app role.
 * @throws StartError with a sentence for the person at the keyboard
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const engine = await start(options);
  try {
    const migrations = options.migrations ?? readMigrations(migrationsFolder());
    await engine.withOwner(async (client) => {
      await prepare(client, { appLogin: engine.engine === 'native' });
      await migrate(client, migrations);
    });
    return await connectApp(engine, options.databaseAppUrl ? 'DATABASE_APP_URL' : 'DATABASE_URL');
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

function start(options: OpenOptions): Promise<RunningEngine> {
  const { databaseUrl, databaseAppUrl, dataDir, engine, reset, attach, notice, poolSize } = options;
  if (databaseUrl === undefined) return startEmbedded({ dataDir, engine, reset, attach, notice });
  if (options.reset)
    throw new StartError(
      'reset-refused',
      {
        da: '--reset sletter kun en indlejret database. Databasen i DATABASE_URL skal nulstilles på serveren.',
        en: '--reset deletes an embedded database only. The database in DATABASE_URL must be emptied on the server.',
      },
      2,
    );
  return connectServer({ url: databaseUrl, appUrl: databaseAppUrl, poolSize });
}

/** The app's side of a running engine whose migrations are done. */
export async function connectApp(engine: RunningEngine, variable: string): Promise<Database> {
  const pool = engine.openAppPool();
  try {
    const client = await pool.connect().catch((error) => {
      throw engine.engine === 'server' ? explainConnection(variable, error) : error;
    });
    try {
      await verifyRole(client);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  const database: Database = {
    kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    pool,
    engine: engine.engine satisfies Engine,
    description: engine.description,
    close: async () => {
      await pool.end();
      await engine.stop();
    },
  };
  rememberOwner(database, engine.withOwner);
  return database;
}
