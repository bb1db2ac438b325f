import { Worker } from 'node:worker_threads';
import type { Problem, Solved } from './problem.ts';

/** Finds who could get which place. */
export type Planner = (problem: Problem) => Promise<Solved>;

/** A plan that takes longer is given up: somebody waits for the page. */
const longest = 20_000;

/** Plans in a thread of its own, from the built file. */
export const plannerInWorker =
  (file: string): Planner =>
  (problem) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: problem });
      const timer = setTimeout(() => {
        void worker.terminate();
        reject(new Error('The plan took too long.'));
      }, longest);
      const done = (act: () => void): void => {
        clearTimeout(timer);
        act();
        void worker.terminate();
      };
      worker.once('message', (solved: Solved) => done(() => resolve(solved)));
      worker.once('error', (error) => done(() => reject(error)));
      worker.once('exit', (code) => done(() => reject(new Error(`The planner ended with code ${code}.`))));
    });
