import type pg from 'pg';
import { StartError } from '../config/start-error.ts';
import { appRole, type RunningEngine, timeZone } from './engine.ts';
import { newPool, withClient } from './pool.ts';
import { explainConnection } from './server-errors.ts';
import { valueParsers } from './values.ts';

const oldest = 150_000;

export interface ServerOptions {
  /** DATABASE_URL: the owner of the tables. */
  readonly url: string;
  /** DATABASE_APP_URL: the login of the app; without it the owner's login takes the app role. */
  readonly appUrl?: string | undefined;
  readonly poolSize?: number | undefined;
}

/** Connects to a PostgreSQL server that stands elsewhere. */
export async function connectServer({ url, appUrl, poolSize = 20 }: ServerOptions): Promise<RunningEngine> {
  const owner = connection(url, `-c timezone=${timeZone}`);
  const app = appUrl
    ? connection(appUrl, `-c timezone=${timeZone}`)
    : connection(url, `-c timezone=${timeZone} -c role=${appRole}`);
  const version = await reach('DATABASE_URL', owner, readVersion);
  return {
    engine: 'server',
    description: `PostgreSQL ${version.name} (server)`,
    withOwner: (work) => withClient(owner, work),
    openAppPool: () => newPool({ ...app, max: poolSize }),
    stop: async () => undefined,
  };
}

/** Opens one connection and puts what goes wrong in a sentence without password. */
async function reach<T>(
  variable: string,
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  try {
    return await withClient(config, work);
  } catch (error) {
    throw explainConnection(variable, error);
  }
}

// The options of the URL itself win where both name one, since PostgreSQL takes the last.
function connection(url: string, options: string): pg.ClientConfig {
  const parsed = new URL(url);
  const given = parsed.searchParams.get('options');
  parsed.searchParams.delete('options');
  return {
    connectionString: parsed.href,
    types: valueParsers,
    options: given ? `${given} ${options}` : options,
    application_name: 'fodfaeste',
  };
}

async function readVersion(client: pg.Client): Promise<{ name: string }> {
  const { rows } = await client.query<{ number: string; name: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as name",
  );
  const number = Number(rows[0]?.number ?? 0);
  const name = (rows[0]?.name ?? '').split(' ')[0] ?? '';
  if (number >= oldest) return { name };
  throw new StartError('server-too-old', {
    da: `Serveren i DATABASE_URL er PostgreSQL ${name}. Fodfæste kræver version 15 eller nyere.`,
    en: `The server in DATABASE_URL is PostgreSQL ${name}. Fodfæste needs version 15 or later.`,
  });
}
