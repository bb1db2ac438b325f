import { addDays, fromCopenhagen, instant, plainDate, plainTime } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { CaseLaw } from '../../../law/index.ts';
import { aMeeting } from '../testing/meeting.ts';
import { lastHeld, meetingAfter, meetingToHold, talkContent } from './view.ts';

const today = plainDate('2026-11-24');
const now = instant('2026-11-24T09:12:00Z');
const at = (offset: number, time: string) => fromCopenhagen(addDays(today, offset), plainTime(time));

describe('which meeting is held', () => {
  const earlier = aMeeting({ id: 'a', startsAt: at(0, '08:00') });
  const later = aMeeting({ id: 'b', startsAt: at(0, '10:00') });
  const nextWeek = aMeeting({ id: 'c', startsAt: at(7, '10:00') });

  it('is the one of today that is nearest', () => {
    expect(meetingToHold([earlier, later, nextWeek], undefined, now)?.id).toBe('b');
  });
  it('is one that nobody closed, before one that lies ahead', () => {
    expect(meetingToHold([aMeeting({ id: 'old', startsAt: at(-2, '10:00') }), nextWeek], undefined, now)?.id).toBe(
      'old',
    );
  });
  it('is none when the next one is another day: a talk without an agreed time', () => {
    expect(meetingToHold([nextWeek], undefined, now)).toBeNull();
  });
  it('is the one that was asked for, and none in its place', () => {
    expect(meetingToHold([earlier, later, nextWeek], 'c', now)?.id).toBe('c');
    expect(meetingToHold([earlier], 'gone', now)).toBeNull();
  });
  it('may have one after it', () => {
    expect(meetingAfter([later, nextWeek], later, now)?.id).toBe('c');
    expect(meetingAfter([later], later, now)).toBeNull();
  });
});

describe('what was agreed last', () => {
  it('is read in the latest talk that was held', () => {
    const past = [aMeeting({ id: 'x', state: 'cancelled' }), aMeeting({ id: 'y', state: 'held' })];
    expect(lastHeld(past)?.id).toBe('y');
    expect(lastHeld([])).toBeNull();
  });
});

describe('what the law asks a talk to contain', () => {
  const outcome = (id: string, state: string) => ({ rule: { id }, state });
  const law = {
    answer: {
      outcomes: [
        outcome('kontakt.indhold.formaal', 'yes'),
        outcome('kontakt.indhold.paalaeg', 'no'),
        outcome('kontakt.samtaler.kommune', 'open'),
      ],
    },
  } as unknown as CaseLaw;
  it('is the content that applies, and nothing of when and how', () => {
    expect(talkContent(law).map(({ rule }) => rule.id)).toEqual(['kontakt.indhold.formaal']);
  });
});
