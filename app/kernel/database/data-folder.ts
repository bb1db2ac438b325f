import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../config/start-error.ts';
import type { EmbeddedEngine } from './engine.ts';

/** What a data folder says of itself. Written once, when its database was made. */
export interface FolderRecord {
  readonly engine: EmbeddedEngine;
  /** Where the database files lie: inside the data folder, or outside it where the server's user cannot enter the folder. */
  readonly files: string;
}

const recordFile = (folder: string): string => path.join(folder, 'database.json');

/** Makes the data folder if needed, and refuses one that cannot be written. */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    // access() says yes to root on a read-only disk as well, so really write.
    const probe = path.join(folder, `.write-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new StartError('folder-unwritable', {
      da: `Der kan ikke skrives i datamappen ${folder} (${reason}). Vælg en anden med --data MAPPE, eller ret rettighederne.`,
      en: `The data folder ${folder} cannot be written (${reason}). Choose another with --data DIR, or mend its permissions.`,
    });
  }
}

// Not `recursive`: where a parent exists but takes no folders (/proc), Node tries for ever.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** The record of an existing data folder; undefined for a new one. A relative place is inside the folder, so the folder can be moved. */
export function readRecord(folder: string): FolderRecord | undefined {
  const file = recordFile(folder);
  if (!existsSync(file)) return undefined;
  try {
    const { engine, files } = JSON.parse(readFileSync(file, 'utf8'));
    if ((engine === 'native' || engine === 'pglite') && typeof files === 'string')
      return { engine, files: path.resolve(folder, files) };
  } catch {
    // Said below.
  }
  throw damaged(folder, 'database.json kan ikke læses', 'database.json cannot be read');
}

export function writeRecord(folder: string, record: FolderRecord): void {
  const inside = path.relative(folder, record.files);
  const files = inside.startsWith('..') ? record.files : inside;
  const fresh = `${recordFile(folder)}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify({ engine: record.engine, files })}\n`);
  renameSync(fresh, recordFile(folder));
}

/** Deletes the database of a data folder, and nothing else in it. The caller has made sure that nobody uses it. */
export function removeDatabase(folder: string, record: FolderRecord): void {
  rmSync(recordFile(folder), { force: true });
  rmSync(record.files, { recursive: true, force: true });
}

export function damaged(folder: string, whatDa: string, whatEn: string): StartError {
  return new StartError('data-damaged', {
    da: `Databasen i ${folder} er beskadiget: ${whatDa}. Intet er slettet. Læg en sikkerhedskopi tilbage, eller begynd forfra med --reset (sletter alle data).`,
    en: `The database in ${folder} is damaged: ${whatEn}. Nothing was deleted. Restore a backup, or begin anew with --reset (deletes all data).`,
  });
}

export function inUse(folder: string): StartError {
  return new StartError('data-in-use', {
    da: `Datamappen ${folder} er i brug af en anden kørende Fodfæste. Stop den først, eller vælg en anden mappe med --data MAPPE.`,
    en: `The data folder ${folder} is in use by another running Fodfæste. Stop it first, or choose another folder with --data DIR.`,
  });
}
