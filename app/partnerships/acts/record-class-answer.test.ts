import { describe, expect, it } from 'vitest';
import { decide, said, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { reachWith } from '../../recruitment/testing/given.ts';
import { trainingTestCourse } from '../../training/testing/courses.ts';
import { gitte, invitationWith, partnershipWith, theInvitation } from '../testing/given.ts';
import { recordClassAnswer as act } from './record-class-answer.ts';

const state = {
  ...{ invitation: invitationWith({ state: 'asked' }), partnership: partnershipWith(), reach: reachWith() },
  ...{ plan: planWith(), duty: false, course: trainingTestCourse(), taken: 0, school: undefined },
};
const input = { invitationId: theInvitation, answer: 'no', behalfReason: 'said-by-phone' };

describe('record-class-answer', () => {
  it('keeps what the citizen said, who wrote it down and why', () => {
    const decision = decide(act, state, input, { actor: gitte });
    expect(writesOf(act, decision)).toMatchObject([{ set: { state: 'no', behalf_reason: 'said-by-phone' } }]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Gitte Iversen skrev for dig, at du siger nej tak til holdet Personbefordring med bus. Det får ingen følger.',
      ],
      staff: ['Gitte Iversen skrev borgerens nej til holdet Personbefordring med bus. Borgeren sagde det i telefonen.'],
    });
  });
});
