import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reachableByOthers } from './native-files.ts';
import { makePrivateFolder, type ServerUser } from './native-user.ts';

// A socket path may be at most 103 bytes (macOS; 107 on Linux), and "/.s.PGSQL.5432.lock" needs 20 of them.
const longest = 83;

/**
 * A new folder for the server's unix socket, for nobody else to enter. Never one that was there before: whoever owned it could put
 * a socket of their own in it and be taken for the database.
 */
export function makeSocketFolder(user: ServerUser): string {
  const name = `fodfaeste-${user.uid}-${randomBytes(6).toString('hex')}`;
  const temporary = os.tmpdir();
  const usable = temporary.length + 1 + name.length <= longest && (!user.drop || reachableByOthers(temporary));
  const folder = path.join(usable ? temporary : '/tmp', name);
  mkdirSync(folder, { mode: 0o700 });
  makePrivateFolder(folder, user);
  return folder;
}
