import { performance } from 'node:perf_hooks';
import type { Database } from '../kernel/database/scope.ts';
import { failureOf } from '../kernel/jobs/failure.ts';
import type { Log } from '../kernel/log/log.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { Clock } from '../kernel/time/clock.ts';
import type { Reckoner } from './in-worker.ts';
import { problemsInWords } from './lab-act.ts';
import {
  endRun,
  interruptRuns,
  type RunKey,
  runsWaiting,
  takeRun,
  tellProgress,
  type WaitingRun,
} from './queries/work.ts';
import { BadScenario } from './reckon.ts';
import { both } from './text.ts';

interface RunnerTools {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly reckoner: Reckoner;
  readonly version: string;
  /** Runs at a time: each is a thread that works as hard as it can. */
  readonly atOnce?: number;
}

/** Takes the lab's runs out of the line, one after the other. */
export interface LabRunner {
  /** Marks what a program before this one left undone, then takes what waits. */
  start(): Promise<void>;
  /** Something was put into the line, or stopped. */
  wake(): void;
  /** Breaks off what is under way; it says so on its page. */
  stop(): Promise<void>;
}

const tellEveryMs = 1_000;
/** Breaks off a run that somebody stopped. */
const stopped = new Error('Somebody stopped the run.');

export function labRunner({ database, clock, log, reckoner, version, atOnce = 1 }: RunnerTools): LabRunner {
  const ending = new AbortController();
  const running = new Map<string, Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;

  async function look(): Promise<void> {
    do {
      again = false;
      if (running.size >= atOnce || ending.signal.aborted) return;
      for (const key of await runsWaiting(database)) {
        if (running.size >= atOnce || ending.signal.aborted) return;
        const run = await takeRun(database, key);
        if (run) begin(run);
      }
    } while (again);
  }

  function wake(): void {
    again = true;
    looking ??= look()
      .catch((error: unknown) => log.error({ code: failureOf(error).code }, 'the line of the lab could not be read'))
      .finally(() => {
        looking = null;
      });
  }

  function begin(run: WaitingRun): void {
    const work = live(run).finally(() => {
      running.delete(run.id);
      if (!ending.signal.aborted) wake();
    });
    running.set(run.id, work);
  }

  async function live(run: WaitingRun): Promise<void> {
    const mine = new AbortController();
    const began = performance.now();
    const { scenario, thoroughness, seed, ownCases } = run;
    try {
      const report = await reckoner(
        { scenario, here: null, ownCases, thoroughness, seed },
        teller(run, mine),
        AbortSignal.any([mine.signal, ending.signal]),
      );
      await endRun(database, run, { state: 'done', at: clock.now(), report, engineVersion: version });
      log.info({ runId: run.id, ms: Math.round(performance.now() - began) }, 'lab run done');
    } catch (error) {
      if (error === stopped || ending.signal.aborted) return;
      await fail(run, error);
    }
  }

  /** Writes progress now and then, one at a time; finds out that way whether somebody stopped the run. */
  function teller(key: RunKey, mine: AbortController) {
    let told = Number.NEGATIVE_INFINITY;
    let telling = false;
    return (progress: { readonly done: number; readonly of: number }): void => {
      const now = performance.now();
      if (telling || now - told < tellEveryMs) return;
      told = now;
      telling = true;
      tellProgress(database, key, progress)
        .then((goesOn) => {
          if (!goesOn) mine.abort(stopped);
        })
        .catch((error: unknown) => log.warn({ code: failureOf(error).code }, 'progress of a lab run was not kept'))
        .finally(() => {
          telling = false;
        });
    };
  }

  async function fail(run: WaitingRun, error: unknown): Promise<void> {
    const failure: Bilingual = error instanceof BadScenario ? problemsInWords(error.problems) : both('run.died');
    if (!(error instanceof BadScenario)) log.error({ runId: run.id, code: failureOf(error).code }, 'a lab run failed');
    await endRun(database, run, { state: 'failed', at: clock.now(), failure, engineVersion: version }).catch(
      (worse: unknown) =>
        log.error({ runId: run.id, code: failureOf(worse).code }, 'the end of a lab run was not kept'),
    );
  }

  return {
    async start() {
      await interruptRuns(database, clock.now());
      wake();
    },
    wake,
    async stop() {
      ending.abort(new Error('The program is stopping.'));
      await looking;
      await Promise.all(running.values());
      await interruptRuns(database, clock.now());
    },
  };
}
