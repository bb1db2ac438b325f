import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { monthChoices, optionalMonth } from './fields.ts';
import { formatMonth } from './month.ts';

describe('a time horizon', () => {
  it('is said as a month', () => {
    expect(formatMonth('da', plainDate('2027-03-31'))).toBe('marts 2027');
    expect(formatMonth('en', plainDate('2027-03-31'))).toBe('March 2027');
  });

  it('is chosen among three years of months, and kept as the last day', () => {
    const choices = monthChoices(plainDate('2026-11-24'));
    expect(choices.map(({ value }) => value).slice(0, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(choices).toHaveLength(36);
    expect(choices[1]?.label.da).toBe('december 2026');
    const field = optionalMonth({ da: 'x', en: 'x' }, { da: 'x', en: 'x' });
    expect(field.parse('2028-02')).toBe('2028-02-29');
    expect(field.parse('')).toBeUndefined();
    expect(field.safeParse('2028-13').success).toBe(false);
  });
});
