import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { rootFolder } from '../../app/kernel/config/root-folder.ts';

export interface AppProcess {
  readonly url: string;
  readonly output: () => string;
  /** Ends it as the machine would: no handler runs. */
  kill(): Promise<void>;
  /** Ends it as Ctrl+C does; answers the exit code. */
  stop(): Promise<number | null>;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)));

export type Environment = Readonly<Record<string, string>>;

/** The built program as it comes from `npm start`. The build must be there (tests/setup/build.ts). */
export function spawnApp(args: readonly string[], settings: Environment = {}) {
  const main = path.join(rootFolder(), 'dist/main.js');
  const env = { ...process.env, LOG_LEVEL: 'warn', NODE_ENV: 'development', ...settings };
  return spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The built program as a process of its own, on a free port. */
export async function startApp(
  dataDir: string,
  more: readonly string[] = [],
  settings: Environment = {},
): Promise<AppProcess> {
  const child = spawnApp(['--port', '0', '--data', dataDir, ...more], settings);
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
      const found = /Fodfæste: (http:\/\/\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The app ended with ${code} before it served:\n${text}`)));
  });
  return {
    url,
    output: () => text,
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      return ended(child);
    },
  };
}
