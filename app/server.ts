import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { demoPeople } from './demo/index.ts';
import { authorityContact } from './desks/frame/authority-contact.ts';
import { demoProvider, loginProvider, nemLogInClaims } from './exchange/login/index.ts';
import { type Installation, listeners } from './installation.ts';
import { rootFolder } from './kernel/config/root-folder.ts';
import { StartError } from './kernel/config/start-error.ts';
import { migrationsFolder, readMigrations } from './kernel/database/migrate.ts';
import type { Web } from './kernel/http/web.ts';
import { createJobs } from './kernel/jobs/jobs.ts';
import { housekeeping } from './kernel/jobs/housekeeping.ts';
import { clearSessions } from './kernel/identity/session-store.ts';
import { measured } from './kernel/operation/measured.ts';
import { operationRoutes } from './kernel/operation/routes.ts';
import { setAssetManifest } from './ui/assets.ts';
import { createWeb, publicFrame } from './web.tsx';

export interface RunningServer {
  readonly url: string;
  /** Ends what is begun, then the database. */
  stop(): Promise<void>;
}

const nobody = '00000000-0000-0000-0000-000000000000';

const versionOf = (root: string): string => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;

/** Serves an opened installation: login, pages, endpoints, background work. */
export async function startServer(installation: Installation): Promise<RunningServer> {
  const { config, database, kernel, keys, log, metrics } = installation;
  const root = rootFolder();
  const staticFolder = path.join(root, 'dist', 'static');
  setAssetManifest(JSON.parse(readFileSync(path.join(staticFolder, 'manifest.json'), 'utf8')));
  const sessions = { database, clock: kernel.clock, keys, idleMinutes: config.sessionMinutes };
  const version = versionOf(root);

  // The address is known only when the port is: port 0 takes a free one.
  const { server, port } = await listen(config.host, config.port, (request, env) => handle(request, env));
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`;
  const settings = { publicUrl, trustedProxies: config.trustedProxies, rateLimits: config.rateLimits };
  const web: Web = { settings, sessions, frame: publicFrame, log };
  const people = demoPeople({ database, keys, authorityId: config.municipality.code });
  const environment = config.mode;
  const demo = config.oidc ? null : await demoProvider({ publicUrl, people, environment, deliver: async (request) => app.fetch(request) });
  const provider = config.oidc
    ? loginProvider({ publicUrl, scope: 'openid', claims: nemLogInClaims, name: config.oidc.name, ...config.oidc })
    : loginProvider((demo ?? unreachable()).config, async (request) => app.fetch(request));
  const contact = async () => {
    const { name, phone } = await authorityContact(kernel, config.municipality.code);
    return { organisation: name, phone: phone ?? null };
  };
  const jobs = createJobs({
    database,
    listeners,
    schedules: housekeeping({ endExpiredSessions: () => clearExpired(sessions) }),
    clock: kernel.clock,
    newId: kernel.newId,
    log,
  });
  const operation = operationRoutes({
    database,
    migrations: readMigrations(migrationsFolder()).map(({ name }) => name),
    pulse: jobs.pulse,
    version,
    startedAt: kernel.clock.now(),
    metrics,
    metricsToken: config.metricsToken,
  });
  const app = createWeb({
    kernel,
    web,
    login: { web, provider, demo, contact },
    operation,
    measured: measured(metrics),
    staticFolder,
    version,
    demo: config.oidc === null,
  });
  const handle = (request: Request, env: object): Response | Promise<Response> => app.fetch(request, env);
  await jobs.start();
  return { url: publicUrl, stop: () => stop(server, jobs, database) };
}
