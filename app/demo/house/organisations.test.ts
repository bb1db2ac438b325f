import { describe, expect, it } from 'vitest';
import { passesCvrCheck } from '../../companies/index.ts';
import { syntheticCvr, syntheticPNumber } from './organisations.ts';

describe('numbers of companies', () => {
  it('fail the check that every real one passes', () => {
    const made = new Set<string>();
    for (let ordinal = 0; ordinal < 100; ordinal += 1)
      for (let at = 0; at < 200; at += 1) {
        const cvr = syntheticCvr(ordinal, at);
        expect(cvr).toMatch(/^\d{8}$/);
        expect(passesCvrCheck(cvr)).toBe(false);
        made.add(cvr);
      }
    expect(made.size).toBe(100 * 200);
  });

  it('of places of work begin as no real one does', () => {
    expect(syntheticPNumber(syntheticCvr(3, 7))).toMatch(/^9\d{9}$/);
  });
});
