import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { parseCpr } from '../../../kernel/crypto/cpr.ts';
import { CprNumbers } from './cpr-number.ts';

const read = (number: string) => {
  const result = parseCpr(number);
  if (!result.ok || result.kind !== 'cpr') throw new Error('not read as a CPR number');
  return result;
};

describe('synthetic CPR numbers', () => {
  it.each([
    ['1959-02-28', 'female'],
    ['1999-12-31', 'male'],
    ['2000-02-29', 'female'],
    ['2010-06-05', 'male'],
  ] as const)('tell the birth date %s and the sex %s, and fail the check', (date, sex) => {
    const { number, birthDate } = new CprNumbers(97).next(plainDate(date), sex);
    expect(birthDate).toBe(date);
    expect(read(number)).toMatchObject({ birthDate: date, sex, warning: 'mod11' });
  });

  it('never lie on 1 January, the one date for which numbers without the check are issued', () => {
    const numbers = new CprNumbers(0);
    for (let year = 1950; year < 2012; year += 1) {
      expect(numbers.next(plainDate(`${year}-01-01`), 'female').birthDate).toBe(`${year}-01-02`);
    }
  });

  it('differ within and between all municipalities, also on a crowded day', () => {
    const seen = new Set<string>();
    for (let ordinal = 0; ordinal < 98; ordinal += 1) {
      const numbers = new CprNumbers(ordinal);
      for (let at = 0; at < 25; at += 1) {
        const { number } = numbers.next(plainDate('1986-05-17'), 'male');
        expect(read(number).warning).toBe('mod11');
        seen.add(number);
      }
    }
    expect(seen.size).toBe(98 * 25);
  });

  it('go on to the next day when a day is full, past 1 January', () => {
    const numbers = new CprNumbers(12);
    const days = Array.from({ length: 60 }, () => numbers.next(plainDate('1990-12-31'), 'female').birthDate);
    expect(days[0]).toBe('1990-12-31');
    expect(days.at(-1)).toBe('1991-01-03');
    expect(new Set(days).size).toBe(3);
  });

  it('are refused for years whose numbers look otherwise', () => {
    expect(() => new CprNumbers(0).next(plainDate('1936-05-01'), 'male')).toThrow(RangeError);
    expect(() => new CprNumbers(100)).toThrow(RangeError);
  });
});
