import { addDays } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { day, today } from '../../people/testing/decide.ts';
import { complaintWith } from './testing/complaints.ts';
import { complaintView } from './view.ts';

const seen = (over: Parameters<typeof complaintWith>[0], on = today) => complaintView(complaintWith(over), on);

describe('where a complaint stands', () => {
  it('is the authority’s to assess for four weeks, the last day with it', () => {
    const dueOn = day(27);
    expect(seen({})).toEqual({ step: 'assess', turn: 'authority', dueOn, daysLeft: 27, late: false, kept: null });
    expect(seen({}, dueOn)).toMatchObject({ daysLeft: 0, late: false });
    expect(seen({}, addDays(dueOn, 1))).toMatchObject({ daysLeft: -1, late: true, kept: false });
  });

  it('is the authority’s to send on when maintained, within the same four weeks', () => {
    const maintained = { state: 'to-forward', outcome: 'maintained', assessedAt: '2026-11-24T09:00:00.000Z' } as const;
    expect(seen(maintained)).toMatchObject({ step: 'forward', turn: 'authority', dueOn: day(27), late: false });
    expect(seen(maintained, day(28))).toMatchObject({ late: true, kept: false });
  });

  it('is the citizen’s turn when upheld in part; afterwards somebody must close it, and nobody is late', () => {
    const partly = {
      state: 'awaits-citizen',
      outcome: 'partly',
      assessedAt: '2026-11-24T09:00:00.000Z',
      answerUntil: day(28),
      dueOn: day(28),
    } as const;
    expect(seen(partly)).toMatchObject({
      step: 'await-answer',
      turn: 'citizen',
      dueOn: day(28),
      daysLeft: 28,
      late: false,
    });
    expect(seen(partly, day(29))).toEqual({
      step: 'no-answer',
      turn: 'authority',
      dueOn: null,
      daysLeft: null,
      late: false,
      kept: null,
    });
  });

  it.each([
    ['forwarded', { step: 'with-board', turn: 'board' }],
    ['upheld', { step: 'closed', turn: 'nobody' }],
    ['decided', { step: 'closed', turn: 'nobody' }],
    ['dropped', { step: 'closed', turn: 'nobody' }],
  ] as const)('%s: no day is due here', (state, place) => {
    expect(seen({ state, forwardedOn: state === 'forwarded' ? day(3) : null }, day(90))).toEqual({
      ...place,
      dueOn: null,
      daysLeft: null,
      late: false,
      kept: true,
    });
  });

  it.each([
    ['assessed on the 29th day', { state: 'upheld', outcome: 'full', assessedAt: '2026-12-22T09:00:00.000Z' }, false],
    ['assessed on the last day', { state: 'upheld', outcome: 'full', assessedAt: '2026-12-21T09:00:00.000Z' }, true],
    ['sent on a day too late', { state: 'forwarded', forwardedOn: day(28) }, false],
    ['late, sent on the next working day', { state: 'forwarded', late: true, dueOn: today, forwardedOn: today }, true],
    ['late, sent on after that', { state: 'forwarded', late: true, dueOn: today, forwardedOn: day(1) }, false],
    ['taken back after the day', { state: 'dropped', closedAt: '2026-12-24T09:00:00.000Z' }, false],
    [
      'the citizen let it rest',
      {
        state: 'dropped',
        outcome: 'partly',
        assessedAt: '2026-11-24T09:00:00.000Z',
        dueOn: day(28),
        closedAt: '2026-12-24T09:00:00.000Z',
        stands: false,
      },
      true,
    ],
    [
      'the rest of it sent on after 14 days',
      {
        state: 'forwarded',
        outcome: 'partly',
        assessedAt: '2026-11-24T09:00:00.000Z',
        stands: true,
        dueOn: day(20),
        forwardedOn: day(21),
      },
      false,
    ],
  ] as const)('%s: whether the days were kept', (_, over, kept) => {
    expect(seen(over, day(40)).kept).toBe(kept);
  });

  it('a day is a day in Denmark', () => {
    const nearMidnight = { state: 'upheld', outcome: 'full', assessedAt: '2026-12-21T23:30:00.000Z' } as const;
    expect(seen(nearMidnight, day(40)).kept).toBe(false);
  });
});
