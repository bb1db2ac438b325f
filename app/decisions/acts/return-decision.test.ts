import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { gone, matterWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { returnDecision } from './return-decision.ts';

const act = returnDecision(testKinds);
const input = { decisionId: theDecision, reason: 'Skriv, hvad lægen sagde' };

describe('return-decision', () => {
  it('is a draft again, with what is missing', () => {
    const decision = decide(act, matterWith({ state: 'submitted' }), input);
    expect(eventOf(decision).data).toMatchObject({ row: { decisions_open: 1, decisions_submitted: 0 } });
    expect(writesOf(act, decision)[0]).toMatchObject({
      set: { state: 'draft', submitted_at: null, returned_reason: 'Skriv, hvad lægen sagde' },
    });
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Anna Holm sendte afgørelsen tilbage: Fritagelse for at booke (it). Årsag: Skriv, hvad lægen sagde'],
    });
  });

  it.each([
    ['gone', gone],
    ['not-submitted', matterWith()],
    ['not-open', matterWith({ state: 'signed' })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
