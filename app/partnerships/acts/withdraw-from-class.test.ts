import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { codeOf, decide, said, theCase, thePerson, uuid, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { declared, gitte, hired, invitationWith, invited, theInvitation } from '../testing/given.ts';
import { withdrawFromClass as act } from './withdraw-from-class.ts';

const actor = testActor({ id: thePerson, kind: 'citizen', name: 'Maja', roles: ['citizen'], caseId: theCase });
const state = (over: object = {}) => ({ ...invited(), plan: planWith(), enrolment: null, ...over });
const input = { invitationId: theInvitation };
const enrolment = (at: string) => ({ id: uuid(960), state: at, cardId: null });

describe('withdraw-from-class', () => {
  it('takes the name away, the enrolment, and what the law was told', () => {
    const signed = { invitation: invitationWith({ declaration: declared }), enrolment: enrolment('agreed') };
    const decision = decide(act, state(signed), input, { actor });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership_invitation',
        set: { state: 'withdrawn', shared_name: null, shares_with_school: false, shares_with_companies: false },
      },
      { table: 'enrolment', set: { state: 'withdrawn' } },
      { table: 'law_entry', key: { subject_id: theInvitation, kind: 'arbejdsgivererklaering' } },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Du er ikke længere med på holdet i Nye buschauffører. De andre kan ikke se dit navn mere.',
    ]);
  });

  it('is written down by staff too', () => {
    expect(said(act, decide(act, state(), input, { actor: gitte })).staff).toEqual([
      'Gitte Iversen meldte borgeren fra holdet i Nye buschauffører.',
    ]);
  });

  it.each([
    ['nothing-to-withdraw', { invitation: invitationWith({ state: 'asked' }) }],
    ['nothing-to-withdraw', { invitation: invitationWith({ hire: hired }) }],
    ['has-a-seat', { enrolment: enrolment('granted') }],
  ])('refuses: %s', (code, over) => expect(codeOf(decide(act, state(over), input, { actor }))).toBe(code));
});
