import { describe, expect, it } from 'vitest';
import { StartError } from '../config/start-error.ts';
import { keyRing } from './keys.ts';

const bytes = (fill: number) => Buffer.alloc(32, fill);

describe('keyRing', () => {
  it('reads base64, base64url and hex alike', () => {
    const forms = ['base64', 'base64url', 'hex'] as const;
    const hashes = forms.map((form) => keyRing(`7:${bytes(251).toString(form)}`).cprHash);
    expect(hashes[1]).toEqual(hashes[0]);
    expect(hashes[2]).toEqual(hashes[0]);
  });

  it('encrypts with the last key and keeps the first for the index', () => {
    const [one, two] = [`1:${bytes(1).toString('hex')}`, `2:${bytes(2).toString('hex')}`];
    const ring = keyRing(`${one}, ${two}`);
    expect(ring.cprEncryption.current.id).toBe(2);
    expect([...ring.cprEncryption.byId.keys()]).toEqual([1, 2]);
    expect(ring.cprHash).toEqual(keyRing(one).cprHash);
    expect(ring.pseudonym).toEqual(keyRing(one).pseudonym);
  });

  it('gives every purpose a key of its own', () => {
    const ring = keyRing(`1:${bytes(1).toString('hex')}`);
    const all = [ring.cprEncryption.current.bytes, ring.cprHash, ring.cookies.current.bytes, ring.session.current.bytes, ring.pseudonym];
    expect(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size).toBe(all.length);
  });

  it.each([
    ['nothing', ''],
    ['no number', bytes(1).toString('base64')],
    ['number 0', `0:${bytes(1).toString('base64')}`],
    ['number 256', `256:${bytes(1).toString('base64')}`],
    ['too short', `1:${Buffer.alloc(31, 1).toString('base64')}`],
    ['a typing error', `1:!${bytes(1).toString('base64')}`],
    ['the same number twice', `1:${bytes(1).toString('hex')},1:${bytes(2).toString('hex')}`],
  ])('refuses %s in a sentence without the key', (_, secret) => {
    let refused: unknown;
    try {
      keyRing(secret);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(StartError);
    const said = String(refused) + JSON.stringify(refused);
    expect(said).toContain('FODFAESTE_KEYS');
    if (secret.length > 20) expect(said).not.toContain(secret.slice(4, 20));
  });
});
