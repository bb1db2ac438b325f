import { randomUUID } from 'node:crypto';
import { keyRing } from '../crypto/keys.ts';
import { cprVault } from '../crypto/vault.ts';
import type { Database, Tx } from '../database/scope.ts';
import type { Actor } from '../identity/actor.ts';
import type { Kernel } from '../kernel.ts';
import { silentLog } from '../log/log.ts';
import { fixedClock } from '../time/clock.ts';
import type { AnyAct, CprVault } from './act.ts';
import type { CaseAccess } from './permission.ts';
import { ActRegistry } from './registry.ts';

/** A vault with a fixed key: for tests of acts, never for an installation. */
export const testVault: CprVault = cprVault(keyRing([{ id: 1, secret: Buffer.alloc(32, 7) }]));

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
    vault: testVault,
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
