import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../../people/testing/decide.ts';
import { hearingWith, theHearing } from '../testing/hearings.ts';
import { reopenHearing as act } from './reopen-hearing.ts';

const typed = { hearingId: theHearing };

describe('reopen-hearing', () => {
  it('makes it a draft again', () => {
    const decision = decide(act, { hearing: hearingWith({ state: 'finished' }) }, typed);
    expect(writesOf(act, decision)).toMatchObject([{ op: 'update', set: { state: 'draft', version: 4 } }]);
    expect(said(act, decision).staff[0]).toContain('åbnede');
  });

  it.each([
    ['hearing-gone', null],
    ['hearing-open', hearingWith()],
  ])('refuses: %s', (code, hearing) => {
    expect(codeOf(decide(act, { hearing }, typed))).toBe(code);
  });
});
