import { describe, expect, it } from 'vitest';
import { parseKeys } from '../config/keys.ts';
import { keyRing } from './keys.ts';

const master = (id: number, length = 32) => ({ id, secret: Buffer.alloc(length, id) });

describe('keyRing', () => {
  it('takes what the configuration reads', () => {
    const read = parseKeys(`2:${Buffer.alloc(32, 2).toString('base64')},1:${Buffer.alloc(32, 1).toString('base64')}`);
    expect(read && keyRing(read)).toEqual(keyRing([master(2), master(1)]));
  });

  it('encrypts with the newest key, and keeps the oldest for the index', () => {
    const ring = keyRing([master(2), master(1)]);
    expect(ring.cprEncryption.current.id).toBe(2);
    expect([...ring.cprEncryption.byId.keys()]).toEqual([2, 1]);
    expect(ring.cprHash).toEqual(keyRing([master(1)]).cprHash);
    expect(ring.pseudonym).toEqual(keyRing([master(1)]).pseudonym);
  });

  it('gives every purpose a key of its own', () => {
    const ring = keyRing([master(1)]);
    const all = [
      ring.cprEncryption.current.bytes,
      ring.cprHash,
      ring.cookies.current.bytes,
      ring.session.current.bytes,
      ring.pseudonym,
    ];
    expect(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size).toBe(all.length);
  });

  it('refuses keys of another length, and a number twice', () => {
    expect(() => keyRing([master(1, 31)])).toThrow(TypeError);
    expect(() => keyRing([master(0)])).toThrow(TypeError);
    expect(() => keyRing([master(1), master(1)])).toThrow(TypeError);
  });
});
