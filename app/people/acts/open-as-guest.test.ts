import { describe, expect, it } from 'vitest';
import type { Relation } from '../../kernel/act/act.ts';
import type { Role } from '../../kernel/identity/actor.ts';
import { anna, codeOf, decide, eventOf, said, writesOf } from '../testing/decide.ts';
import { openAsGuest as act } from './open-as-guest.ts';

const state = (...relations: Relation[]) => ({ relations: new Set<Relation>(['same-authority', ...relations]) });
const input = { reason: 'Jeg har vagten i dag' };

describe('open-as-guest', () => {
  it('opens every part until the next day has ended in Denmark', () => {
    const decision = decide(act, state(), input);
    expect(eventOf(decision)).toMatchObject({
      type: 'people.guest-opened',
      data: { guestName: 'Anna Holm', reason: 'Jeg har vagten i dag', until: '2026-11-25T23:00:00.000Z' },
    });
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'access_grant',
        row: {
          kind: 'guest',
          grantee_id: anna.id,
          basis: 'none',
          parts: ['contact', 'benefit', 'education', 'health', 'plan', 'talks', 'history'],
        },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm fra Jobcentret, Hjørring Kommune åbnede din sag som gæst. Årsag: Jeg har vagten i dag'],
      staff: ['Anna Holm åbnede sagen som gæst. Årsag: Jeg har vagten i dag'],
    });
  });

  it.each<[Role, Relation]>([
    ['caseworker', 'contact-person'],
    ['caseworker', 'same-team'],
    ['caseworker', 'guest'],
    ['company-consultant', 'same-team'],
    ['manager', 'same-authority'],
  ])('is refused to who reads the case already: %s as %s', (role, relation) => {
    expect(codeOf(decide(act, state(relation), input, { actor: { ...anna, roles: [role] } }))).toBe('already-near');
  });

  it('needs a reason', () => {
    expect(act.input.safeParse({ caseId: crypto.randomUUID(), reason: '  ' }).success).toBe(false);
  });
});
