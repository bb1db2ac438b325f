import { addDays, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { type DoorsCompany, doorsOf } from './doors.ts';

const today = plainDate('2026-11-24');
const since = plainDate('2023-11-24');
const ago = (days: number) => addDays(today, -days);
let number = 0;
const company = (over: Partial<DoorsCompany> = {}): DoorsCompany => {
  number += 1;
  return {
    organisationId: `c${number}`,
    name: `Virksomhed ${number}`,
    firstKnownOn: null,
    helpedOn: null,
    farOn: [],
    ...over,
  };
};
const helped = (days: number, far: readonly number[] = []) => company({ helpedOn: ago(days), farOn: far.map(ago) });
const given = { since, today };

describe('doors', () => {
  it('counts who took somebody far from work after the help, and after how long', () => {
    const doors = doorsOf(
      [
        helped(800, [700]),
        helped(800, [600]),
        helped(800),
        helped(800),
        helped(800),
        ...[1, 2, 3, 4, 5].map(() => company()),
      ],
      given,
    );
    expect(doors.helped).toMatchObject({ companies: 5, took: 2, medianDays: null });
    expect(doors.helped.raw?.share).toBe(0.4);
    expect(doors.helped.by.map(({ point }) => point?.share)).toEqual([
      expect.closeTo(0.2),
      expect.closeTo(0.4),
      expect.closeTo(0.4),
    ]);
    expect(doors.others).toMatchObject({ companies: 10, took: 0 });
    expect(doors.opened.map(({ days }) => days)).toEqual([100, 200]);
  });

  it('does not count what came before the help as opened by it', () => {
    const doors = doorsOf([helped(300, [600])], given);
    expect(doors.helped).toMatchObject({ companies: 1, took: 0 });
    expect(doors.others).toMatchObject({ companies: 1, took: 1 });
  });

  it('watches a company among the others only until its help', () => {
    const late = company({ firstKnownOn: ago(500), helpedOn: ago(300), farOn: [ago(100)] });
    const doors = doorsOf([late], given);
    expect(doors.others).toMatchObject({ companies: 1, took: 0 });
    expect(doors.opened).toEqual([{ organisationId: late.organisationId, name: late.name, days: 200 }]);
  });

  it('says nothing where there are too few, and knows no help before the window', () => {
    const few = doorsOf([helped(100), helped(100)], given);
    expect(few.helped).toMatchObject({ raw: null, curve: [], medianDays: null });
    expect(few.helped.by.map(({ point }) => point)).toEqual([null, null, null]);
    expect(doorsOf([helped(2000, [100])], given).helped.companies).toBe(0);
  });
});
