import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { atNordbus, gitte, nordbus, partnershipWith, pledgeWith, thePartnership, wholeWith } from '../testing/given.ts';
import { withdrawPledge as act } from './withdraw-pledge.ts';

const input = { partnershipId: thePartnership, words: 'Vi har mistet en rute.' };

describe('withdraw-pledge', () => {
  it('takes the promise back, and tells the others why', () => {
    const decision = decide(act, wholeWith(), input, { actor: atNordbus });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'partnership_pledge', set: { state: 'withdrawn', words: 'Vi har mistet en rute.' } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Nordbus trak sit løfte om job i Nye buschauffører tilbage: Vi har mistet en rute.',
    ]);
    expect(codeOf(decide(act, wholeWith(), { ...input, organisationId: nordbus }, { actor: gitte }))).toBeNull();
  });

  it('refuses where there is none, and when the class has begun', () => {
    const none = wholeWith({ pledges: [pledgeWith({ state: 'withdrawn' })] });
    expect(codeOf(decide(act, none, input, { actor: atNordbus }))).toBe('no-pledge');
    const running = wholeWith({ partnership: partnershipWith({ state: 'running' }) });
    expect(codeOf(decide(act, running, input, { actor: atNordbus }))).toBe('class-has-begun');
  });
});
