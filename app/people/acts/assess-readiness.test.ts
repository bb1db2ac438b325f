import { describe, expect, it } from 'vitest';
import { caseWith, codeOf, decide, eventOf, factRow, fieldOf, said, today, writesOf } from '../testing/decide.ts';
import { assessReadiness as act } from './assess-readiness.ts';

const input = { readiness: 'jobparat', reason: 'Har søgt job hver uge og har et netværk' };

describe('assess-readiness', () => {
  it('is a judgement with author, reason and date, from today', () => {
    const decision = decide(act, caseWith(), input);
    expect(eventOf(decision).data).toMatchObject({
      kind: 'parathed',
      value: { parathed: 'jobparat', status: 'endelig' },
      validFrom: today,
      validUntil: null,
      authorName: 'Anna Holm',
      reason: input.reason,
    });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'fact', row: { author_name: 'Anna Holm', reason: input.reason } },
      { table: 'case_overview', set: { readiness: 'jobparat' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm vurderer, at du er jobparat. Begrundelse: Har søgt job hver uge og har et netværk'],
      staff: ['Vurderet jobparat af Anna Holm. Begrundelse: Har søgt job hver uge og har et netværk'],
    });
  });

  it('can be made again with the same result: the earlier one keeps its own author and reason', () => {
    const before = factRow({ kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, reason: 'Dengang' });
    const decision = decide(act, caseWith([before]), input);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', key: { id: before.id } },
      { op: 'insert', row: { author_name: 'Bo Dahl', reason: 'Dengang', valid_until: today } },
      { op: 'insert', row: { author_name: 'Anna Holm', reason: input.reason, valid_from: today } },
      { table: 'case_overview' },
    ]);
  });

  it('is preliminary only for who is ready for education', () => {
    const preliminary = { ...input, preliminary: true };
    expect(said(act, decide(act, caseWith(), { ...preliminary, readiness: 'uddannelsesparat' })).citizen[0]).toContain(
      'uddannelsesparat i de første tre måneder',
    );
    const wrong = decide(act, caseWith(), preliminary);
    expect([codeOf(wrong), fieldOf(wrong)]).toEqual(['fact-rule', 'preliminary']);
  });

  it('needs a reason, and an open case', () => {
    expect(act.input.safeParse({ caseId: crypto.randomUUID(), ...input, reason: '' }).success).toBe(false);
    expect(codeOf(decide(act, caseWith([], { closed: true }), input))).toBe('case-closed');
  });
});
