import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ActAnswer } from '../act/answer.ts';
import type { Database } from '../database/scope.ts';
import { jobOverview } from '../jobs/overview.ts';
import { within } from '../jobs/within.ts';
import { shared } from './shared.ts';

/** Figures for Prometheus. No label names a person, a case or an address: routes are patterns, acts are names. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  requestServed(
    labels: { readonly route: string; readonly method: string; readonly status: string },
    seconds: number,
  ): void;
  actPerformed(act: string, answer: Pick<ActAnswer, 'kind'>): void;
}

const patienceSeconds = 2;

export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Process, memory, garbage collection, event loop lag.
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'fodfaeste_http_request_duration_seconds',
    help: 'Time until an answer was ready, by route pattern, method and class of status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const acts = new Counter({
    name: 'fodfaeste_acts_total',
    help: 'Acts performed, by name and outcome.',
    labelNames: ['act', 'outcome'],
    registers,
  });
  new Gauge({
    name: 'fodfaeste_database_connections',
    help: 'Connections of the pool in use and idle, and requests waiting for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = database.pool;
      this.set({ state: 'in_use' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'waiting' }, waitingCount);
    },
  });
  measureJobs(database, registers);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    requestServed: (labels, seconds) => requests.observe(labels, seconds),
    actPerformed: (act, { kind }) => acts.inc({ act, outcome: kind }),
  };
}

function measureJobs(database: Database, registers: Registry[]): void {
  const look = shared(() => within(patienceSeconds, jobOverview(database.kysely, null)).catch(() => null));
  new Gauge({
    name: 'fodfaeste_database_up',
    help: '1 when the database answered this scrape.',
    registers,
    async collect() {
      this.set((await look()) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'fodfaeste_jobs_oldest_waiting_seconds',
    help: 'How long the oldest due job has waited, by queue.',
    labelNames: ['queue'],
    registers,
    async collect() {
      this.reset();
      for (const { queue, oldestWaitingSeconds } of (await look()) ?? [])
        this.set({ queue }, oldestWaitingSeconds ?? 0);
    },
  });
  new Gauge({
    name: 'fodfaeste_jobs',
    help: 'Jobs by queue and state; dead: given up and waiting for an administrator.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      this.reset();
      for (const { queue, waiting, active, retry, failed, dead } of (await look()) ?? [])
        for (const [state, count] of Object.entries({ waiting, active, retry, failed, dead }))
          this.set({ queue, state }, count);
    },
  });
}
