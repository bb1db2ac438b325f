import type { Brief, Moves, Pocket } from '@fodfaeste/lab/pocket';
import type { FromWorker, Size, ToWorker } from './messages.ts';

interface Hears {
  /** `isLast`: nothing finer is on its way. */
  readonly answer: (brief: Brief, ms: number, isLast: boolean) => void;
  readonly failed: () => void;
}

/** One question at a time, the latest first: what was moved meanwhile waits, and what was moved before that is forgotten. */
export interface Asking {
  ask(moves: Moves, sizes: readonly Size[]): void;
}

export function asking(worker: Worker, pocket: Pocket, seed: number, hears: Hears): Asking {
  let busy = false;
  let waiting: { moves: Moves; sizes: readonly Size[] } | null = null;
  const send = (message: ToWorker) => worker.postMessage(message);
  send({ kind: 'pocket', pocket });

  const next = () => {
    const [size] = waiting?.sizes ?? [];
    if (busy || waiting === null || size === undefined) return;
    busy = true;
    const { moves, sizes } = waiting;
    // First roughly, then finer, unless something else is moved before that.
    waiting = { moves, sizes: sizes.slice(1) };
    send({ kind: 'ask', moves, size, seed });
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    busy = false;
    if (data.kind === 'failed') hears.failed();
    else hears.answer(data.brief, data.ms, (waiting?.sizes.length ?? 0) === 0);
    next();
  };
  worker.onerror = () => hears.failed();
  return {
    ask(moves, sizes) {
      waiting = { moves, sizes };
      next();
    },
  };
}
