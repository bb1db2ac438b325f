import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import type { Database } from '../database/scope.ts';
import type { Log } from '../log/log.ts';
import { latestOccurrence } from './occurrences.ts';

export interface ScheduleTools {
  readonly database: Database;
  /** The occurrence this is for; the same on every try, so it can serve as a key. */
  readonly dueAt: Instant;
  readonly now: Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Work that comes again by the clock. It may be tried more than once for one occurrence, so a second try must do no harm. */
export interface Schedule {
  readonly name: string;
  readonly cron: string;
  readonly handle: (tools: ScheduleTools) => Promise<void>;
}

const nameShape = /^[a-z][a-z0-9-]{2,60}$/;

/**
 * Declares regular work. `cron` has five fields (minute hour day month weekday) and is read on Danish clocks.
 * Each occurrence runs once, however many processes there are; those missed while nothing ran are made up for by one.
 * @throws Error for a malformed name or expression
 */
export function schedule(name: string, cron: string, handle: Schedule['handle']): Schedule {
  if (!nameShape.test(name)) throw new Error(`schedule ${name}: small letters, digits and hyphens only`);
  latestOccurrence(cron, instantOfEpoch(0));
  return { name, cron, handle };
}
