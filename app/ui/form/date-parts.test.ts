import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePartsOf, readDateField } from './date-parts.ts';

describe('date fields', () => {
  it('puts day, month and year together', () => {
    expect(readDateField({ 'start.day': '4', 'start.month': ' 3 ', 'start.year': '2026' }, 'start')).toBe('2026-03-04');
  });

  it('is nothing when all three are empty', () => {
    expect(readDateField({ 'start.day': '', 'start.month': ' ', 'start.year': '' }, 'start')).toBeUndefined();
    expect(readDateField({}, 'start')).toBeUndefined();
  });

  it('hands on what cannot be a date, for the check to refuse', () => {
    expect(readDateField({ 'start.day': '31', 'start.month': '', 'start.year': '2026' }, 'start')).toBe('2026-00-31');
    expect(readDateField({ 'start.day': 'x', 'start.month': '2', 'start.year': '26' }, 'start')).toBe('26-02-0x');
  });

  it('shows what was typed rather than the value it began with', () => {
    const typed = { 'start.day': '31', 'start.month': '2', 'start.year': '' };
    expect(datePartsOf(typed, 'start', '2026-01-02')).toEqual({ day: '31', month: '2', year: '' });
  });

  it('shows a plain date without leading zeros and reads it back', () => {
    expect(datePartsOf({}, 'start', '2026-03-04')).toEqual({ day: '4', month: '3', year: '2026' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (moment) => {
          const date = moment.toISOString().slice(0, 10);
          const { day, month, year } = datePartsOf({}, 'd', date);
          expect(readDateField({ 'd.day': day, 'd.month': month, 'd.year': year }, 'd')).toBe(date);
        },
      ),
    );
  });
});
