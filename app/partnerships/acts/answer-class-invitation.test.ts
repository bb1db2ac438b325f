import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { codeOf, decide, eventsOf, said, theCase, thePerson, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { reachWith } from '../../recruitment/testing/given.ts';
import { trainingTestCourse } from '../../training/testing/courses.ts';
import {
  invitationWith,
  partnershipWith,
  partyWith,
  theInvitation,
  thePartnership,
  theSchool,
} from '../testing/given.ts';
import { answerClassInvitation as act } from './answer-class-invitation.ts';

const state = (over: object = {}) => ({
  invitation: invitationWith({ state: 'asked', sharedName: null }),
  partnership: partnershipWith(),
  reach: reachWith({ name: 'Maja Østergaard' }),
  plan: planWith(),
  duty: false,
  course: trainingTestCourse(),
  taken: 3,
  school: partyWith(),
  ...over,
});
const actor = testActor({
  id: thePerson,
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  caseId: theCase,
});
const go = (given: object, over: object = {}) =>
  decide(act, state(over), { invitationId: theInvitation, ...given }, { actor });

describe('answer-class-invitation', () => {
  it('begins an enrolment with a yes, and shares the name as far as it was ticked', () => {
    const decision = go({ answer: 'yes', shareSchool: true });
    const [answered] = eventsOf(decision);
    expect(answered?.data).toMatchObject({ answer: 'yes', sharesWithSchool: true, sharesWithCompanies: false });
    expect(Object.keys(answered?.data ?? {})).not.toContain('sharedName');
    expect(writesOf(act, decision).slice(0, 2)).toMatchObject([
      {
        table: 'enrolment',
        row: {
          state: 'agreed',
          partnership_id: thePartnership,
          organisation_id: theSchool,
          starts_on: '2027-01-04',
          shares_with_school: true,
        },
      },
      {
        table: 'partnership_invitation',
        set: { state: 'yes', shared_name: 'Maja Østergaard', shares_with_companies: false },
      },
    ]);
    expect(said(act, decision).citizen[0]).toBe(
      'Du sagde ja til holdet Personbefordring med bus. Nu finder vi ud af, hvem der betaler.',
    );
    expect(eventsOf(decision)[1]).toMatchObject({ type: 'plan.card-published', data: { card: { area: 'course' } } });
  });

  it('shares no name that was not ticked', () => {
    expect(writesOf(act, go({ answer: 'yes' }))[1]).toMatchObject({ set: { state: 'yes', shared_name: null } });
  });

  it('takes a no without a reason, which has no consequence', () => {
    const decision = go({ answer: 'no', shareSchool: true });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership_invitation',
        set: { state: 'no', shared_name: null, enrolment_id: null, shares_with_school: false },
      },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Du sagde nej tak til holdet Personbefordring med bus. Det får ingen følger for dig.',
    ]);
  });

  it.each([
    ['answered-already', 'no', { invitation: invitationWith() }],
    ['class-is-gone', 'yes', { partnership: partnershipWith({ state: 'stopped' }) }],
    ['class-is-gone', 'yes', { course: null }],
    ['class-is-full', 'yes', { taken: 16 }],
  ])('refuses: %s', (code, answer, over) => expect(codeOf(go({ answer }, over))).toBe(code));

  it('takes a no to what is gone', () =>
    expect(codeOf(go({ answer: 'no' }, { partnership: partnershipWith({ state: 'stopped' }) }))).toBeNull());
});
