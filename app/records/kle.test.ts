import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { courseKle, kleOn, kleSubjects, kleTitle } from './kle.ts';

const day = plainDate('2026-11-24');

describe('kleOn', () => {
  it('knows the numbers of the field by their titles', () => {
    expect(kleTitle(courseKle)).toBe('Kontaktforløb m.v.');
    expect(Object.keys(kleSubjects).filter((number) => kleOn(number, day) === 'shape')).toEqual([]);
  });
  it('refuses a number that has gone out, and from the day after its last', () => {
    expect(kleOn('15.20.51', day)).toBe('ended');
    expect(kleOn('15.17.12', plainDate('2026-12-31'))).toBeNull();
    expect(kleOn('15.17.12', plainDate('2027-01-01'))).toBe('ended');
    expect(kleOn(courseKle, plainDate('2040-01-01'))).toBeNull();
  });
  it.each(['15.20', '15.20.2', 'x5.20.20', '15.20.20 ', '15-20-20', ''])(
    'refuses “%s”, which is no number',
    (number) => {
      expect(kleOn(number, day)).toBe('shape');
    },
  );
  it('lets through what the table does not know', () => {
    expect(kleOn('54.42.00', day)).toBeNull();
    expect(kleTitle('54.42.00')).toBeNull();
  });
});
