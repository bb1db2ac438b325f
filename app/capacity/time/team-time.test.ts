import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { hoursPerPlace, standardFrom, usualStandard } from './standard.ts';
import { reachOf, type TeamFacts, teamTime } from './team-time.ts';

const monday = plainDate('2026-11-23');
const facts: TeamFacts = {
  consultants: 2,
  weekdayMinutes: [900, 900, 900, 900, 840, 0, 0],
  closingDays: [],
  meetings: [],
  visits: [],
  followUps: [],
  running: 12,
};

describe('the hours of the team', () => {
  it('are the working hours of the weeks ahead', () => {
    expect(teamTime(facts, monday, 1, usualStandard)).toMatchObject({ work: 4440, left: 4440, until: '2026-11-30' });
  });

  it('leave out holidays and closing days', () => {
    // 25 and 26 December 2026 are a Friday and a Saturday; the municipality is closed on Thursday the 24th.
    const christmas = { ...facts, closingDays: [plainDate('2026-12-24')] };
    expect(teamTime(christmas, plainDate('2026-12-21'), 1, usualStandard).work).toBe(2700);
  });

  it('take away what is agreed, and what should have been done', () => {
    const busy: TeamFacts = {
      ...facts,
      meetings: [
        { onDay: plainDate('2026-11-24'), minutes: 30 },
        { onDay: plainDate('2026-11-30'), minutes: 30 },
        { onDay: plainDate('2026-11-20'), minutes: 30 },
      ],
      visits: [
        { onDay: plainDate('2026-11-25'), minutes: null },
        { onDay: plainDate('2026-11-26'), minutes: 60 },
      ],
      followUps: [
        { dueOn: plainDate('2026-11-10'), kind: 'talk' },
        { dueOn: plainDate('2026-11-29'), kind: 'check' },
        { dueOn: plainDate('2026-11-30'), kind: 'talk' },
      ],
    };
    const time = teamTime(busy, monday, 1, usualStandard);
    expect(time).toMatchObject({
      meetings: { count: 1, minutes: 30 },
      visits: { count: 2, minutes: 135 },
      talks: { count: 1, minutes: 45 },
      checks: { count: 1, minutes: 10 },
      late: 1,
      left: 4440 - 220,
    });
  });
});

describe('how many places can be followed properly', () => {
  it('is hours over what a place takes', () => {
    expect(hoursPerPlace(usualStandard)).toBe(5.25);
    // 74 hours a week, half of them: 37 x 8 weeks / 5.25 hours.
    expect(reachOf(facts, usualStandard)).toEqual({
      hoursWeek: 37,
      hoursPlace: 5.25,
      places: 56,
      running: 12,
      more: 44,
    });
  });

  it.each([
    [10, 15, 3],
    [0, 0, 0],
  ])('%i hours a week: %i', (hours, places, more) => {
    expect(reachOf(facts, usualStandard, hours)).toMatchObject({ places, more });
  });

  it('reads a standard that makes no sense as the usual one', () => {
    expect(standardFrom(null)).toEqual(usualStandard);
    expect(standardFrom({ talks: 5, weeks: 0, share: 'x' })).toEqual({ ...usualStandard, talks: 5 });
  });
});
