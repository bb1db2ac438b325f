import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../../people/testing/decide.ts';
import { hearingWith, theHearing } from '../testing/hearings.ts';
import { finishHearing as act } from './finish-hearing.ts';

const typed = { hearingId: theHearing, version: 3 };

describe('finish-hearing', () => {
  it('leaves it as it stands', () => {
    const decision = decide(act, { hearing: hearingWith() }, typed);
    expect(writesOf(act, decision)).toMatchObject([{ op: 'update', set: { state: 'finished', version: 4 } }]);
    expect(said(act, decision).staff[0]).toContain('gjorde “Høringssvar: En prøve” færdigt');
  });

  it.each([
    ['hearing-gone', null],
    ['hearing-finished', hearingWith({ state: 'finished' })],
    ['changed-meanwhile', hearingWith({ version: 9 })],
  ])('refuses: %s', (code, hearing) => {
    expect(codeOf(decide(act, { hearing }, typed))).toBe(code);
  });
});
