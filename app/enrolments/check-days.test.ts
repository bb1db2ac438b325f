import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { checkDays } from './check-days.ts';

const from = plainDate('2026-11-02');
const days = (endsOn: string | null) =>
  checkDays({ startsOn: from, endsOn: endsOn === null ? null : plainDate(endsOn) }).map(
    ({ moment, dueOn }) => `${moment} ${dueOn.slice(5)}`,
  );

describe('how it goes is asked', () => {
  it.each([
    ['one day', '2026-11-02', ['after 11-03']],
    ['two days', '2026-11-03', ['after 11-04']],
    ['three days', '2026-11-04', ['middle 11-03']],
    ['a week', '2026-11-06', ['middle 11-04']],
    ['two weeks: no middle so near the first', '2026-11-13', ['week-1 11-06']],
    ['three weeks: the middle falls in the second', '2026-11-20', ['week-1 11-06']],
    ['six weeks: the middle stands beside week 3', '2026-12-11', ['week-1 11-06', 'week-3 11-20']],
    ['ten weeks', '2027-01-08', ['week-1 11-06', 'week-3 11-20', 'middle 12-06']],
    ['twenty weeks', '2027-03-19', ['week-1 11-06', 'week-3 11-20', 'middle 01-10', 'week-12 01-22']],
    ['no last day', null, ['week-1 11-06', 'week-3 11-20', 'week-12 01-22']],
  ])('%s', (_length, endsOn, expected) => {
    expect(days(endsOn)).toEqual(expected);
  });
});
