import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { findingWith, theFinding, typedFinding } from '../testing/findings.ts';
import { changeEvidence as act } from './change-evidence.ts';

const typed = { ...typedFinding, findingId: theFinding, sizeHigh: '3', why: 'To hold var talt med to gange.' };

describe('change-evidence', () => {
  it('writes the next version and keeps why', () => {
    const decision = decide(act, { finding: findingWith() }, typed);
    expect(eventOf(decision).data).toMatchObject({ number: 3, content: { sizeHigh: 3 }, why: typed.why });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'evidence', set: { size_high: 3, number: 3 } },
      { op: 'insert', table: 'evidence_version', row: { what: 'changed', number: 3, why: typed.why } },
    ]);
    expect(said(act, decision).staff[0]).toMatch(/^Anna Holm rettede viden i banken/);
  });

  it.each([
    ['finding-gone', null, {}],
    ['finding-withdrawn', findingWith({ state: 'withdrawn' }), {}],
    ['nothing-changed', findingWith(), { sizeHigh: '4' }],
    ['no-source', findingWith(), { year: '' }],
  ])('refuses: %s', (code, finding, given) => {
    expect(codeOf(decide(act, { finding }, { ...typed, ...given }))).toBe(code);
  });

  it('does not read a change without a reason', () => {
    expect(act.input.safeParse({ ...typed, why: ' ' }).success).toBe(false);
  });
});
