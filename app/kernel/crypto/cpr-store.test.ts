import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cpr, parseCpr } from './cpr.ts';
import { cprHash, decryptCpr, encryptCpr } from './cpr-store.ts';
import { CannotOpen } from './sealed.ts';
import { testKeys } from './testing.ts';

const owner = { authorityId: 860, personId: '0b54b4ab-7f3a-4d6e-9a32-0c5a7a8b9c01' };
const cpr = new Cpr('0707614285', 'cpr');

describe('encryptCpr', () => {
  it('opens for the same person, with the same number and kind', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 9_999 }));
    fc.assert(
      fc.property(digits, fc.constantFrom('cpr' as const, 'replacement' as const), ([date, serial], kind) => {
        const one = new Cpr(`${String(date).padStart(6, '0')}${String(serial).padStart(4, '0')}`, kind);
        const back = decryptCpr(testKeys(), encryptCpr(testKeys(), one, owner), kind, owner);
        expect([back.plain(), back.kind]).toEqual([one.plain(), kind]);
      }),
    );
  });

  it('never writes the same number the same way twice, nor in clear', () => {
    const [first, second] = [encryptCpr(testKeys(), cpr, owner), encryptCpr(testKeys(), cpr, owner)];
    expect(first.equals(second)).toBe(false);
    expect(first.includes('0707614285')).toBe(false);
  });

  it.each([
    { authorityId: 861, personId: owner.personId },
    { authorityId: 860, personId: '0b54b4ab-7f3a-4d6e-9a32-0c5a7a8b9c02' },
  ])('does not open for another row: %o', (other) => {
    const cipher = encryptCpr(testKeys(), cpr, owner);
    expect(() => decryptCpr(testKeys(), cipher, 'cpr', other)).toThrow(CannotOpen);
  });

  it('does not open when any byte was changed or is missing', () => {
    const cipher = encryptCpr(testKeys(), cpr, owner);
    fc.assert(
      fc.property(fc.nat(cipher.length - 1), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        const changed = Buffer.from(cipher);
        changed[place] = (changed[place] ?? 0) ^ flip;
        expect(() => decryptCpr(testKeys(), changed, 'cpr', owner)).toThrow(CannotOpen);
        expect(() => decryptCpr(testKeys(), cipher.subarray(0, place), 'cpr', owner)).toThrow(CannotOpen);
      }),
    );
  });

  it('after a new key: writes with the new, still opens the old, and forgets what was sealed with a key that is gone', () => {
    const [before, after] = [testKeys(1), testKeys(2, 1)];
    const old = encryptCpr(before, cpr, owner);
    const fresh = encryptCpr(after, cpr, owner);
    expect([old[0], fresh[0]]).toEqual([1, 2]);
    expect(decryptCpr(after, old, 'cpr', owner).plain()).toBe('0707614285');
    expect(() => decryptCpr(testKeys(2), old, 'cpr', owner)).toThrow(CannotOpen);
  });
});

describe('cprHash', () => {
  it('is the same for one number however typed, and after a key was added', () => {
    const typed = parseCpr('070761-4285');
    if (!typed.ok) throw new Error('refused');
    expect(cprHash(testKeys(), typed.cpr)).toEqual(cprHash(testKeys(2, 1), cpr));
    expect(cprHash(testKeys(), cpr)).toHaveLength(32);
  });

  it('differs by number and by key', () => {
    expect(cprHash(testKeys(), cpr)).not.toEqual(cprHash(testKeys(), new Cpr('0707614286', 'cpr')));
    expect(cprHash(testKeys(1), cpr)).not.toEqual(cprHash(testKeys(2), cpr));
  });
});
