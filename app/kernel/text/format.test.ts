import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatDateTime,
  formatKroner,
  formatRelativeDays,
  formatShortDate,
} from './format.ts';
import { isLang } from './language.ts';

const now = instant('2026-11-24T11:00:00Z');
const today = plainDate('2026-11-24');

describe('dates in words', () => {
  it('are written as the language does', () => {
    expect(formatDate('da', today)).toBe('24. november 2026');
    expect(formatDate('en', today)).toBe('24 November 2026');
    expect(formatDate('da', plainDate('2026-05-01'))).toBe('1. maj 2026');
  });

  it.each([
    ['2026-11-24T09:42:00Z', 'i dag kl. 10.42', 'today at 10:42'],
    ['2026-11-23T08:05:00Z', 'i går kl. 9.05', 'yesterday at 9:05'],
    ['2026-11-24T23:01:00Z', 'i morgen kl. 0.01', 'tomorrow at 0:01'],
    ['2026-11-22T23:30:00Z', 'i går kl. 0.30', 'yesterday at 0:30'],
    ['2026-11-20T09:00:00Z', '20. november 2026 kl. 10.00', '20 November 2026 at 10:00'],
    ['2026-07-01T08:00:00Z', '1. juli 2026 kl. 10.00', '1 July 2026 at 10:00'],
  ])('%s is %s', (moment, da, en) => {
    expect(formatDateTime('da', instant(moment), now)).toBe(da);
    expect(formatDateTime('en', instant(moment), now)).toBe(en);
  });

  it.each([
    ['2026-11-24', 'i dag', 'today'],
    ['2026-11-25', 'i morgen', 'tomorrow'],
    ['2026-11-23', 'i går', 'yesterday'],
    ['2026-11-27', 'om 3 dage', 'in 3 days'],
    ['2026-11-12', 'for 12 dage siden', '12 days ago'],
  ])('%s is %s', (date, da, en) => {
    expect(formatRelativeDays('da', plainDate(date), today)).toBe(da);
    expect(formatRelativeDays('en', plainDate(date), today)).toBe(en);
  });
});

describe('a date in a list', () => {
  it.each([
    ['2026-12-12', '12. dec.', '12 Dec'],
    ['2026-05-01', '1. maj', '1 May'],
    ['2025-06-30', '30. juni 2025', '30 June 2025'],
  ])('%s is short', (date, da, en) => {
    expect(formatShortDate('da', plainDate(date), plainDate('2026-11-24'))).toBe(da);
    expect(formatShortDate('en', plainDate(date), plainDate('2026-11-24'))).toBe(en);
  });
});

describe('numbers in words', () => {
  it('have the separators of the language', () => {
    expect(formatCount('da', 1_234_567)).toBe('1.234.567');
    expect(formatCount('en', 1_234_567)).toBe('1,234,567');
    expect(formatCount('da', 2.5)).toBe('2,5');
  });

  it.each([
    [123_450, '1.234,50 kr.', 'DKK 1,234.50'],
    [5, '0,05 kr.', 'DKK 0.05'],
    [120_000, '1.200 kr.', 'DKK 1,200'],
    [-5, '-0,05 kr.', '-DKK 0.05'],
    [0, '0 kr.', 'DKK 0'],
  ])('%i øre are %s', (oere, da, en) => {
    expect(formatKroner('da', oere)).toBe(da);
    expect(formatKroner('en', oere)).toBe(en);
  });

  it('refuse a part of an øre', () => {
    expect(() => formatKroner('da', 0.5)).toThrow(RangeError);
  });
});

describe('languages', () => {
  it('are two', () => {
    expect(isLang('da') && isLang('en')).toBe(true);
    expect(isLang('de') || isLang(undefined)).toBe(false);
  });
});
