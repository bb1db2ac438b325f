import { chmodSync, chownSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';

/** Who the server runs as. PostgreSQL refuses to run as root, so root hands it to `postgres` or `nobody`. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  /** The user of this process as the operating system names it: the only one the server lets in. */
  readonly client: string;
  /** True when the server runs as another user than this process. */
  readonly drop: boolean;
}

export function serverUser(): ServerUser {
  const me = os.userInfo();
  if (me.uid !== 0) return { uid: me.uid, gid: me.gid, client: me.username, drop: false };
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const rows = lines.map((line) => line.split(':'));
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (!row) throw new Error('this process is root, and /etc/passwd has neither postgres nor nobody');
  return { uid: Number(row[2]), gid: Number(row[3]), client: me.username, drop: true };
}

/** Makes a folder that only the server's user may enter. */
export function makePrivateFolder(folder: string, user: ServerUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user.drop) chownSync(folder, user.uid, user.gid);
}

/** What spawn needs to become that user. */
export const asUser = (user: ServerUser): { uid?: number; gid?: number } =>
  user.drop ? { uid: user.uid, gid: user.gid } : {};
