import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { capacityActs, plannerInWorker } from './capacity/index.ts';
import { companyActs } from './companies/index.ts';
import { decisionActs } from './decisions/index.ts';
import { kinds } from './desks/decisions/kinds.ts';
import { dialogueActs } from './dialogue/index.ts';
import { enrolmentActs, enrolmentListeners } from './enrolments/index.ts';
import { evidenceActs } from './evidence/index.ts';
import { loadAuthorities } from './exchange/classifications/authorities.ts';
import { loadShippedFigures } from './exchange/figures/index.ts';
import { jobSearchActs } from './jobsearch/index.ts';
import type { AnyAct } from './kernel/act/act.ts';
import { ActRegistry } from './kernel/act/registry.ts';
import type { Config } from './kernel/config/config.ts';
import { keysInFolder } from './kernel/config/keys.ts';
import { rootFolder } from './kernel/config/root-folder.ts';
import { checkKeys } from './kernel/crypto/key-check.ts';
import { type Keys, keyRing } from './kernel/crypto/keys.ts';
import { cprVault } from './kernel/crypto/vault.ts';
import { makeDataFolder } from './kernel/database/data-folder.ts';
import { openDatabase } from './kernel/database/open.ts';
import { withOwner } from './kernel/database/owner.ts';
import type { Database } from './kernel/database/scope.ts';
import { dispatchTo } from './kernel/events/listeners.ts';
import { installJobs } from './kernel/jobs/install-jobs.ts';
import type { Kernel } from './kernel/kernel.ts';
import { createLog, type Log } from './kernel/log/log.ts';
import { createMetrics, type Metrics } from './kernel/operation/metrics.ts';
import { systemClock } from './kernel/time/clock.ts';
import { hearingActs, labActs, labListeners, labShelf } from './lab/index.ts';
import { lawActs, lawListeners } from './law/index.ts';
import { letterActs, letterListeners } from './letters/index.ts';
import { meetingActs, meetingListeners } from './meetings/index.ts';
import { offerActs, offerListeners } from './offers/index.ts';
import { partnershipActs, partnershipListeners } from './partnerships/index.ts';
import { pathActs } from './paths/index.ts';
import { caseAccess, peopleActs, peopleListeners } from './people/index.ts';
import { placementActs, placementListeners } from './placements/index.ts';
import { planActs, planListeners } from './plan/index.ts';
import { recordActs, recordListeners } from './records/index.ts';
import { recruitmentActs, recruitmentListeners } from './recruitment/index.ts';
import { trainingActs } from './training/index.ts';

/** An opened house without its doors: what the server and the commands work with. */
export interface Installation {
  readonly config: Config;
  readonly database: Database;
  readonly kernel: Kernel;
  readonly keys: Keys;
  readonly log: Log;
  readonly metrics: Metrics;
}

export const listeners = [
  ...peopleListeners,
  ...lawListeners,
  ...planListeners,
  ...recruitmentListeners,
  ...offerListeners,
  ...placementListeners,
  ...enrolmentListeners,
  ...partnershipListeners,
  ...meetingListeners,
  ...letterListeners,
  ...recordListeners,
  ...labListeners,
];

/** Everything that can be done here. */
export const allActs: readonly AnyAct[] = [
  ...peopleActs,
  ...lawActs,
  ...decisionActs(kinds),
  ...planActs,
  ...recruitmentActs,
  ...companyActs,
  ...evidenceActs,
  ...offerActs,
  ...placementActs(kinds),
  ...enrolmentActs,
  ...partnershipActs,
  ...pathActs,
  ...trainingActs,
  ...capacityActs(plannerInWorker(path.join(rootFolder(), 'dist', 'capacity', 'planner', 'worker.js'))),
  ...jobSearchActs,
  ...meetingActs,
  ...dialogueActs,
  ...letterActs,
  ...recordActs,
  ...labActs(labShelf),
  ...hearingActs(labShelf),
];

/** Opens the database, brings tables, queues and classifications up to date, and puts the kernel together. */
export async function openInstallation(config: Config, say: (sentence: string) => void): Promise<Installation> {
  const log = createLog({ level: config.logLevel, format: config.mode === 'production' ? 'json' : 'human' });
  const { database: settings, dataDir, reset } = config;
  if (settings.url === undefined || config.keys === null) makeDataFolder(dataDir);
  const keys = keyRing(config.keys ?? keysInFolder(dataDir, reset));
  const database = await openDatabase({
    dataDir,
    reset,
    databaseUrl: settings.url,
    databaseAppUrl: settings.appUrl,
    engine: settings.engine,
    poolSize: settings.poolSize,
    notice: ({ da }) => say(da),
  });
  try {
    await checkKeys(database, keys);
    await withOwner(database, installJobs);
    await loadAuthorities(database, path.join(rootFolder(), 'data'));
    await loadShippedFigures(database, path.join(rootFolder(), 'data'), systemClock.now());
    const metrics = createMetrics(database);
    const kernel: Kernel = {
      database,
      acts: new ActRegistry(allActs),
      access: caseAccess(systemClock),
      clock: systemClock,
      newId: randomUUID,
      vault: cprVault(keys),
      log,
      observed: metrics.actPerformed,
      dispatch: dispatchTo(listeners),
    };
    return { config, database, kernel, keys, log, metrics };
  } catch (error) {
    await database.close();
    throw error;
  }
}
