import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker } from './in-worker.ts';
import { BadScenario, reckon } from './reckon.ts';
import type { LabTask } from './report.ts';

// A question takes seconds to minutes of pure arithmetic: beside the thread that answers pages.
const { folder, task } = workerData as { folder: string; task: LabTask };
const say = (message: FromWorker) => parentPort?.postMessage(message);
const apartMs = 200;
let told = 0;
try {
  const report = reckon(folder, task, ({ done, of }) => {
    const now = performance.now();
    if (now - told < apartMs) return;
    told = now;
    say({ kind: 'progress', done, of });
  });
  say({ kind: 'done', report });
} catch (error) {
  if (!(error instanceof BadScenario)) throw error;
  say({ kind: 'bad', problems: error.problems });
}
