import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { theClass, trainingTestClass, trainingTestCourse } from '../testing/courses.ts';
import { cancelClass as act } from './cancel-class.ts';

const held = trainingTestClass();
const state = { course: trainingTestCourse(), classes: [held], held };

describe('cancel-class', () => {
  it('cancels with a reason, for those who listen', () => {
    const decision = decide(act, state, { classId: theClass, why: 'For få tilmeldte' });
    expect(eventOf(decision)).toMatchObject({
      type: 'training.class-cancelled',
      data: { classId: theClass, held: { state: 'cancelled' }, why: 'For få tilmeldte' },
    });
    expect(writesOf(act, decision)).toMatchObject([{ op: 'update', set: { state: 'cancelled' } }]);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm aflyste holdet på Personbefordring med bus fra 4. januar 2027.',
    ]);
  });

  it.each(['cancelled', 'done'] as const)('refuses a class that is %s', (over) => {
    const gone = { ...state, held: { ...held, state: over } };
    expect(codeOf(decide(act, gone, { classId: theClass, why: 'x' }))).toBe('class-over');
  });
});
