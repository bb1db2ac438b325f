import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { barrierWith, caseWithCourse, enrolmentWith, theBarrier, theEnrolment } from '../testing/enrolment.ts';
import { answerBarrier as act } from './answer-barrier.ts';

const state = caseWithCourse(enrolmentWith({ barriers: [barrierWith()] }));
const input = { enrolmentId: theEnrolment, barrierId: theBarrier, solved: 'yes', words: 'Du kan køre med Per.' };

it('answer-barrier solves it, or says what is being done', () => {
  const solved = decide(act, state, input);
  expect(writesOf(act, solved)).toMatchObject([{ set: { state: 'solved', answer: input.words } }]);
  const working = decide(act, state, { ...input, solved: 'no' });
  expect(writesOf(act, working)[0]).not.toMatchObject({ set: { state: 'solved' } });
  expect(said(act, working).citizen[0]).toContain('Anna Holm har svaret dig om: transport.');
});

it('answer-barrier refuses one that is not there or is solved', () => {
  expect(codeOf(decide(act, state, { ...input, barrierId: uuid(1) }))).toBe('barrier-gone');
  const before = caseWithCourse(enrolmentWith({ barriers: [barrierWith({ state: 'solved' })] }));
  expect(codeOf(decide(act, before, input))).toBe('barrier-gone');
});
