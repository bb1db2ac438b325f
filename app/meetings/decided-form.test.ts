import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { today, uuid } from '../people/testing/decide.ts';
import { testNow } from '../people/testing/world.ts';
import { formAfter, type SignedForm } from './decided-form.ts';
import { meetingWith } from './testing/state.ts';

const call = meetingWith({ form: 'phone', place: '12345678', sequence: 2 });
const signed = (over: Partial<SignedForm['decision']> = {}, more: Partial<SignedForm> = {}): SignedForm => ({
  decision: {
    id: uuid(800),
    result: 'imposed',
    decidedOn: today,
    terms: { talk: `${call.id}|2026-11-26` },
    ...over,
  },
  meetings: [call],
  address: 'Rådhuspladsen 1, Hjørring',
  now: testNow,
  home: 860,
  ...more,
});

describe('a talk after a decision on its form', () => {
  it('is a meeting in the house, with another sequence for calendars', () => {
    expect(formAfter(signed())).toEqual({
      id: call.id,
      form: 'in-person',
      formChosenBy: 'authority',
      formReason: 'Samtalen den 26. november 2026 er et møde. Du kommer til os.',
      place: 'Rådhuspladsen 1, Hjørring',
      roomId: null,
      sequence: 3,
    });
    expect(formAfter(signed({ terms: { day: '2026-11-26' } }))).toMatchObject({ id: call.id, form: 'in-person' });
  });

  it('is found where it was moved meanwhile, and left alone where it is none any longer', () => {
    const moved = { ...call, startsAt: instant('2026-11-30T09:00:00.000Z') };
    expect(formAfter(signed({}, { meetings: [moved] }))).toMatchObject({ id: call.id });
    for (const other of [
      { ...call, state: 'cancelled' as const },
      { ...call, form: 'in-person' as const },
      { ...call, startsAt: instant('2026-11-24T08:00:00.000Z') },
      { ...call, hostAuthorityId: 9001 },
    ])
      expect(formAfter(signed({}, { meetings: [other] }))).toBeNull();
    expect(formAfter(signed({ terms: { day: plainDate('2026-11-27') } }))).toBeNull();
  });

  it('is the citizen’s to choose again when the demand fell', () => {
    const demanded = { ...call, form: 'in-person', formChosenBy: 'authority', formReason: 'x' } as const;
    expect(formAfter(signed({ result: 'granted' }, { meetings: [demanded] }))).toEqual({
      id: call.id,
      formChosenBy: 'citizen',
      formReason: null,
      sequence: 3,
    });
    expect(formAfter(signed({ result: 'granted' }))).toBeNull();
  });
});
