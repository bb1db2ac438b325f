import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../../people/testing/decide.ts';
import { commentWith, hearingWith, theComment } from '../testing/hearings.ts';
import { withdrawOwnComment as act } from './withdraw-own-comment.ts';

const typed = { commentId: theComment };
const found = { comment: commentWith(), hearing: hearingWith() };

describe('withdraw-own-comment', () => {
  it('deletes what the writer takes back', () => {
    const decision = decide(act, { found }, typed);
    expect(writesOf(act, decision)).toMatchObject([{ op: 'delete', table: 'lab_comment', key: { id: theComment } }]);
    expect(said(act, decision).staff[0]).toContain('fjernede sin bemærkning');
  });

  it.each([
    ['comment-gone', null],
    ['not-yours', { ...found, comment: commentWith({ byId: uuid(7) }) }],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, { found: state }, typed))).toBe(code);
  });
});
