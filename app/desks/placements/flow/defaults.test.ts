import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { lastDayOf, nextMonday } from './defaults.ts';

const day = plainDate;

describe('what the form proposes', () => {
  it('begins on the Monday after today, also on a Monday', () => {
    expect(nextMonday(day('2026-11-26'))).toBe('2026-11-30');
    expect(nextMonday(day('2026-11-30'))).toBe('2026-12-07');
    expect(nextMonday(day('2026-11-29'))).toBe('2026-11-30');
  });
  it('lasts four weeks, to a Friday', () => expect(lastDayOf(day('2026-11-30'))).toBe('2026-12-25'));
});
