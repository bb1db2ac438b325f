import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said } from '../../people/testing/decide.ts';
import { theClass, trainingTestClass, trainingTestCourse } from '../testing/courses.ts';
import { changeClass as act } from './change-class.ts';

const held = trainingTestClass();
const state = { course: trainingTestCourse(), classes: [held], held };
const typed = {
  classId: theClass,
  classKey: 'BUS-1',
  place: 'Aalborg',
  startsOn: '2027-01-04',
  endsOn: '2027-02-12',
  seatsMax: '18',
  delivery: 'attended',
  state: 'open',
};

describe('change-class', () => {
  it('changes place, days, seats and state', () => {
    const decision = decide(act, state, { ...typed, place: 'Hjørring', seatsTaken: '18' });
    expect(eventOf(decision).data).toMatchObject({
      before: { place: 'Aalborg', state: 'open' },
      held: { place: 'Hjørring', seatsTaken: 18, state: 'full' },
    });
    expect(said(act, decision).staff).toEqual([
      'Anna Holm rettede holdet på Personbefordring med bus fra 4. januar 2027.',
    ]);
  });

  it('keeps the seats that are taken where none were told, and opens again where one is left', () => {
    const full = { ...held, state: 'full', seatsTaken: 18 };
    const decision = decide(
      act,
      { ...state, held: full, classes: [full] },
      { ...typed, state: 'full', seatsMax: '20' },
    );
    expect(eventOf(decision).data).toMatchObject({ held: { seatsTaken: 18, state: 'open' } });
  });

  it('refuses a class that is cancelled, and never cancels by itself', () => {
    expect(codeOf(decide(act, { ...state, held: { ...held, state: 'cancelled' } }, typed))).toBe('class-over');
    expect(act.input.safeParse({ ...typed, state: 'cancelled' }).success).toBe(false);
  });
});
