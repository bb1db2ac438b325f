import { failureOf } from './failure.ts';
import { type Lane, workThrough } from './work-lane.ts';

export interface Loop {
  /** Milliseconds since the epoch of the latest look into the queue that the database answered. */
  readonly lastLook: () => number | null;
  /** Finishes what is begun, gives back what is not, and ends. */
  stop(): Promise<void>;
}

const longestPause = 10_000;

/** Works through a lane until stopped; looks again at once while there is more, else after `pollMs`. */
export function startLoop(lane: Lane, pollMs: number): Loop {
  let stopping = false;
  let look: number | null = null;
  let wake: () => void = () => undefined;
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping; ) {
      try {
        const { more } = await workThrough(lane, () => stopping);
        look = Date.now();
        if (failures > 0) lane.log.info({ queue: lane.rules.name }, 'queue reached again');
        failures = 0;
        if (!more && !stopping) await pause(pollMs);
      } catch (error) {
        if (failures === 0)
          lane.log.error({ queue: lane.rules.name, code: failureOf(error).code }, 'queue cannot be reached');
        failures += 1;
        if (!stopping) await pause(Math.min(longestPause, pollMs * 2 ** Math.min(failures, 5)));
      }
    }
  };
  const ended = run();
  return {
    lastLook: () => look,
    stop: () => {
      stopping = true;
      wake();
      return ended;
    },
  };
}
