import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../../plan/testing/plan.ts';
import { sayOfPath as act } from './say-of-path.ts';

const state = { closed: false, thoughts: [] };
const input = { path: 'education', words: 'Det er længe, men så er jeg faglært.' };

describe('say-of-path', () => {
  it('keeps the citizen’s words about a path', () => {
    const decision = decide(act, state, input, { actor: maja });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'path_thought', row: { case_id: theCase, path: 'education', words: input.words } },
    ]);
    expect(said(act, decision).citizen).toEqual(['Du skrev, hvad du synes om en vej: uddannelse.']);
  });

  it('replaces what was said of the same path', () => {
    const thoughts = [{ path: 'education', words: 'Før', saidByName: maja.name, at: '2026-11-01T09:00:00.000Z' }];
    expect(writesOf(act, decide(act, { ...state, thoughts }, input))).toMatchObject([
      { op: 'update', table: 'path_thought', key: { path: 'education' } },
    ]);
  });

  it('refuses in a closed case', () => {
    expect(codeOf(decide(act, { ...state, closed: true }, input))).toBe('case-closed');
  });
});
