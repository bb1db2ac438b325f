import { benchWeb, webReport } from './bench/web.ts';
import { demoReady, seedNational } from './demo/index.ts';
import { openInstallation } from './installation.ts';
import { backup } from './kernel/backup/backup.ts';
import { restore } from './kernel/backup/restore.ts';
import { type Flags, parseFlags } from './kernel/config/flags.ts';
import { badSetting } from './kernel/config/settings-error.ts';
import { openDatabase } from './kernel/database/open.ts';
import { withOwner } from './kernel/database/owner.ts';
import { readSettings } from './read-settings.ts';
import { serveUntilStopped } from './serve.ts';
import { endWithSentence } from './start-failure.ts';

const usage = `fodfaeste KOMMANDO [--data MAPPE] [--municipality KODE|NAVN]

  start             det samme som npm start / the same as npm start
  backup FIL        alt i én fil / everything in one file
  restore FIL       en fil fra backup lagt ind i en tom database / a backup into an empty database
  demo              byg demokommunen uden at starte serveren / make the demo municipality without serving
  demo --national   400.000 personer i 98 kommuner, kræver DATABASE_URL / 400,000 people in 98 municipalities, needs DATABASE_URL
  bench web [--json]  sidernes tid mod deres bare SQL / page times against their bare SQL
`;

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const aside = (text: string): void => void process.stderr.write(`${text}\n`);

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

async function takeBackup(words: readonly string[], flags: Flags): Promise<void> {
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

async function restoreBackup(words: readonly string[], flags: Flags): Promise<void> {
  const { tables, rows, made } = await restore(databaseOf(flags, false), fileIn(words, 'restore'));
  out(`${tables} tabeller og ${rows} rækker fra ${made} er lagt ind.`);
}

async function demo(flags: Flags, national: boolean): Promise<void> {
  const config = readSettings(flags);
  if (national && config.database.url === undefined) {
    throw badSetting(
      'demo --national kræver en PostgreSQL-server: sæt DATABASE_URL.',
      'demo --national needs a PostgreSQL server: set DATABASE_URL.',
    );
  }
  const installation = await openInstallation(config, aside);
  try {
    if (national) await seedNational(installation, aside);
    else await demoReady(installation, config.municipality.code, aside);
  } finally {
    await installation.database.close();
  }
}

async function bench(words: readonly string[], flags: Flags, json: boolean): Promise<void> {
  if (words[0] !== 'web') throw badSetting('bench kender kun web.', 'bench knows web only.');
  const config = { ...readSettings(flags), port: 0, logLevel: 'silent' as const };
  const installation = await openInstallation(config, aside);
  await demoReady(installation, config.municipality.code, aside);
  const figures = await benchWeb(installation, config.municipality.code);
  out(json ? JSON.stringify(figures) : webReport(figures));
}

const valued = ['--data', '--municipality', '--port'];

/** Sorts what stands after the command: its own words and switches, and the flags that every command knows. */
function readWords(rest: readonly string[]) {
  const words: string[] = [];
  const flags: string[] = [];
  for (const [at, word] of rest.entries()) {
    if (word === '--national' || word === '--json') continue;
    if (word.startsWith('--') || valued.includes(rest[at - 1] ?? '')) flags.push(word);
    else words.push(word);
  }
  return { words, flags: parseFlags(flags), national: rest.includes('--national'), json: rest.includes('--json') };
}

async function main(): Promise<void> {
  const [command = 'help', ...rest] = process.argv.slice(2);
  const { words, flags, national, json } = readWords(rest);
  if (command === 'start') await serveUntilStopped(readSettings(flags));
  else if (command === 'backup') await takeBackup(words, flags);
  else if (command === 'restore') await restoreBackup(words, flags);
  else if (command === 'demo') await demo(flags, national);
  else if (command === 'bench') await bench(words, flags, json);
  else if (command === 'help' || command === '--help') out(usage);
  else throw badSetting(`${command} kendes ikke.\n${usage}`, `${command} is not known.`);
  if (command !== 'start') process.exit(0);
}

main().catch(endWithSentence);
