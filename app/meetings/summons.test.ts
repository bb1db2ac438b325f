import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { thePerson } from '../people/testing/decide.ts';
import { testNow } from '../people/testing/world.ts';
import { summonsOf } from './summons.ts';
import { meetingWith, thursday } from './testing/state.ts';
import type { Meeting } from './types.ts';

const summons = (over: Partial<Meeting> = {}) =>
  summonsOf({
    meeting: meetingWith({ bookedBy: 'summons', ...over }),
    person: { personId: thePerson },
    contact: { phone: '72333333', email: 'job@example.org' },
    date: plainDate('2026-11-26'),
    now: testNow,
  });

describe('the thirteen data of a summons (BEK 442/2023 § 20)', () => {
  it('are all derived', () => {
    expect(summons()).toEqual({
      personId: thePerson,
      date: '2026-11-26',
      startsAt: thursday,
      endsAt: '2026-11-26T09:45:00.000Z',
      form: 'personligt-fremmoede',
      type: 'jobsamtale',
      location: 'Rådhuspladsen 1, Hjørring',
      contact: { phone: '72333333', email: 'job@example.org' },
      address: 'Rådhuspladsen 1, Hjørring',
      callNumber: null,
      title: 'Jobsamtale',
      description: 'Jobsamtale',
      employee: 'Anna Holm',
      rebookingAllowed: true,
      rebookUntil: thursday,
      fund: 'deltager-ikke',
    });
  });

  it('follow the meeting: a phone talk has no address, a talk past its limit is not moved, the fund takes part', () => {
    expect(summons({ form: 'phone', place: '12345678' })).toMatchObject({
      form: 'telefonisk',
      address: null,
      location: 'Telefon',
    });
    expect(summons({ rebookUntil: instant('2026-11-24T09:00:00.000Z') })).toMatchObject({ rebookingAllowed: false });
    expect(summons({ kind: 'joint-talk', fund: 'takes-part' })).toMatchObject({
      type: 'faellessamtale',
      fund: 'deltager',
    });
  });

  it('a meeting without a place is refused', () => {
    expect(() => summons({ place: '' })).toThrow();
  });
});
