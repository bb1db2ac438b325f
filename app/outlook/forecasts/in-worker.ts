import { Worker } from 'node:worker_threads';
import type { ForecastTask, MadeForecast } from './forecast.ts';

/** Makes forecasts; rejects when it is told to stop. */
export type Forecaster = (task: ForecastTask, signal: AbortSignal) => Promise<readonly MadeForecast[]>;

/** Makes forecasts in a thread of their own, from the built file. */
export const inWorker =
  (file: string): Forecaster =>
  (task, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const worker = new Worker(file, { workerData: task });
      const stop = (): void => {
        void worker.terminate();
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      const done = (act: () => void): void => {
        signal.removeEventListener('abort', stop);
        act();
      };
      worker.once('message', (made: readonly MadeForecast[]) => done(() => resolve(made)));
      worker.once('error', (error) => done(() => reject(error)));
      worker.once('exit', (code) => done(() => reject(new Error(`The forecasts ended with code ${code}.`))));
    });
