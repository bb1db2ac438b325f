import { readFileSync } from 'node:fs';
import path from 'node:path';
import { instant, toCopenhagen } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { type CompanyPost, companySchedules } from './companies/index.ts';
import { demoPeople } from './demo/index.ts';
import type { BackupMark } from './desks/admin/installation.ts';
import { authorityContact } from './desks/frame/authority-contact.ts';
import { enrolmentSchedules } from './enrolments/index.ts';
import { simulatedCaseIndex } from './exchange/case-index/index.ts';
import { digitalPost, digitalPostSimulator, receiptFile, simulatedSender } from './exchange/digital-post/index.ts';
import { figureSchedules } from './exchange/figures/index.ts';
import { simulatedJobnet } from './exchange/jobnet/index.ts';
import { type DemoProvider, demoProvider, type LoginProvider, loginProvider } from './exchange/login/index.ts';
import { localOutbox, postByChannel } from './exchange/post/index.ts';
import { type Installation, listeners } from './installation.ts';
import type { OidcConfig } from './kernel/config/config.ts';
import { rootFolder } from './kernel/config/root-folder.ts';
import { migrationsFolder, readMigrations } from './kernel/database/migrate.ts';
import { type Database, inScope } from './kernel/database/scope.ts';
import type { Web } from './kernel/http/web.ts';
import { clearSessions } from './kernel/identity/session-store.ts';
import { housekeeping } from './kernel/jobs/housekeeping.ts';
import { createJobs } from './kernel/jobs/jobs.ts';
import { systemActorId } from './kernel/jobs/system-actor.ts';
import { measured } from './kernel/operation/measured.ts';
import { operationRoutes } from './kernel/operation/routes.ts';
import { labRunner, onLabBell, reckonInWorker } from './lab/index.ts';
import { lawSchedules } from './law/index.ts';
import { letterSchedules } from './letters/index.ts';
import { listen } from './listen.ts';
import { meetingSchedules } from './meetings/index.ts';
import { forecastWork } from './outlook/index.ts';
import { peopleSchedules } from './people/index.ts';
import { placementSchedules } from './placements/index.ts';
import { recordSchedules } from './records/index.ts';
import { recruitmentSchedules } from './recruitment/index.ts';
import { setAssetManifest } from './ui/assets.ts';
import { createWeb, publicFrame } from './web.tsx';

export interface RunningServer {
  readonly url: string;
  /** Ends what is begun, then the background work, then the database. */
  stop(): Promise<void>;
}

const patienceMs = 5_000;

type Deliver = (request: Request) => Promise<Response>;

interface Login {
  readonly provider: LoginProvider;
  readonly demo: DemoProvider | null;
}

const realLogin = (publicUrl: string, oidc: OidcConfig): Login => ({
  provider: loginProvider({ publicUrl, ...oidc }),
  demo: null,
});

/** The demo brings its own provider, mounted in the same server: its requests to itself need no network. */
async function demoLogin(installation: Installation, publicUrl: string, deliver: Deliver): Promise<Login> {
  const { config, database, keys } = installation;
  const people = demoPeople({ database, keys, authorityId: config.municipality.code });
  const demo = await demoProvider({ publicUrl, people, environment: config.mode, deliver });
  return { provider: loginProvider(demo.config, (request) => demo.fetch(request)), demo };
}

/** Nothing leaves the machine: an outbox for mail and SMS, and a Digital Post that is made up. */
function localPost({ config, kernel }: Installation) {
  const gateway = digitalPostSimulator({
    now: () => instant(kernel.clock.now()),
    ...(config.database.url === undefined
      ? { store: receiptFile(path.join(config.dataDir, 'digital-post.jsonl')) }
      : {}),
  });
  const outbox = localOutbox();
  const letters = digitalPost({ gateway, senderOf: simulatedSender });
  return postByChannel({ email: outbox, sms: outbox, 'digital-post': letters });
}

/** Companies get mail and SMS alone. */
function companyPost(): CompanyPost {
  const outbox = localOutbox();
  return { send: (letter) => outbox.send({ ...letter, attachments: [] }) };
}

