import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, isPlainDate, parsePlainDate, partsOf, plainDate } from './plain-date.ts';

describe('plain dates', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-11-24'])('accepts %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
  ])('refuses %s', (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it.each(['', ' 2026-01-01', '2026-01-01T00:00', '24-11-2026', '２０２６-01-01', 20260101, null, undefined])(
    'refuses what is not a bare date: %s',
    (value) => expect(isPlainDate(value)).toBe(false),
  );

  it('agrees with the platform on which dates exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const rolled = new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10);
          expect(isPlainDate(text)).toBe(rolled === text);
          if (isPlainDate(text)) expect(partsOf(text)).toEqual({ year, month, day });
        },
      ),
    );
  });

  it('knows no thirteenth month', () => {
    expect(() => daysInMonth(2026, 13)).toThrow(RangeError);
  });
});
