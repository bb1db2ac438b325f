import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { dayInWords, nearDayInWords, spanOf, whenInWords } from './when.ts';

const today = plainDate('2026-11-24');
const now = instant('2026-11-24T08:00:00Z');
const at = (from: string, to: string) => ({ startsAt: instant(from), endsAt: instant(to) });

describe('when a meeting is, in words', () => {
  it('names weekday and date, and the year only where it is another one', () => {
    expect(dayInWords('da', plainDate('2026-11-26'), today)).toBe('torsdag den 26. november');
    expect(dayInWords('en', plainDate('2026-11-26'), today)).toBe('Thursday 26 November');
    expect(dayInWords('da', plainDate('2027-01-04'), today)).toBe('mandag den 4. januar 2027');
  });

  it('says today and tomorrow', () => {
    expect(nearDayInWords('da', today, today)).toBe('i dag');
    expect(nearDayInWords('da', plainDate('2026-11-25'), today)).toBe('i morgen');
    expect(nearDayInWords('en', plainDate('2026-11-23'), today)).toBe('yesterday');
  });

  it('shows the clock in Denmark, in winter and summer', () => {
    expect(spanOf('da', instant('2026-11-26T09:00:00Z'), instant('2026-11-26T09:45:00Z'))).toBe('10.00–10.45');
    expect(spanOf('en', instant('2026-06-26T08:00:00Z'), instant('2026-06-26T08:45:00Z'))).toBe('10:00–10:45');
  });

  it('puts day and time together', () => {
    expect(whenInWords('da', at('2026-11-26T09:00:00Z', '2026-11-26T09:45:00Z'), now)).toBe(
      'torsdag den 26. november kl. 10.00–10.45',
    );
    expect(whenInWords('da', at('2026-11-24T09:00:00Z', '2026-11-24T09:45:00Z'), now)).toBe('i dag kl. 10.00–10.45');
  });
});
