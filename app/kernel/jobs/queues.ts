/** The schema of pg-boss in our database. */
export const jobSchema = 'pgboss';

/** A queue and what happens to work that fails in it. */
export interface QueueRules {
  readonly name: string;
  /** Where work is laid when it is given up; nobody works there, an administrator looks. */
  readonly deadLetter: string;
  readonly retries: number;
  /** The first pause; each next one is twice as long, and each is stretched by chance up to double. */
  readonly firstPauseSeconds: number;
  /** How long one piece of work may take. */
  readonly limitSeconds: number;
}

/** One job for each (event, listener). Ten retries stretch over 34 to 68 minutes. */
export const listenerQueue: QueueRules = {
  name: 'listeners',
  deadLetter: 'listeners-dead',
  retries: 10,
  firstPauseSeconds: 2,
  limitSeconds: 60,
};

/** One job for each occurrence of regular work. */
export const scheduleQueue: QueueRules = {
  name: 'schedules',
  deadLetter: 'schedules-dead',
  retries: 5,
  firstPauseSeconds: 30,
  limitSeconds: 1_800,
};

export const queues: readonly QueueRules[] = [listenerQueue, scheduleQueue];

// A worker that was killed says nothing: its work goes to the next one when the limit and this are over.
const graceSeconds = 15;
export const leaseSeconds = (rules: QueueRules): number => rules.limitSeconds + graceSeconds;

// Work that waits longer than this is thrown away by pg-boss without a word, so it is put out of reach.
export const keepMinutes = 10 * 365 * 24 * 60;
