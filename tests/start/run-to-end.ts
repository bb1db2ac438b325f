import { type Environment, spawnApp } from '../setup/app-process.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const patienceMs = 60_000;

/** Starts the program and waits until it has ended by itself; one that goes on is ended, and its code is null. */
export function runToEnd(args: readonly string[], settings: Environment = {}): Promise<Ended> {
  const child = spawnApp(args, settings);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const impatient = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(impatient);
      resolve({ code, ...said });
    });
  });
}
