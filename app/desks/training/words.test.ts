import { expect, it } from 'vitest';
import { lengthInWords } from './words.ts';

it.each([
  [1, 1, 'én uge (én dag)', 'one week (one day)'],
  [1.5, 7.5, '1,5 uger (7,5 dage)', '1.5 weeks (7.5 days)'],
  [2, null, '2 uger', '2 weeks'],
  [null, 2, '2 dage', '2 days'],
])('tells the length of a course: %s weeks, %s days', (weeks, days, da, en) => {
  expect(lengthInWords({ weeks, days }, 'da')).toBe(da);
  expect(lengthInWords({ weeks, days }, 'en')).toBe(en);
});
