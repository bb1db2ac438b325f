import { describe, expect, it } from 'vitest';
import { isPNumber, passesCvrCheck, plainNumber } from './cvr.ts';

describe('numbers of companies', () => {
  it('pass the check when they are those of real authorities and companies', () => {
    for (const real of ['26911745', '19435075', '64942212', '10172748', '55133018', '29189706'])
      expect([real, passesCvrCheck(real)]).toEqual([real, true]);
  });

  it('fail it with any one digit changed, and when they are no number at all', () => {
    for (let at = 0; at < 8; at += 1)
      for (let add = 1; add < 10; add += 1) {
        const digits = [...'29189706'];
        digits[at] = String((Number(digits[at]) + add) % 10);
        expect([digits.join(''), passesCvrCheck(digits.join(''))]).toEqual([digits.join(''), false]);
      }
    for (const wrong of ['', '2918970', '291897060', '2918970x', '00000000', '-2918970'])
      expect([wrong, passesCvrCheck(wrong)]).toEqual([wrong, false]);
  });

  it('of places of work have ten digits', () => {
    expect(['1003388394', '100338839', '10033883945', '0003388394', '10033883x4'].map(isPNumber)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are read as people write them', () => {
    expect(['29 18 97 06', 'DK29189706', 'dk 29-189-706', ' 29189706 '].map(plainNumber)).toEqual(
      Array.from({ length: 4 }, () => '29189706'),
    );
  });
});
