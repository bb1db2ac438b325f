import { backup } from '../kernel/backup/backup.ts';
import { restore } from '../kernel/backup/restore.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { badSetting } from '../kernel/config/settings-error.ts';
import { openDatabase } from '../kernel/database/open.ts';
import { withOwner } from '../kernel/database/owner.ts';
import { readSettings } from '../read-settings.ts';
import { out } from './out.ts';

const databaseOf = (flags: Flags, attach: boolean) => {
  const { dataDir, database } = readSettings(flags);
  return {
    dataDir,
    databaseUrl: database.url,
    databaseAppUrl: database.appUrl,
    engine: database.engine,
    poolSize: database.poolSize,
    attach,
  };
};

const fileIn = (words: readonly string[], command: string): string => {
  const [file] = words;
  if (file) return file;
  throw badSetting(`${command} mangler navnet på en fil.`, `${command} lacks the name of a file.`);
};

export async function takeBackup(words: readonly string[], flags: Flags): Promise<void> {
  const file = fileIn(words, 'backup');
  const database = await openDatabase(databaseOf(flags, true));
  try {
    const { tables, rows, bytes } = await backup(database, file, new Date().toISOString());
    await withOwner(database, (client) =>
      client.query('insert into backup_taken (at, bytes) values (now(), $1)', [bytes]),
    );
    out(
      `${file}: ${tables} tabeller, ${rows} rækker, ${Math.ceil(bytes / 1024)} KB. Nøglerne er ikke med: gem dem for sig (FODFAESTE_KEYS eller filen keys i datamappen).`,
    );
  } finally {
    await database.close();
  }
}

export async function restoreBackup(words: readonly string[], flags: Flags): Promise<void> {
  const { tables, rows, made } = await restore(databaseOf(flags, false), fileIn(words, 'restore'));
  out(`${tables} tabeller og ${rows} rækker fra ${made} er lagt ind.`);
}
