import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { gone, hearingWith, hidden, matterWith, theDecision, theFact } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { sendHearing } from './send-hearing.ts';

const act = sendHearing(testKinds);
const input = { decisionId: theDecision, why: 'Vi overvejer at sige nej.', until: day(14) };
const unheard = matterWith({ facts: [hidden] });

describe('send-hearing', () => {
  it('lays the facts before the citizen that they do not know', () => {
    const decision = decide(act, unheard, input);
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.hearing-sent',
      data: { until: day(14), row: { hearing_until: day(14) } },
    });
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'hearing',
        row: { state: 'open', until_on: day(14), facts: JSON.stringify([{ id: theFact, words: hidden.words }]) },
      },
      { table: 'decision', set: { wait_wanted_at: null } },
      { table: 'case_overview', set: { hearing_until: day(14) } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Vi skal tage stilling til, om du kan slippe for selv at booke. Fortæl os din mening senest den 8. december 2026.',
      ],
      staff: ['Anna Holm sendte en høring om: Fritagelse for at booke (it). Svar senest den 8. december 2026.'],
    });
  });

  it('gives a citizen time who asked to say something first, with no facts to hear about', () => {
    const decision = decide(act, matterWith({ waitWantedAt: testNow }), input);
    expect(writesOf(act, decision)[0]).toMatchObject({ row: { facts: '[]' } });
  });

  it('may end tomorrow at the earliest', () => {
    expect(codeOf(decide(act, unheard, { ...input, until: day(1) }))).toBeNull();
  });

  it.each([
    ['hearing-past', day(-1)],
    ['hearing-too-short', today],
  ])('refuses a last day: %s', (code, until) => {
    const decision = decide(act, unheard, { ...input, until });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, 'until']);
  });

  it.each([
    ['gone', gone],
    ['submitted', matterWith({ state: 'submitted' })],
    ['nothing-to-hear', matterWith()],
    ['nothing-to-hear', matterWith({ facts: [{ ...hidden, known: 'got-copy' }] })],
    ['hearing-open', matterWith({ facts: [hidden], hearings: [hearingWith({ facts: [], until: today })] })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
