import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../config/start-error.ts';
import {
  damaged,
  type FolderRecord,
  inUse,
  makeDataFolder,
  readRecord,
  removeDatabase,
  writeRecord,
} from './data-folder.ts';
import type { EmbeddedEngine, Notice, RunningEngine } from './engine.ts';
import { isAlive, lockFolder } from './folder-lock.ts';
import { attachNative, pidFileLine, startNative } from './native.ts';
import { makeOutside, outside, reachableByOthers } from './native-files.ts';
import { startPglite } from './pglite.ts';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly engine?: 'auto' | EmbeddedEngine | undefined;
  readonly reset?: boolean | undefined;
  readonly attach?: boolean | undefined;
  readonly notice?: Notice | undefined;
}

/**
 * Starts the engine a data folder was made with. A new folder gets native PostgreSQL where it can run, else PGlite;
 * an existing one never changes engine, since the other engine would show an empty database.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<RunningEngine> {
  const dataDir = path.resolve(options.dataDir);
  makeDataFolder(dataDir);
  if (options.reset) resetDatabase(dataDir);
  const record = readRecord(dataDir);
  if (record) return startRecorded(dataDir, record, options);
  // Two first starts at once: one makes the database, the other is told that the folder is in use.
  const unlock = lockFolder(dataDir, path.join(dataDir, 'database'));
  try {
    const known = readRecord(dataDir) ?? findUnrecorded(dataDir);
    if (!known) return await startFirst(dataDir, options);
    const running = await startRecorded(dataDir, known, options);
    writeRecord(dataDir, known);
    return running;
  } finally {
    unlock();
  }
}

async function startFirst(dataDir: string, { engine = 'auto', notice }: EmbeddedOptions): Promise<RunningEngine> {
  if (engine !== 'pglite') {
    try {
      return await startNew(dataDir, { engine: 'native', files: nativePlace(dataDir) });
    } catch (error) {
      if (engine === 'native' || error instanceof StartError) throw engineFailed('native', error);
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      notice?.({
        da: `PostgreSQL kan ikke køre her (${reason}). Fodfæste bruger PGlite i stedet; det er langsommere.`,
        en: `PostgreSQL cannot run here (${reason}). Fodfæste uses PGlite instead; it is slower.`,
      });
    }
  }
  return startNew(dataDir, { engine: 'pglite', files: path.join(dataDir, 'pglite') });
}

async function startRecorded(
  dataDir: string,
  record: FolderRecord,
  { engine: wanted = 'auto', attach }: EmbeddedOptions,
): Promise<RunningEngine> {
  if (wanted !== 'auto' && wanted !== record.engine) throw otherEngine(dataDir, record.engine, wanted);
  if (!existsSync(record.files))
    throw damaged(dataDir, `mappen ${record.files} mangler`, `the folder ${record.files} is missing`);
  const joined = attach && record.engine === 'native' ? await attachNative(record.files) : undefined;
  if (joined) return joined;
  try {
    return await launch(dataDir, record);
  } catch (error) {
    throw engineFailed(record.engine, error);
  }
}

function otherEngine(dataDir: string, has: EmbeddedEngine, wanted: EmbeddedEngine): StartError {
  return new StartError(
    'bad-setting',
    {
      da: `Datamappen ${dataDir} er lavet med ${has} og kan ikke åbnes med ${wanted}.`,
      en: `The data folder ${dataDir} was made with ${has} and cannot be opened with ${wanted}.`,
    },
    2,
  );
}

async function startNew(dataDir: string, record: FolderRecord): Promise<RunningEngine> {
  mkdirSync(path.dirname(record.files), { recursive: true });
  try {
    const running = await launch(dataDir, record);
    writeRecord(dataDir, record);
    return running;
  } catch (error) {
    // Nothing was ever stored in it, and left behind it would be taken for the database next time.
    rmSync(record.files, { recursive: true, force: true });
    throw error;
  }
}

const launch = (dataDir: string, { engine, files }: FolderRecord): Promise<RunningEngine> =>
  engine === 'pglite'
    ? startPglite({ dataDir, files })
    : startNative({ dataDir, files, logFile: path.join(dataDir, 'postgres.log') });

// Where root keeps its data the server's user may not be able to go (/root is 0700); then the files lie in a folder of their own.
function nativePlace(dataDir: string): string {
  if (process.getuid?.() !== 0 || reachableByOthers(dataDir)) return path.join(dataDir, 'postgres-18');
  makeOutside();
  return path.join(outside, `postgres-18-${randomBytes(6).toString('hex')}`);
}

// A start that was cut off between making the database and writing the record: the folder's name tells the engine.
function findUnrecorded(dataDir: string): FolderRecord | undefined {
  return insidePlaces(dataDir).find((place) => existsSync(place.files));
}

const insidePlaces = (dataDir: string): FolderRecord[] => [
  { engine: 'native', files: path.join(dataDir, 'postgres-18') },
  { engine: 'pglite', files: path.join(dataDir, 'pglite') },
];

function resetDatabase(dataDir: string): void {
  let record: FolderRecord | undefined;
  try {
    record = readRecord(dataDir);
  } catch {
    // An unreadable record goes with the rest.
  }
  const places = [...(record ? [record] : []), ...insidePlaces(dataDir)];
  for (const place of places) {
    if (place.engine === 'pglite') lockFolder(dataDir, place.files)();
    else if (postmasterRuns(place.files)) throw inUse(dataDir);
  }
  for (const place of places) removeDatabase(dataDir, place);
}

function postmasterRuns(files: string): boolean {
  const pid = Number(pidFileLine(files, 1));
  if (!(pid > 0) || !isAlive(pid)) return false;
  const name = `/proc/${pid}/comm`;
  // After a loss of power another program may have got the number.
  return !existsSync(name) || readFileSync(name, 'utf8').trim() === 'postgres';
}

function engineFailed(engine: EmbeddedEngine, error: unknown): Error {
  if (error instanceof StartError) return error;
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new StartError('engine-failed', {
    da: `Databasen (${engine}) kunne ikke starte: ${reason}`,
    en: `The database (${engine}) could not start: ${reason}`,
  });
}
