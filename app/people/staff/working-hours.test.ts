import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursInWords, parseHours } from './working-hours.ts';

describe('parseHours', () => {
  it.each([
    ['8-15.30', '08:00', '15:30'],
    ['08.00–16.00', '08:00', '16:00'],
    ['8:15 til 16', '08:15', '16:00'],
    [' 9 - 17 ', '09:00', '17:00'],
  ])('reads %s', (text, from, to) => expect(parseHours(text)).toEqual({ from, to }));

  it.each(['', '8', '16-8', '8-8', '25-26', '8.61-9', 'hele dagen'])('refuses %j', (text) =>
    expect(parseHours(text)).toBeNull(),
  );

  it('reads back what it shows', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    fc.assert(
      fc.property(time, time, (a, b) => {
        fc.pre(a !== b);
        const hours = a < b ? { from: a, to: b } : { from: b, to: a };
        expect(parseHours(hoursInWords(hours))).toEqual(hours);
      }),
    );
  });
});
