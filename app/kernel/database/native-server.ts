import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';
import path from 'node:path';
import { makeSocketFolder } from './native-socket.ts';
import { asUser, type ServerUser } from './native-user.ts';

export interface ServerPlan {
  readonly binaries: string;
  readonly pgData: string;
  readonly user: ServerUser;
  /** PostgreSQL settings, such as `fsync=off` for tests. */
  readonly settings: readonly string[];
  readonly logFile?: string | undefined;
  /** A folder to delete when the server has ended, however it ended. */
  readonly removeAfter?: string | undefined;
}

export interface NativeServer {
  readonly socket: string;
  stop(): Promise<void>;
}

/** The server ended before it was ready; `log` is what it said. */
export class ServerEnded extends Error {
  override readonly name = 'ServerEnded';
  readonly log: string;
  constructor(log: string) {
    super(lastReason(log));
    this.log = log;
  }
}

export const serverEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
});

// The shell keeps the read end of a pipe from us on descriptor 3. When this process ends, however it ends, `cat` returns and the server
// is told to stop; then the folder of its socket goes, and what else was only for this run.
const guard = `exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(cat <&3 >/dev/null; kill -INT $server 2>/dev/null) &
watch=$!
wait $server
code=$?
kill $watch 2>/dev/null
rm -rf "$FODFAESTE_SOCKET"
if [ -n "$FODFAESTE_REMOVE" ]; then rm -rf "$FODFAESTE_REMOVE"; fi
exit $code`;

// ERROR lines are left out of the log: they quote values, and values are people's data.
const quietLog = [
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
];

const logLimit = 1_000_000;

/** Starts postgres on a socket of its own and waits until it takes connections. */
export function startServer(plan: ServerPlan): Promise<NativeServer> {
  const socket = makeSocketFolder(plan.user);
  const sockets = ['listen_addresses=', `unix_socket_directories=${socket}`, 'unix_socket_permissions=0700'];
  const settings = [...sockets, 'shared_buffers=128MB', ...quietLog, ...plan.settings];
  const args = ['-D', plan.pgData, '-p', '5432', ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn('/bin/sh', ['-c', guard, 'sh', path.join(plan.binaries, 'bin/postgres'), ...args], {
    ...asUser(plan.user),
    env: { ...serverEnvironment(), FODFAESTE_SOCKET: socket, FODFAESTE_REMOVE: plan.removeAfter ?? '' },
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
    // Its own process group: Ctrl-C reaches us alone, and we finish our work before the server goes.
    detached: true,
  });
  return whenReady(child, socket, plan.logFile);
}

function whenReady(child: ChildProcess, socket: string, logFile: string | undefined): Promise<NativeServer> {
  const log = logFile === undefined ? undefined : openLog(logFile);
  // On exit we let go of the pipe, so that `cat` ends; close comes when all that was said has been read.
  child.once('exit', () => child.stdin?.destroy());
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await ended;
    log?.end();
  };
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('close', () => {
      log?.end();
      reject(new ServerEnded(said));
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      log?.write(chunk);
      said = (said + chunk.toString()).slice(-8_000);
      if (said.includes('ready to accept connections')) resolve({ socket, stop });
    });
  });
}

function openLog(file: string) {
  const large = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimit;
  return createWriteStream(file, { flags: large ? 'w' : 'a', mode: 0o600 });
}

function lastReason(log: string): string {
  const lines = log.trim().split('\n');
  const line = lines.find((said) => /FATAL|PANIC|error/i.test(said)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?(FATAL|PANIC):\s*/, '').trim();
}
