import { keyRing, type MasterKey } from './keys.ts';

const master = (id: number): MasterKey => ({ id, secret: Buffer.alloc(32, id) });

/** A key ring for tests, newest first, always the same. */
export const testKeys = (newest = 1, ...older: readonly number[]) => keyRing([master(newest), ...older.map(master)]);
