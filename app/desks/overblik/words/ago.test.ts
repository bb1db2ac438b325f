import { addDays, fromCopenhagen, type Instant, instant, plainDate, plainTime } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { ago, weekOf } from './ago.ts';

const today = plainDate('2026-11-24');
const before = (days: number): Instant => fromCopenhagen(addDays(today, -days), plainTime('12:00'));

describe('how long ago', () => {
  it.each([
    [0, 'i dag', 'today'],
    [1, 'i går', 'yesterday'],
    [13, 'for 13 dage siden', '13 days ago'],
    [14, 'for 2 uger siden', '2 weeks ago'],
    [40, 'for 5 uger siden', '5 weeks ago'],
    [61, 'for 2 måneder siden', '2 months ago'],
    [365, 'for 12 måneder siden', '12 months ago'],
    [731, 'for 2 år siden', '2 years ago'],
  ])('%i days', (days, da, en) => {
    expect(ago('da', before(days), today)).toBe(da);
    expect(ago('en', before(days), today)).toBe(en);
  });

  it('goes by the Danish day', () => {
    expect(ago('da', instant('2026-11-23T22:30:00Z'), today)).toBe('i går');
    expect(ago('da', instant('2026-11-23T23:30:00Z'), today)).toBe('i dag');
  });
});

describe('the week on a benefit', () => {
  it.each([
    ['2026-11-24', 1],
    ['2026-11-18', 1],
    ['2026-11-17', 2],
    ['2026-09-29', 9],
  ])('since %s', (since, week) => expect(weekOf(plainDate(since), today)).toBe(week));
});
