import { isInstant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { fixedClock, systemClock } from './clock.ts';

describe('clocks', () => {
  it('the fixed one stands still and knows the Danish date', () => {
    const clock = fixedClock('2026-11-23T23:30:00Z');
    expect(clock.now()).toBe('2026-11-23T23:30:00.000Z');
    expect(clock.now()).toBe(clock.now());
    expect(clock.today()).toBe('2026-11-24');
  });

  it('summer midnight comes two hours before UTC midnight', () => {
    expect(fixedClock('2026-06-30T21:59:59.999Z').today()).toBe('2026-06-30');
    expect(fixedClock('2026-06-30T22:00:00Z').today()).toBe('2026-07-01');
  });

  it('the fixed one needs a zone', () => {
    expect(() => fixedClock('2026-11-23T23:30:00')).toThrow(RangeError);
  });

  it('the system one follows the machine', () => {
    const before = Date.now();
    const now = systemClock.now();
    expect(isInstant(now)).toBe(true);
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
  });
});
