import { performance } from 'node:perf_hooks';
import type { Database } from '../../kernel/database/scope.ts';
import { failureOf } from '../../kernel/jobs/failure.ts';
import { type Schedule, schedule } from '../../kernel/jobs/schedule.ts';
import type { Log } from '../../kernel/log/log.ts';
import type { Clock } from '../../kernel/time/clock.ts';
import { inWorker } from './in-worker.ts';
import { renewForecasts } from './renew.ts';

interface ForecastWorkTools {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** The built worker. */
  readonly file: string;
}

/** Keeps the forecasts in step with the figures: once after the start, and by the clock. */
export interface ForecastWork {
  readonly schedules: readonly Schedule[];
  /** Begins; answers at once. */
  start(): void;
  /** Breaks off what is being made; nothing half is left. */
  stop(): Promise<void>;
}

export function forecastWork({ database, clock, log, file }: ForecastWorkTools): ForecastWork {
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  const renew = async (): Promise<void> => {
    const began = performance.now();
    const tools = { database, forecaster: inWorker(file), signal: ending.signal, now: () => clock.now() };
    const made = await renewForecasts(tools);
    if (made.length > 0) log.info({ made, ms: Math.round(performance.now() - began) }, 'forecasts made');
  };
  // Asked again while it works, it answers when that work is done.
  const once = (): Promise<void> => {
    running ??= renew().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    schedules: [schedule('outlook-forecasts', '*/10 * * * *', once)],
    start: () => {
      once().catch((error: unknown) => {
        if (!ending.signal.aborted) log.error({ code: failureOf(error).code }, 'forecasts could not be made');
      });
    },
    stop: async () => {
      ending.abort(new Error('The program is stopping.'));
      await running?.catch(() => {});
    },
  };
}