function backgroundWork(installation: Installation, publicUrl: string, version: string) {
  const { config, database, kernel, log } = installation;
  const forecasts = forecastWork({
    database,
    clock: kernel.clock,
    log,
    file: path.join(rootFolder(), 'dist', 'outlook', 'forecasts', 'worker.js'),
  });
  const lab = labRunner({
    database,
    clock: kernel.clock,
    log,
    version,
    reckoner: reckonInWorker(path.join(rootFolder(), 'dist', 'lab', 'worker.js'), path.join(rootFolder(), 'data')),
  });
  const schedules = [
    ...housekeeping({ endExpiredSessions: () => clearSessions({ database, clock: kernel.clock }) }),
    ...peopleSchedules,
    ...lawSchedules,
    ...recruitmentSchedules,
    ...placementSchedules({ kernel }),
    ...enrolmentSchedules({ kernel }),
    ...meetingSchedules,
    ...recordSchedules({ index: config.oidc ? null : simulatedCaseIndex({ forgetful: true }) }),
    ...companySchedules({ post: companyPost(), publicUrl }),
    ...letterSchedules({ kernel, post: localPost(installation), publicUrl }),
    ...figureSchedules(config.jobindsatsToken, path.join(rootFolder(), 'data')),
    ...forecasts.schedules,
  ];
  const jobs = createJobs({ database, listeners, schedules, clock: kernel.clock, newId: kernel.newId, log });
  return { schedules, jobs, forecasts, lab };
}

/** What the administrator's page on operation asks besides health. */
const sightsOf = (database: Database) => ({
  sessionsInUse: (authorityId: number, now: string) =>
    inScope(database, { authorityId, actorId: systemActorId, caseScope: 'none' }, async (tx) => {
      const { rows } = await sql<{ alive: number }>`select sessions_alive(${authorityId}, ${now}) as alive`.execute(tx);
      return rows[0]?.alive ?? 0;
    }),
  lastBackup: async () => {
    const { rows } = await database.pool.query<BackupMark>(
      'select at, bytes from backup_taken order by at desc limit 1',
    );
    return rows[0] ?? null;
  },
});

/** Serves an opened installation: login, pages, endpoints, background work. */
export async function startServer(installation: Installation): Promise<RunningServer> {
  const { config, database, kernel, keys, log, metrics } = installation;
  const root = rootFolder();
  const staticFolder = path.join(root, 'dist', 'static');
  setAssetManifest(JSON.parse(readFileSync(path.join(staticFolder, 'manifest.json'), 'utf8')));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

  // The port comes first: port 0 takes a free one, and the address follows from it.
  let handle: (request: Request, env: object) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const listening = await listen(config.host, config.port, (request, env) => handle(request, env));
  try {
    const publicUrl = config.publicUrl ?? `http://localhost:${listening.port}`;
    const deliver: Deliver = async (request) => handle(request, {});
    const sessions = { database, clock: kernel.clock, keys, idleMinutes: config.sessionMinutes };
    const settings = { publicUrl, trustedProxies: config.trustedProxies, rateLimits: true };
    const web: Web = { settings, sessions, frame: publicFrame, log };
    const { provider, demo } = config.oidc
      ? realLogin(publicUrl, config.oidc)
      : await demoLogin(installation, publicUrl, deliver);
    const contact = async () => {
      const { name, phone } = await authorityContact(kernel, config.municipality.code);
      return { organisation: name, phone: phone ?? null };
    };
    const { jobs, schedules, forecasts, lab } = backgroundWork(installation, publicUrl, version);
    const migrations = readMigrations(migrationsFolder()).map(({ name }) => name);
    const health = { database, migrations, pulse: jobs.pulse, version, startedAt: kernel.clock.now() };
    const operation = operationRoutes({ ...health, metrics, metricsToken: config.metricsToken });
    const logFormat = config.mode === 'production' ? 'json' : 'human';
    const app = createWeb({
      kernel,
      web,
      login: { web, provider, demo, contact },
      operation,
      measured: measured(metrics),
      staticFolder,
      version,
      authorityId: config.municipality.code,
      running: { ...health, schedules, logFormat, ...sightsOf(database) },
      demo: demo !== null,
      jobnet: demo ? simulatedJobnet(() => toCopenhagen(instant(kernel.clock.now())).date) : undefined,
    });
    handle = (request, env) => app.fetch(request, env);
    await jobs.start();
    forecasts.start();
    await lab.start();
    const deaf = onLabBell(lab.wake);
    const stop = async () => {
      await listening.stop(patienceMs);
      await forecasts.stop();
      deaf();
      await lab.stop();
      await Promise.race([jobs.stop(), new Promise((done) => setTimeout(done, patienceMs).unref())]);
      await database.close();
    };
    return { url: publicUrl, stop };
  } catch (error) {
    await listening.stop(0);
    throw error;
  }
}
