import { parentPort, workerData } from 'node:worker_threads';
import { type PocketTask, pocketFor } from './pocket-for.ts';

// Reading the law off takes seconds: beside the thread that answers pages.
const { folder, task } = workerData as { folder: string; task: PocketTask };
parentPort?.postMessage(JSON.stringify(pocketFor(folder, task)));
