import { fromCopenhagen, plainDate, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { CalendarDay, CalendarEntry } from '../../../meetings/index.ts';
import { askedOf, casesShown, linesOf, shownDays } from './view.ts';

const today = plainDate('2026-11-24');
const at = (time: string, date = today) => fromCopenhagen(date, plainTime(time));
const entry = (from: string, to: string, over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  kind: 'meeting',
  id: `m-${from}`,
  startsAt: at(from),
  endsAt: at(to),
  caseId: 'case-1',
  citizenName: 'Maja Holm',
  title: 'Samtale',
  form: 'phone',
  state: 'booked',
  ...over,
});
const day = (over: Partial<CalendarDay> = {}): CalendarDay => ({
  date: today,
  closed: null,
  hours: { from: '08:00', to: '15:00' },
  breaks: [{ from: '12:00', to: '12:30' }],
  entries: [],
  ...over,
});
const clock = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ kind, startsAt, endsAt }) => `${kind} ${toCopenhagen(startsAt).time}-${toCopenhagen(endsAt).time}`);

describe('what the address asks for', () => {
  it('is the week of today, or of the day that is named', () => {
    expect(askedOf({}, today)).toMatchObject({ view: 'week', from: '2026-11-23', until: '2026-11-29' });
    expect(askedOf({ dag: '2026-12-02' }, today)).toMatchObject({ from: '2026-11-30' });
  });
  it('is one day when asked for', () => {
    expect(askedOf({ dag: '2026-12-02', visning: 'dag' }, today)).toMatchObject({
      from: '2026-12-02',
      until: '2026-12-02',
    });
  });
  it('is today for what is no day, or too far away', () => {
    expect(askedOf({ dag: 'x', visning: 'dag' }, today).day).toBe(today);
    expect(askedOf({ dag: '2099-01-01' }, today).day).toBe(today);
  });
});

describe('a day as lines', () => {
  it('shows what is planned, breaks, and what is free between them', () => {
    expect(clock(linesOf(day({ entries: [entry('09:00', '09:45')] })))).toEqual([
      'free 08:00-09:00',
      'entry 09:00-09:45',
      'free 09:45-12:00',
      'break 12:00-12:30',
      'free 12:30-15:00',
    ]);
  });
  it('calls nothing free that is taken twice, or outside working hours', () => {
    const entries = [entry('08:00', '15:00', { kind: 'blocked' }), entry('16:00', '17:00')];
    expect(clock(linesOf(day({ entries })))).toEqual(['entry 08:00-15:00', 'break 12:00-12:30', 'entry 16:00-17:00']);
  });
  it('has nothing free on a day that is closed or off', () => {
    expect(linesOf(day({ closed: 'holiday', breaks: [] }))).toEqual([]);
    expect(linesOf(day({ hours: null }))).toEqual([]);
  });
});

describe('which days and people are shown', () => {
  it('leaves out a weekend in which nothing happens', () => {
    const saturday = day({ date: plainDate('2026-11-28'), hours: null });
    expect(shownDays([day(), saturday])).toHaveLength(1);
    expect(shownDays([{ ...saturday, entries: [entry('10:00', '11:00')] }])).toHaveLength(1);
  });
  it('names each case once, and none whose name is not shown', () => {
    const entries = [
      entry('09:00', '09:30'),
      entry('10:00', '10:30'),
      entry('11:00', '11:30', { caseId: 'b', citizenName: null }),
    ];
    expect(casesShown([day({ entries })])).toEqual(['case-1']);
  });
});
