import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { theCourse, trainingTestClass, trainingTestCourse } from '../testing/courses.ts';
import { addClass as act } from './add-class.ts';

const state = { course: trainingTestCourse(), classes: [trainingTestClass()] };
const typed = {
  courseId: theCourse,
  classKey: 'BUS-2',
  place: 'Hjørring',
  postalCode: '9800',
  startsOn: '2027-03-01',
  endsOn: '2027-04-09',
  seatsMin: '10',
  seatsMax: '18',
  delivery: 'attended',
};

describe('add-class', () => {
  it('adds one more time the course is held', () => {
    const decision = decide(act, state, typed);
    expect(eventOf(decision).data).toMatchObject({
      held: { classKey: 'BUS-2', seatsTaken: 0, state: 'open', language: 'da', evening: false },
    });
    expect(writesOf(act, decision)).toMatchObject([{ op: 'insert', table: 'training_class' }]);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm lagde et hold ind på Personbefordring med bus fra 1. marts 2027.',
    ]);
  });

  it('is full where every seat is taken', () => {
    expect(eventOf(decide(act, state, { ...typed, seatsTaken: '18' })).data).toMatchObject({ held: { state: 'full' } });
  });

  it.each([
    ['order', 'endsOn', { endsOn: '2027-02-01' }],
    ['seats', 'seatsMax', { seatsMax: '5' }],
    ['taken', 'seatsTaken', { seatsTaken: '19' }],
    ['same-class', 'classKey', { classKey: 'bus-1' }],
    ['url', 'signUpUrl', { signUpUrl: 'skolen' }],
  ])('refuses: %s', (code, field, given) => {
    const decision = decide(act, state, { ...typed, ...given });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('refuses on a course that is taken out', () => {
    const ended = { ...state, course: trainingTestCourse({ state: 'ended' }) };
    expect(codeOf(decide(act, ended, typed))).toBe('course-ended');
  });
});
