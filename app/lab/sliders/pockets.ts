import { createHash } from 'node:crypto';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import type { PocketTask } from './pocket-for.ts';

/** A pocket as it is sent, with a tag that changes when it does. */
export interface SentPocket {
  readonly json: string;
  readonly tag: string;
}
export type Pockets = (task: PocketTask) => Promise<SentPocket>;

/** So many are kept: each is some 200 kB, and makes a thread busy for seconds. */
const mostKept = 20;

/** Keeps the latest; whoever asks while one is being made waits for the same. */
export function keptPockets(make: (task: PocketTask) => Promise<string>): Pockets {
  const kept = new Map<string, Promise<SentPocket>>();
  return (task) => {
    const key = JSON.stringify(task);
    const found = kept.get(key) ?? make(task).then(tagged);
    // The one asked for last stands last.
    kept.delete(key);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}

const tagged = (json: string): SentPocket => ({
  json,
  tag: `"${createHash('sha256').update(json).digest('hex').slice(0, 20)}"`,
});

/** Makes pockets in a thread of their own, one at a time: from the built file. */
export function pocketsInWorker(file: string, folder: string): Pockets {
  let line: Promise<unknown> = Promise.resolve();
  return keptPockets((task) => {
    const mine = line.then(() => inThread(file, { folder, task }));
    line = mine.catch(() => undefined);
    return mine;
  });
}

const inThread = (file: string, workerData: object): Promise<string> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The pocket was not made: the thread ended with code ${code}.`)));
  });

let shipped: Pockets | null = null;

/** Pockets of what ships, made when they are first asked for. */
export const labPockets: Pockets = (task) => {
  shipped ??= pocketsInWorker(
    path.join(rootFolder(), 'dist', 'lab', 'sliders', 'worker.js'),
    path.join(rootFolder(), 'data'),
  );
  return shipped(task);
};
