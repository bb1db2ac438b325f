import type { CprVault } from './act/act.ts';
import type { ActAnswer } from './act/answer.ts';
import type { CaseAccess } from './act/permission.ts';
import type { ActRegistry } from './act/registry.ts';
import type { Database, Tx } from './database/scope.ts';
import type { StoredEvent } from './events/event-store.ts';
import type { Log } from './log/log.ts';
import type { Clock } from './time/clock.ts';

/** What a running installation consists of; main.ts puts it together, tests put together their own. */
export interface Kernel {
  readonly database: Database;
  readonly acts: ActRegistry;
  readonly access: CaseAccess<Tx>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly vault: CprVault;
  readonly log: Log;
  /** Told of each act's outcome, for the metrics. */
  readonly observed?: (act: string, answer: ActAnswer) => void;
  /** Hands events to their listeners through the queue, inside the act's own transaction (the outbox). */
  readonly dispatch: (tx: Tx, events: readonly StoredEvent[]) => Promise<void>;
}
