import { instant, plainDate, toCopenhagen } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlots, type HostHours, isWorkingTime, type SlotQuestion, stepMinutes } from './free-slots.ts';
import { minutesBetween, overlaps } from './slot-code.ts';

const everyDay = (from: string, to: string): HostHours['hours'] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const host = (over: Partial<HostHours> = {}): HostHours => ({
  hours: everyDay('09:00', '12:00'),
  breaks: [],
  occupied: [],
  ...over,
});
const asked = (from: string, over: Partial<SlotQuestion> = {}): SlotQuestion => ({
  from: plainDate(from),
  until: plainDate(from),
  minutes: 60,
  earliest: '2026-01-01T00:00:00.000Z',
  closingDays: new Set(),
  ...over,
});
const clocks = (host: HostHours, question: SlotQuestion) =>
  freeSlots(host, question).map(({ startsAt }) => toCopenhagen(startsAt).time);

describe('free times', () => {
  it('begin at quarters and end inside the working hours', () => {
    expect(clocks(host(), asked('2026-11-26'))).toEqual([
      '09:00',
      '09:15',
      '09:30',
      '09:45',
      '10:00',
      '10:15',
      '10:30',
      '10:45',
      '11:00',
    ]);
    expect(clocks(host({ hours: everyDay('09:05', '10:20') }), asked('2026-11-26'))).toEqual(['09:15']);
  });

  it('leave out breaks and what is taken', () => {
    const taken = { startsAt: '2026-11-26T08:00:00.000Z', endsAt: '2026-11-26T08:45:00.000Z' };
    const breaks = [{ from: '11:00', to: '11:30' }];
    expect(clocks(host({ breaks, occupied: [taken] }), asked('2026-11-26'))).toEqual(['09:45', '10:00']);
  });

  it('leave out public holidays, closing days, days off and what is too soon', () => {
    expect(clocks(host(), asked('2026-12-25'))).toEqual([]);
    expect(clocks(host(), asked('2026-11-26', { closingDays: new Set([plainDate('2026-11-26')]) }))).toEqual([]);
    expect(clocks(host({ hours: [{ weekday: 5, from: '09:00', to: '12:00' }] }), asked('2026-11-26'))).toEqual([]);
    expect(clocks(host(), asked('2026-11-26', { earliest: '2026-11-26T09:45:00.000Z' }))).toEqual(['10:45', '11:00']);
  });

  it('are as long as they say on the nights of clock change', () => {
    const night = { hours: everyDay('01:00', '05:00') };
    // In March the clock jumps from 2 to 3: three hours at work. In October the hour from 2 comes twice: five.
    const spring = freeSlots(host(night), asked('2026-03-29'));
    const autumn = freeSlots(host(night), asked('2026-10-25'));
    expect(spring.map(({ startsAt }) => startsAt).at(0)).toBe('2026-03-29T00:00:00.000Z');
    expect(spring.at(-1)).toEqual({ startsAt: '2026-03-29T02:00:00.000Z', endsAt: '2026-03-29T03:00:00.000Z' });
    expect(autumn.at(0)?.startsAt).toBe('2026-10-24T23:00:00.000Z');
    expect(autumn.at(-1)).toEqual({ startsAt: '2026-10-25T03:00:00.000Z', endsAt: '2026-10-25T04:00:00.000Z' });
    for (const slot of [...spring, ...autumn]) expect(minutesBetween(slot.startsAt, slot.endsAt)).toBe(60);
  });

  it('a working day after the change of the clock begins at the same time on the clock', () => {
    expect(freeSlots(host(), asked('2026-10-23')).at(0)?.startsAt).toBe('2026-10-23T07:00:00.000Z');
    expect(freeSlots(host(), asked('2026-10-26')).at(0)?.startsAt).toBe('2026-10-26T08:00:00.000Z');
  });

  it('never overlap what is taken, whatever is taken', () => {
    const minute = fc.integer({ min: 0, max: 14 * 24 * 60 });
    const taken = fc.array(fc.tuple(minute, fc.integer({ min: 1, max: 180 })), { maxLength: 12 });
    const at = (n: number) => new Date(Date.parse('2026-10-19T00:00:00.000Z') + n * 60_000).toISOString();
    fc.assert(
      fc.property(taken, fc.constantFrom(15, 30, 45, 60), (spans, minutes) => {
        const occupied = spans.map(([from, length]) => ({ startsAt: at(from), endsAt: at(from + length) }));
        const question = asked('2026-10-19', { until: plainDate('2026-11-01'), minutes });
        for (const slot of freeSlots(host({ occupied }), question)) {
          expect(occupied.some((one) => overlaps(one, slot))).toBe(false);
          expect(minutesBetween(slot.startsAt, slot.endsAt)).toBe(minutes);
          expect(Date.parse(slot.startsAt) % (stepMinutes * 60_000)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('working time', () => {
  const span = (from: string, to: string) => ({
    startsAt: instant(`2026-11-26T${from}:00.000Z`),
    endsAt: instant(`2026-11-26T${to}:00.000Z`),
  });
  const thursday = plainDate('2026-11-26');
  const inside = (from: string, to: string) =>
    isWorkingTime(span(from, to), thursday, host({ breaks: [{ from: '10:00', to: '10:15' }] }), new Set());

  it('holds inside the hours and outside breaks and closing days', () => {
    expect([
      inside('08:00', '08:45'),
      inside('07:45', '08:45'),
      inside('08:30', '09:05'),
      inside('10:30', '11:15'),
    ]).toEqual([true, false, false, false]);
    expect(isWorkingTime(span('08:00', '08:45'), thursday, host(), new Set([thursday]))).toBe(false);
  });
});
