import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { gone, hearingWith, matterWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { withdrawDecision } from './withdraw-decision.ts';

const act = withdrawDecision(testKinds);
const input = { decisionId: theDecision, reason: 'Du har fået job' };
const unknown = { askedOn: null, askedHow: null };

describe('withdraw-decision', () => {
  it('is kept, with why', () => {
    const decision = decide(act, matterWith({ state: 'submitted' }), input);
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'decision', set: { state: 'withdrawn', withdrawn_reason: 'Du har fået job' } },
      { table: 'case_overview', set: { decisions_open: 0 } },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Vi tager ikke længere stilling til, om du kan slippe for selv at booke. Årsag: Du har fået job',
    ]);
  });

  it.each([
    ['asked for it', {}, true],
    ['was heard', { ...unknown, hearings: [hearingWith()] }, true],
    ['had the round before', { ...unknown, replaces: theDecision }, true],
    ['was not heard, by a ground', { ...unknown, hearings: [hearingWith({ state: 'skipped', sentAt: null })] }, false],
    ['never heard of it', unknown, false],
  ])('a citizen who %s', (_, over, citizenKnew) => {
    const decision = decide(act, matterWith(over), input);
    expect(eventOf(decision).data).toMatchObject({ citizenKnew });
    if (!citizenKnew)
      expect(said(act, decision).citizen).toEqual([
        'Vi overvejede, om du kan slippe for selv at booke. Det gør vi ikke længere.',
      ]);
  });

  it.each([
    ['gone', gone],
    ['not-open', matterWith({ state: 'signed' })],
    ['not-open', matterWith({ state: 'withdrawn' })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
