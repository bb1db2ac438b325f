import { randomBytes } from 'node:crypto';
import { sha256 } from './compare.ts';

/** The secret of a link: 256 bits of chance, so that nobody comes upon it by trying. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const tokenShape = /^[\w-]{43}$/;
export const isToken = (text: string): boolean => tokenShape.test(text);

export const tokenHash = (token: string): Buffer => sha256(token);

/** A page of ours inside a stored message: its delivery puts the address of the installation before it. */
export const pageInMessage = (path: string): string => `[[${path}]]`;
