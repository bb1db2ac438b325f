import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, runningWith, signWith, theEnrolment } from '../testing/enrolment.ts';
import { holdCourseTalk as act } from './hold-course-talk.ts';

const signs = [
  signWith({ id: uuid(1) }),
  signWith({ id: uuid(2), kind: 'silence' }),
  signWith({ id: uuid(3), state: 'talked' }),
];
const state = caseWithCourse(runningWith({ signs }));
const input = { enrolmentId: theEnrolment, heldOn: day(0), agreed: 'Maja kører med Per.' };

describe('hold-course-talk', () => {
  it('closes every open sign with what was agreed', () => {
    const decision = decide(act, state, input);
    expect(eventsOf(decision)).toMatchObject([{ data: { signIds: [uuid(1), uuid(2)] } }]);
    expect(writesOf(act, decision).map(({ table }) => table)).toEqual(['enrolment_sign', 'enrolment_sign']);
    expect(said(act, decision).citizen[0]).toContain('Aftalt: Maja kører med Per.');
  });

  it('may set the next step of the plan', () => {
    const decision = decide(act, state, { ...input, step: 'Ring til Per', whose: 'citizen' });
    expect(eventsOf(decision)[1]).toMatchObject({
      type: 'plan.step-set',
      data: { step: { words: 'Ring til Per', whose: 'citizen' } },
    });
  });

  it.each([
    ['future', state, { heldOn: day(1) }],
    ['no-sign', caseWithCourse(runningWith()), {}],
  ])('refuses: %s', (code, given, over) => {
    expect(codeOf(decide(act, given, { ...input, ...over }))).toBe(code);
  });
});
