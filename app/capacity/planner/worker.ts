import { parentPort, workerData } from 'node:worker_threads';
import { assign } from './assign.ts';
import { highsSolver } from './highs-solver.ts';
import type { Problem } from './problem.ts';

// The solver blocks its thread: beside the one that answers pages.
parentPort?.postMessage(assign(workerData as Problem, await highsSolver()));
