import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { gone, matterWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { tellNewDate } from './tell-new-date.ts';

const act = tellNewDate(testKinds);
const input = { decisionId: theDecision, newDate: day(40), reason: 'Vi venter på lægen' };

describe('tell-new-date', () => {
  it('promises another day', () => {
    const decision = decide(act, matterWith(), input);
    expect(eventOf(decision).data).toMatchObject({
      newDate: day(40),
      before: day(28),
      row: { decision_due_on: day(40) },
    });
    expect(writesOf(act, decision)[0]).toMatchObject({ table: 'decision', set: { new_due_on: day(40) } });
    expect(said(act, decision).citizen).toEqual([
      'Vi bliver ikke færdige i tide. Du får svar senest den 3. januar 2027. Årsag: Vi venter på lægen',
    ]);
  });

  it.each([
    ['gone', gone, input],
    ['not-open', matterWith({ state: 'signed' }), input],
    ['no-deadline', matterWith({ dueOn: null }), input],
    ['date-past', matterWith({ dueOn: day(-5) }), { ...input, newDate: today }],
    ['date-earlier', matterWith(), { ...input, newDate: day(28) }],
    ['date-earlier', matterWith({ newDueOn: day(50) }), input],
  ])('refuses: %s', (code, state, given) => {
    expect(codeOf(decide(act, state, given))).toBe(code);
  });
});
