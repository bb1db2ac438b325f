import { randomUUID } from 'node:crypto';
import type { Database, Tx } from '../database/scope.ts';
import type { Actor } from '../identity/actor.ts';
import type { Kernel } from '../kernel.ts';
import { fixedClock } from '../time/clock.ts';
import type { AnyAct, CprVault } from './act.ts';
import type { CaseAccess } from './permission.ts';
import { ActRegistry } from './registry.ts';

/** A vault that shows what it sealed: for tests of acts, never for an installation. */
export const openVault: CprVault = {
  seal: (cpr, authorityId, personId) => ({
    cipher: Buffer.from(`${authorityId}:${personId}:${cpr}`),
    hash: Buffer.from(cpr),
  }),
  hash: (cpr) => Buffer.from(cpr),
  open: (cipher) => cipher.toString().split(':')[2] ?? '',
};

export const silentLog = { debug() {}, info() {}, warn() {}, error() {} } as unknown as Kernel['log'];

export interface TestKernel {
  readonly database: Database;
  readonly acts: readonly AnyAct[];
  readonly access: CaseAccess<Tx>;
  readonly now?: string;
}

export function testKernel({ database, acts, access, now = '2026-11-24T09:42:00.000Z' }: TestKernel): Kernel {
  return {
    database,
    acts: new ActRegistry(acts),
    access,
    clock: fixedClock(now),
    newId: randomUUID,
    vault: openVault,
    log: silentLog,
    dispatch: async () => {},
  };
}

export const testActor = (over: Partial<Actor> = {}): Actor => ({
  id: randomUUID(),
  kind: 'staff',
  name: 'Anna Holm',
  roles: ['caseworker'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Hjørring Kommune',
  ...over,
});
