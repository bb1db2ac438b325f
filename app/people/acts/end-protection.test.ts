import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, personWith, said, writesOf } from '../testing/decide.ts';
import { endProtection as act } from './end-protection.ts';

const state = (protectedUntil: string | null, closed = false) => ({
  closed,
  person: { ...personWith(), protectedUntil },
});

describe('end-protection', () => {
  it('shows the address again', () => {
    const decision = decide(act, state(day(30)), {});
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'person', set: { protected_until: null } },
      { table: 'case_overview', set: { protected: false } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Din adresse er ikke længere beskyttet hos os.'],
      staff: ['Beskyttelsen af adressen er ophævet.'],
    });
  });

  it('has nothing to end where nothing is protected, or the case is closed', () => {
    expect(codeOf(decide(act, state(null), {}))).toBe('not-protected');
    expect(codeOf(decide(act, state(day(30), true), {}))).toBe('case-closed');
  });
});
