import { describe, expect, it } from 'vitest';
import { aPlacement } from '../testing/a-placement.ts';
import { isHybrid, kindWords, ladderLine, stepHours, wayToPay, weeksOf } from './hours.ts';

const place = aPlacement();

describe('the ladder of hours in words', () => {
  it('is one line, step by step', () => {
    expect(ladderLine('da', place)).toBe('Uge 1-2: 15 timer praktik · Uge 3-4: 10 timer praktik + 5 timer med løn');
  });
  it('writes halves with a comma, and a step of nothing in words', () => {
    expect(stepHours('da', 'praktik', { unpaid: 7.5, paid: 0 })).toBe('7,5 timer praktik');
    expect(stepHours('da', 'praktik', { unpaid: 0, paid: 0 })).toBe('ingen timer endnu');
  });
  it('has a row for each week', () => {
    expect(weeksOf(place.ladder)).toEqual([
      { week: 1, unpaid: 15, paid: 0 },
      { week: 2, unpaid: 15, paid: 0 },
      { week: 3, unpaid: 10, paid: 5 },
      { week: 4, unpaid: 10, paid: 5 },
    ]);
  });
  it('says where the paid hours go', () => {
    expect(wayToPay('da', place.ladder)).toBe('Fra 0 til 5 timer med løn om ugen. I alt 10 timer med løn ud af 60.');
    expect(wayToPay('da', [{ fromWeek: 1, toWeek: 4, unpaid: 20, paid: 0 }])).toContain('Ingen løntimer');
    expect(wayToPay('da', [{ fromWeek: 1, toWeek: 4, unpaid: 0, paid: 3 }])).toContain(
      '3 timer med løn om ugen i hele',
    );
  });
  it('names what it is', () => {
    expect(isHybrid(place)).toBe(true);
    expect(kindWords('da', place)).toBe('Praktik og løntimer');
    expect(kindWords('da', { ...place, alongside: 'Hygiejnekursus' })).toBe('Praktik og løntimer og kursus');
    expect(kindWords('da', { ...place, kind: 'smaajob' })).toBe('Småjob');
  });
});
