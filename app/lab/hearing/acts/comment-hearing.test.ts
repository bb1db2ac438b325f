import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, said, writesOf } from '../../../people/testing/decide.ts';
import { hearingWith, theHearing } from '../testing/hearings.ts';
import { commentHearing as act } from './comment-hearing.ts';

const typed = { hearingId: theHearing, block: 'proposal', words: 'Det går ud over virksomhederne.' };

describe('comment-hearing', () => {
  it('keeps the words beside the part, of a finished answer too', () => {
    const decision = decide(act, { hearing: hearingWith({ state: 'finished' }) }, typed);
    expect(eventOf(decision).data).not.toHaveProperty('words');
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'lab_comment', row: { block: 'proposal', words: typed.words, written_by: anna.id } },
    ]);
    expect(said(act, decision).staff[0]).toContain('skrev en bemærkning');
  });

  it('may be about the whole', () => {
    const decision = decide(act, { hearing: hearingWith() }, { ...typed, block: '' });
    expect(writesOf(act, decision)).toMatchObject([{ row: { block: null } }]);
  });

  it.each([
    ['hearing-gone', null, {}],
    ['other-blocks', hearingWith(), { block: 'nowhere' }],
  ])('refuses: %s', (code, hearing, over) => {
    expect(codeOf(decide(act, { hearing }, { ...typed, ...over }))).toBe(code);
  });

  it('names no citizen by number', () => {
    expect(act.input.safeParse({ ...typed, words: 'Spørg 010190-1234' }).success).toBe(false);
  });
});
