import { Worker } from 'node:worker_threads';
import type { Problem, Progress } from '@fodfaeste/lab';
import { BadScenario } from './reckon.ts';
import type { LabReport, LabTask } from './report.ts';

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly report: LabReport }
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

/** Reckons a task; rejects with {@link BadScenario}, with the reason of the signal, or because the thread died. */
export type Reckoner = (task: LabTask, tell: (progress: Progress) => void, signal: AbortSignal) => Promise<LabReport>;

/** Reckons in a thread of its own, from the built file. */
export const reckonInWorker =
  (file: string, folder: string): Reckoner =>
  (task, tell, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const worker = new Worker(file, { workerData: { folder, task } });
      const stop = (): void => {
        void worker.terminate();
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      const end = (act: () => void): void => {
        signal.removeEventListener('abort', stop);
        act();
        void worker.terminate();
      };
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'progress') tell(message);
        else if (message.kind === 'done') end(() => resolve(message.report));
        else end(() => reject(new BadScenario(message.problems)));
      });
      worker.once('error', (error) => end(() => reject(error)));
      worker.once('exit', (code) => end(() => reject(new Error(`The run ended with code ${code}.`))));
    });
