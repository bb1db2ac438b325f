import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { askedFrom } from './asked-days.ts';

const today = plainDate('2026-11-24');

describe('from which day times are shown', () => {
  it('is the day of the address, never before today and not for ever ahead', () => {
    expect(askedFrom('2026-12-02', today)).toBe('2026-12-02');
    expect(askedFrom('2026-11-01', today)).toBe(today);
    expect(askedFrom('2030-01-01', today)).toBe('2027-02-22');
  });
  it('is as the page wants where the address names none', () => {
    expect(askedFrom(undefined, today)).toBe(today);
    expect(askedFrom('i morgen', today, plainDate('2026-12-08'))).toBe('2026-12-08');
  });
});
