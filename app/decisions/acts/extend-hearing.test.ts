import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, uuid, writesOf } from '../../people/testing/decide.ts';
import { gone, hearingWith, matterWith, theDecision, theHearing } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { extendHearing } from './extend-hearing.ts';

const act = extendHearing(testKinds);
const input = { decisionId: theDecision, hearingId: theHearing, until: day(21) };
const heard = (over = {}) => matterWith({ hearings: [hearingWith(over)] });

describe('extend-hearing', () => {
  it('gives a later day, and the wish to be waited for is met', () => {
    const decision = decide(act, heard(), input);
    expect(eventOf(decision).data).toMatchObject({ before: day(14), until: day(21), row: { hearing_until: day(21) } });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'hearing', set: { until_on: day(21), extended: true } },
      { table: 'decision', set: { wait_wanted_at: null } },
      { table: 'case_overview' },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Du fik mere tid til at sige din mening: til og med den 15. december 2026.',
    ]);
  });

  it('begins again one that ran out', () => {
    expect(codeOf(decide(act, heard({ until: day(-2) }), { ...input, until: day(1) }))).toBeNull();
  });

  it.each([
    ['gone', gone, input],
    ['hearing-gone', heard(), { ...input, hearingId: uuid(999) }],
    ['hearing-over', heard({ state: 'answered' }), input],
    ['hearing-past', heard(), { ...input, until: day(-1) }],
    ['hearing-too-short', heard(), { ...input, until: today }],
    ['hearing-shorter', heard(), { ...input, until: day(14) }],
  ])('refuses: %s', (code, state, given) => {
    expect(codeOf(decide(act, state, given))).toBe(code);
  });
});
