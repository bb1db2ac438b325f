import type pg from 'pg';

/** native: PostgreSQL 18 from npm, as a child process. pglite: PostgreSQL as WebAssembly in this process. server: DATABASE_URL. */
export type Engine = 'native' | 'pglite' | 'server';
export type EmbeddedEngine = Exclude<Engine, 'server'>;

/** The role every request runs as: no superuser, no BYPASSRLS, owner of nothing. */
export const appRole = 'fodfaeste_app';

/** SQL dates (`current_date`, `::date`) mean the Danish day on every engine. */
export const timeZone = 'Europe/Copenhagen';

export type OwnerWork<T> = (client: pg.ClientBase) => Promise<T>;

/** What an engine offers once it runs. */
export interface RunningEngine {
  readonly engine: Engine;
  readonly description: string;
  /** Runs work as the owner of the tables, outside row-level security: migrations, backups, tests. */
  withOwner<T>(work: OwnerWork<T>): Promise<T>;
  /** The pool of the app, logged in as the app role; opened after the migrations, which need the role to exist. */
  openAppPool(): pg.Pool;
  /** Stops the engine. The pool must be ended first. */
  stop(): Promise<void>;
}

export type Notice = (sentence: { readonly da: string; readonly en: string }) => void;
