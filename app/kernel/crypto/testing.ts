import { keyRing } from './keys.ts';

const master = (id: number): string => `${id}:${Buffer.alloc(32, id).toString('base64')}`;

/** A key ring for tests, always the same. */
export const testKeys = (...ids: readonly number[]) => keyRing((ids.length > 0 ? ids : [1]).map(master).join(','));
