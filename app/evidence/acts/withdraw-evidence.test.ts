import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { findingWith, theFinding } from '../testing/findings.ts';
import { withdrawEvidence as act } from './withdraw-evidence.ts';

const typed = { findingId: theFinding, why: 'Opgørelsen var forkert.' };

describe('withdraw-evidence', () => {
  it('takes the finding out of the bank and keeps it', () => {
    const decision = decide(act, { finding: findingWith() }, typed);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'evidence', set: { state: 'withdrawn', number: 3 } },
      { op: 'insert', table: 'evidence_version', row: { what: 'withdrawn', why: typed.why, size_high: 4 } },
    ]);
    expect(said(act, decision).staff[0]).toMatch(/trak viden tilbage/);
  });

  it.each([
    ['finding-gone', null],
    ['finding-withdrawn', findingWith({ state: 'withdrawn' })],
  ])('refuses: %s', (code, finding) => {
    expect(codeOf(decide(act, { finding }, typed))).toBe(code);
  });
});
