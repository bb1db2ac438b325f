import type { Database } from '../database/scope.ts';
import { listenerHandler } from '../events/listener-worker.ts';
import type { Listener } from '../events/listeners.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import { failureOf } from './failure.ts';
import { JobQueue } from './job-queue.ts';
import { listenerQueue, scheduleQueue } from './queues.ts';
import type { Schedule } from './schedule.ts';
import { layDueWork } from './schedule-clock.ts';
import { scheduleHandler } from './schedule-worker.ts';
import { type Lane, workThrough } from './work-lane.ts';
import { type Loop, startLoop } from './work-loop.ts';

export interface JobsOptions {
  readonly database: Database;
  readonly listeners: readonly Listener[];
  readonly schedules: readonly Schedule[];
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  /** True when no other process works on this database: then what is held at the start belongs to a dead one. Embedded engines are alone. */
  readonly alone?: boolean;
}

/** How the worker of this process is. */
export interface Pulse {
  readonly running: boolean;
  /** Seconds since the database last answered it; null before the first time. */
  readonly quietSeconds: number | null;
}

export interface Jobs {
  start(): Promise<void>;
  /** Finishes what is begun. */
  stop(): Promise<void>;
  pulse(): Pulse;
  /** Works through everything that waits now, without a loop: for tests and commands. Answers how many jobs it took. */
  drain(): Promise<number>;
}

// Work begins at most this long after its act; looking costs an idle process about one per cent of a processor.
const listenerPollMs = 500;
const schedulePollMs = 5_000;
const clockMs = 15_000;

/** The background work of one process: listeners, regular work and the upkeep of the queues. */
export function createJobs(options: JobsOptions): Jobs {
  const { database, listeners, schedules, clock, newId, alone = database.engine !== 'server' } = options;
  const log = options.log.child({ part: 'jobs' });
  const queue = new JobQueue(database, (error) =>
    log.error({ code: failureOf(error).code }, 'upkeep of the queues failed'),
  );
  const means = { database, newId, log, now: () => clock.now() };
  const common = { queue, log };
  const lanes: readonly (Lane & { readonly pollMs: number })[] = [
    {
      ...common,
      rules: listenerQueue,
      handle: listenerHandler(listeners, queue, means),
      // PGlite has one connection: work side by side would only wait for itself.
      concurrency: database.engine === 'pglite' ? 1 : 4,
      pollMs: listenerPollMs,
    },
    {
      ...common,
      rules: scheduleQueue,
      handle: scheduleHandler(schedules, queue, means),
      concurrency: 1,
      pollMs: schedulePollMs,
    },
  ];
  let loops: readonly Loop[] = [];
  let ticking: NodeJS.Timeout | undefined;
  let tick: Promise<unknown> = Promise.resolve();
  const layWork = (): void => {
    tick = tick
      .then(() => layDueWork(database, schedules, clock))
      .catch((error: unknown) => log.error({ code: failureOf(error).code }, 'regular work could not be laid'));
  };

  return {
    start: async () => {
      await queue.start();
      if (alone) {
        const held = await queue.releaseHeld({ code: 'worker-gone', message: 'the program stopped' });
        if (held > 0) log.info({ held }, 'work of an earlier run taken up again');
      }
      layWork();
      ticking = setInterval(layWork, clockMs);
      loops = lanes.map((lane) => startLoop(lane, lane.pollMs));
    },
    stop: async () => {
      clearInterval(ticking);
      await Promise.all([tick, ...loops.map((loop) => loop.stop())]);
      loops = [];
      await queue.stop();
    },
    pulse: () => ({ running: loops.length > 0, quietSeconds: quietest(loops) }),
    drain: async () => {
      await layDueWork(database, schedules, clock);
      let total = 0;
      for (const lane of lanes) {
        for (let more = true; more; ) {
          const look = await workThrough(lane, () => false);
          total += look.taken;
          more = look.taken > 0;
        }
      }
      return total;
    },
  };
}

function quietest(loops: readonly Loop[]): number | null {
  const looks = loops.map((loop) => loop.lastLook());
  if (looks.length === 0 || looks.includes(null)) return null;
  return Math.max(0, (Date.now() - Math.min(...looks.map(Number))) / 1_000);
}
