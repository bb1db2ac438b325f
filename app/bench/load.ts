import { Worker } from 'node:worker_threads';

export interface Load {
  readonly perSecond: number;
  readonly p95: number;
  readonly failed: number;
}

// In a thread of its own, so that what asks does not stand in the way of what answers.
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const { url, cookie, connections, seconds } = workerData;
const times = []; let failed = 0;
const until = performance.now() + seconds * 1000;
async function one() {
  while (performance.now() < until) {
    const begun = performance.now();
    const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== 200) failed += 1;
    times.push(performance.now() - begun);
  }
}
Promise.all(Array.from({ length: connections }, one)).then(() => {
  times.sort((a, b) => a - b);
  parentPort.postMessage({ perSecond: times.length / seconds, p95: times[Math.floor(times.length * 0.95)] ?? 0, failed });
});`;

export function load(url: string, cookie: string, connections: number, seconds: number): Promise<Load> {
  const worker = new Worker(program, { eval: true, workerData: { url, cookie, connections, seconds } });
  return new Promise((resolve, reject) => {
    worker.once('message', (found: Load) => {
      resolve(found);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}
