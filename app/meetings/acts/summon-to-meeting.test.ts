import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { chosenWith, duties, knownRules, stateWith, thursdaySlot } from '../testing/state.ts';
import { summonToMeeting as act } from './summon-to-meeting.ts';

const first = knownRules({ first: true, whoBooks: 'summoned', formFree: false });

describe('summon-to-meeting', () => {
  it('gives the first talk a time, in person, and tells the law of the summons', () => {
    const decision = decide(act, stateWith({ rules: first, duties }), { slot: thursdaySlot });
    expect(eventOf(decision).data).toMatchObject({
      bookedBy: 'summons',
      form: 'in-person',
      formChosenBy: 'law',
      duty: true,
    });
    const told = writesOf(act, decision).flatMap((one) =>
      one.op === 'insert' && one.table === 'law_entry' ? [one.row] : [],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['samtale', 'indkaldelse']);
    expect(JSON.parse(String(told[1]?.value))).toEqual({
      myndighed: 'kommune',
      samtaledag: '2026-11-26',
      skriftligOgPersonlig: true,
    });
    expect(said(act, decision).citizen).toEqual([
      'Du har en tid torsdag 26. november 2026 kl. 10.00 hos Anna Holm, ved et møde. Passer den ikke, så flyt den.',
    ]);
  });

  it('after the first talk it is held as the citizen chose', () => {
    const citizen = { phone: '12345678', interpreterLanguage: null, contactForm: 'phone' } as const;
    const how = (state: object, over: object = {}) => decide(act, stateWith(state), { slot: thursdaySlot, ...over });
    expect(eventOf(how({ citizen })).data).toMatchObject({ form: 'phone', formChosenBy: 'citizen' });
    expect(eventOf(how({ citizen: { ...citizen, phone: null } })).data).toMatchObject({ form: 'in-person' });
    expect(eventOf(how({ citizen, rules: first })).data).toMatchObject({ form: 'in-person', formChosenBy: 'law' });
    expect(codeOf(how({ citizen }, { form: 'in-person' }))).toBe('attendance-needs-decision');
  });

  it('is bound to the form of the law, and to times that are free', () => {
    expect(codeOf(decide(act, stateWith({ rules: first }), { slot: thursdaySlot, form: 'phone' }))).toBe('form-bound');
    const busy = stateWith({ chosen: chosenWith({ hostBusy: true }) });
    expect(codeOf(decide(act, busy, { slot: thursdaySlot }))).toBe('slot-taken');
  });
});
