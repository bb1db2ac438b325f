import { type Pocket, reckonPocket } from '@fodfaeste/lab/pocket';
import type { FromWorker, ToWorker } from './lab/messages.ts';

// In a thread of its own: a slider must move while the last answer is still being reckoned.
const thread = self as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
};
let pocket: Pocket | null = null;

thread.onmessage = ({ data }) => {
  if (data.kind === 'pocket') {
    pocket = data.pocket;
    return;
  }
  const { moves, size, seed } = data;
  try {
    if (pocket === null) throw new Error('There is nothing to reckon with yet.');
    const began = performance.now();
    const brief = reckonPocket(pocket, { ...size, seed, moves });
    thread.postMessage({ kind: 'brief', brief, ms: performance.now() - began });
  } catch {
    thread.postMessage({ kind: 'failed' });
  }
};
