import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { kursusoenskeOf } from './law-value.ts';
import { listedOn, trainingTestClass, trainingTestCourse } from './testing/courses.ts';

const on = plainDate('2026-11-24');
const sixWeeks = listedOn({ list: 'seks_uger', fromOn: plainDate('2026-03-01'), untilOn: plainDate('2027-03-01') });

describe('a course as the law reads it', () => {
  it('is on the lists of the day that is asked about', () => {
    const course = trainingTestCourse({ lists: [sixWeeks, listedOn({ untilOn: plainDate('2026-11-24') })] });
    expect(kursusoenskeOf(course, null, on).lister).toEqual(['seks_uger']);
    expect(kursusoenskeOf(course, null, plainDate('2026-11-23')).lister).toEqual(['seks_uger', 'regional']);
    expect(kursusoenskeOf(course, null, plainDate('2027-03-01')).lister).toEqual([]);
  });

  it('names a list once, and never that of adult apprenticeships', () => {
    const lists = [
      listedOn(),
      listedOn({ fromOn: plainDate('2026-04-01'), group: 'Nordjylland, forår' }),
      listedOn({ list: 'voksenlaerling' }),
    ];
    expect(kursusoenskeOf(trainingTestCourse({ lists }), null, on).lister).toEqual(['regional']);
  });

  it.each([
    ['days', { days: 30, weeks: 6, fullPriceOere: 3_000_000 }, 500_000],
    ['weeks and hours', { days: null, weeks: 10, hoursWeek: 18.5, fullPriceOere: 2_500_000 }, 500_000],
    ['full-time weeks', { days: null, weeks: 5, hoursWeek: null, fullTime: true, fullPriceOere: 2_500_000 }, 500_000],
    ['nothing told of the length', { days: null, weeks: null, fullPriceOere: 2_500_000 }, null],
    [
      'weeks of unknown hours',
      { days: null, weeks: 5, hoursWeek: null, fullTime: null, fullPriceOere: 2_500_000 },
      null,
    ],
    ['no price', { days: 30, fullPriceOere: null }, null],
  ] as const)('has a price a full-time week by %s', (_name, over, price) => {
    expect(kursusoenskeOf(trainingTestCourse(over), null, on).prisPrUgeOere).toBe(price);
  });

  it('is attended as the class says, else as the course does', () => {
    const course = trainingTestCourse({ attendedPercent: 60 });
    expect(kursusoenskeOf(course, null, on).fremmoede).toBe(60);
    expect(kursusoenskeOf(course, trainingTestClass({ delivery: 'remote' }), on).fremmoede).toBe(0);
    expect(kursusoenskeOf(course, trainingTestClass({ delivery: 'attended' }), on).fremmoede).toBe(100);
    expect(kursusoenskeOf(course, trainingTestClass({ delivery: 'mixed' }), on).fremmoede).toBe(60);
  });
});
