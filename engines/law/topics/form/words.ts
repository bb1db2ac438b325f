import type { Words } from '../../facts/shape.ts';

/** A text in Danish and English. */
export const w = (da: string, en: string): Words => ({ da, en });
