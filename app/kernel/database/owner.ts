import type { OwnerWork } from './engine.ts';
import type { Database } from './scope.ts';

type WithOwner = <T>(work: OwnerWork<T>) => Promise<T>;

const owners = new WeakMap<Database, WithOwner>();

/** Kept beside the database and not on it: who holds a Database cannot step over row-level security by accident. */
export function rememberOwner(database: Database, withOwner: WithOwner): void {
  owners.set(database, withOwner);
}

/** Runs work as the owner of the tables, outside row-level security. For backups, restores and tests, never for a request. */
export function withOwner<T>(database: Database, work: OwnerWork<T>): Promise<T> {
  const run = owners.get(database);
  if (!run) throw new Error('This database was not opened by openDatabase.');
  return run(work);
}
