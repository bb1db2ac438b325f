import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './start-error.ts';

/** A secret of 32 bytes. Its number is stored beside what it encrypted, so that keys can be changed. */
interface Key {
  readonly id: number;
  readonly secret: Buffer;
}

/** Newest first: the first encrypts, all decrypt, and the last one (the oldest) makes the index CPR numbers are found by. */
export type KeyRing = readonly [Key, ...Key[]];

/** Reads `2:KEY,1:KEY`; undefined when it is not that. */
export function parseKeys(text: string): KeyRing | undefined {
  const keys: Key[] = [];
  for (const part of text.trim().split(',')) {
    const [, number = '', encoded = ''] = /^\s*(\d{1,3}):([A-Za-z0-9+/_-]{43}=?)\s*$/.exec(part) ?? [];
    const id = Number(number);
    const secret = Buffer.from(encoded, 'base64');
    if (id < 1 || id > 255 || secret.length !== 32 || keys.some((key) => key.id === id)) return undefined;
    keys.push({ id, secret });
  }
  const [first, ...rest] = keys;
  return first && [first, ...rest];
}

const newKey = (id: number): string => `${id}:${randomBytes(32).toString('base64')}`;

/**
 * The keys of a demo: made once, kept in the data folder for its owner alone.
 * @param reset the database is about to be deleted, so nothing depends on older keys
 * @throws StartError keys-missing when the folder holds a database but not the keys it was written with
 */
export function keysInFolder(dataDir: string, reset = false): KeyRing {
  const file = path.join(dataDir, 'keys');
  if (reset && existsSync(file) && !parseKeys(readFileSync(file, 'utf8'))) rmSync(file);
  if (!existsSync(file)) {
    if (!reset && existsSync(path.join(dataDir, 'database.json'))) throw missing(file);
    write(file);
  }
  const keys = parseKeys(readFileSync(file, 'utf8'));
  if (!keys) throw missing(file);
  return keys;
}

// Written beside its place and linked into it: two first starts at once end with one key, and never with half a one.
function write(file: string): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${newKey(1)}\n`, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  try {
    linkSync(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

function missing(file: string): StartError {
  return new StartError('keys-missing', {
    da: `Nøglefilen ${file} mangler eller kan ikke læses, og uden den kan CPR-numrene i databasen ikke læses. Læg filen tilbage, sæt FODFAESTE_KEYS, eller begynd forfra med --reset (sletter alle data).`,
    en: `The key file ${file} is missing or unreadable, and without it the CPR numbers in the database cannot be read. Put it back, set FODFAESTE_KEYS, or begin anew with --reset (deletes all data).`,
  });
}
