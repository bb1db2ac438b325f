import type { Instant } from '@fodfaeste/law/dates';
import type { DomainEvent } from '../act/event.ts';
import type { Tx } from '../database/scope.ts';
import { JobQueue } from '../jobs/job-queue.ts';
import { listenerQueue } from '../jobs/queues.ts';
import type { Log } from '../log/log.ts';
import type { StoredEvent } from './event-store.ts';

export interface ListenerTools {
  readonly now: Instant;
  readonly newId: () => string;
  readonly log: Log;
  /** 1 the first time. */
  readonly attempt: number;
}

/** An event as it stands in the history, with the data its declaration gives it. */
export type EventOf<E extends DomainEvent> = E extends DomainEvent
  ? Omit<StoredEvent, 'type' | 'data'> & Pick<E, 'type' | 'data'>
  : never;

type Handle<Event> = (tx: Tx, event: Event, tools: ListenerTools) => Promise<void>;

/** What happens after an event, beside the act: notices, letters, figures. */
export interface Listener {
  readonly name: string;
  readonly on: readonly string[];
  readonly handle: Handle<StoredEvent>;
}

const nameShape = /^[a-z][a-z0-9-]{2,60}$/;

/**
 * Declares a listener, with the events it hears as type argument: `listener<CaseMoved>({ name, on: ['case.moved'], handle })`.
 * `handle` runs a moment later as the system in the event's authority. What it writes through `tx` and the mark that it is done are one
 * transaction, so it happens once. It reads the state of the case anew before it speaks; events of one case may come in another order.
 * It opens no transaction of its own (an embedded database has one connection) and waits for nobody outside.
 */
export function listener<E extends DomainEvent>(declaration: {
  readonly name: string;
  readonly on: readonly E['type'][];
  readonly handle: Handle<EventOf<E>>;
}): Listener {
  const { name, on, handle } = declaration;
  if (!nameShape.test(name)) throw new Error(`listener ${name}: small letters, digits and hyphens only`);
  if (on.length === 0) throw new Error(`listener ${name} hears no event`);
  // `on` lets only events of these types through, and their data were written by the act that declares them.
  return { name, on, handle: (tx, event, tools) => handle(tx, event as unknown as EventOf<E>, tools) };
}

/** Listeners by name. @throws Error when two have one name */
export function byName(listeners: readonly Listener[]): ReadonlyMap<string, Listener> {
  const found = new Map<string, Listener>();
  for (const one of listeners) {
    if (found.has(one.name)) throw new Error(`two listeners are named ${one.name}`);
    found.set(one.name, one);
  }
  return found;
}

/** The kernel's `dispatch`: one job for each (event, listener), in the act's own transaction. A job names people only by the event's id. */
export function dispatchTo(listeners: readonly Listener[]): (tx: Tx, events: readonly StoredEvent[]) => Promise<void> {
  const hearing = new Map<string, string[]>();
  for (const { name, on } of byName(listeners).values())
    for (const type of new Set(on)) hearing.set(type, [...(hearing.get(type) ?? []), name]);
  return async (tx, events) => {
    const jobs = events.flatMap(({ authorityId, id: eventId, type }) =>
      (hearing.get(type) ?? []).map((name) => ({ authorityId, eventId, listener: name })),
    );
    if (jobs.length > 0) await JobQueue.add(tx, listenerQueue, jobs);
  };
}
