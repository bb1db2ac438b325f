import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, enrolmentWith, theCitizen, theEnrolment } from '../testing/enrolment.ts';
import { answerCourseProposal as act } from './answer-course-proposal.ts';

const state = { ...caseWithCourse(enrolmentWith({ state: 'proposed', proposedBy: 'staff' })), duty: false };
const input = { enrolmentId: theEnrolment, answer: 'yes', shares: true };
const citizen = { actor: theCitizen };

describe('answer-course-proposal', () => {
  it('a yes agrees the card and may share the name with the school', () => {
    const decision = decide(act, state, input, citizen);
    expect(eventsOf(decision)[1]).toMatchObject({ data: { card: { state: 'agreed', duty: false } } });
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { state: 'agreed', shares_with_school: true } });
    expect(said(act, decision).citizen).toEqual(['Du sagde ja til kurset Personbefordring med bus.']);
  });

  it('a no declines it, and shares nothing', () => {
    const decision = decide(act, state, { ...input, answer: 'no' }, citizen);
    expect(eventsOf(decision)[1]).toMatchObject({ data: { card: { state: 'declined' } } });
    const [write] = writesOf(act, decision);
    expect(write).toMatchObject({ set: { state: 'declined' } });
    expect(write).not.toMatchObject({ set: { shares_with_school: true } });
  });

  it('refuses what is not proposed', () => {
    expect(codeOf(decide(act, { ...caseWithCourse(), duty: null }, input, citizen))).toBe('course-gone');
  });
});
