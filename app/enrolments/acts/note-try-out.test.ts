import { expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said } from '../../people/testing/decide.ts';
import {
  caseWithCourse,
  enrolmentWith,
  theCitizen,
  theEnrolment,
  theTryOut,
  tryOutWith,
} from '../testing/enrolment.ts';
import { noteTryOut as act } from './note-try-out.ts';

const stateOf = (over = {}) => caseWithCourse(enrolmentWith({ tryOuts: [tryOutWith(over)] }));
const input = {
  enrolmentId: theEnrolment,
  tryOutId: theTryOut,
  state: 'held',
  thought: 'not-for-me',
  said: 'For meget larm.',
};

it('note-try-out keeps what the citizen thought; a no is fine and ends nothing', () => {
  const decision = decide(act, stateOf(), input, { actor: theCitizen });
  expect(eventsOf(decision).map(({ type }) => type)).toEqual(['enrolments.try-out-noted']);
  expect(said(act, decision).staff[0]).toContain('Borgeren siger: det er ikke noget for mig.');
});

it('note-try-out knows no thought of a day that was not held', () => {
  expect(eventsOf(decide(act, stateOf(), { ...input, state: 'cancelled' }))[0]).toMatchObject({
    data: { thought: null },
  });
});

it.each([
  ['not-yet', { onDay: day(1) }],
  ['try-out-gone', { state: 'held' }],
])('note-try-out refuses: %s', (code, over) => {
  expect(codeOf(decide(act, stateOf(over), input))).toBe(code);
});
