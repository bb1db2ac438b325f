import { randomBytes } from 'node:crypto';
import { sha256 } from '../kernel/crypto/compare.ts';

/** The one question this module's links answer. */
export const linkKind = 'job-search';
/** How long a link works. */
export const linkDays = 14;

/** 256 bits of chance: nobody comes upon a link by trying. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const tokenShape = /^[\w-]{43}$/;
export const isToken = (text: string): boolean => tokenShape.test(text);

export const tokenHash = (token: string): Buffer => sha256(token);
