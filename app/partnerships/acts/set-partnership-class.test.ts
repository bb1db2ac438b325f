import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { trainingTestClass, trainingTestCourse } from '../../training/testing/courses.ts';
import { partnershipWith, thePartnership } from '../testing/given.ts';
import { setPartnershipClass as act } from './set-partnership-class.ts';

const state = (over: object = {}) => ({
  partnership: partnershipWith({ state: 'forming', heldClass: null }),
  held: null,
  course: trainingTestCourse(),
  ...over,
});
const input = (over: object = {}) => ({ partnershipId: thePartnership, ...over });
const made = { place: 'Aalborg', startsOn: '2027-01-04', endsOn: '2027-02-12' };

describe('set-partnership-class', () => {
  it('chooses a class that is planned, and keeps its seats for the partnership', () => {
    const held = trainingTestClass();
    const decision = decide(act, state({ held }), input({ classId: held.id }));
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'training_class', key: { id: held.id }, set: { partnership_id: thePartnership } },
      { table: 'partnership', set: { class_id: held.id, course_id: held.courseId } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Nye buschauffører har fået et hold: Personbefordring med bus i Aalborg fra 4. januar 2027.',
    ]);
  });

  it('makes a new class with the school, with the seats of the partnership', () => {
    const decision = decide(act, state(), input({ courseId: uuid(800), ...made }));
    expect(eventOf(decision)).toMatchObject({ data: { made: { seatsMin: 12, seatsMax: 16, state: 'planned' } } });
    expect(writesOf(act, decision).map(({ op, table }) => [op, table])).toEqual([
      ['insert', 'training_class'],
      ['update', 'partnership'],
    ]);
  });

  it('gives the class back that was chosen before', () => {
    const held = trainingTestClass();
    const decision = decide(act, state({ held, partnership: partnershipWith() }), input({ classId: held.id }));
    expect(writesOf(act, decision)[0]).toMatchObject({ key: { id: uuid(940) }, set: { partnership_id: null } });
  });

  it.each([
    ['classId', {}, { course: null }],
    ['classId', { classId: uuid(1) }, {}],
    ['classId', { classId: uuid(1) }, { held: trainingTestClass({ partnershipId: uuid(2) }) }],
    ['place', { startsOn: made.startsOn }, {}],
    ['startsOn', { place: made.place }, {}],
    ['endsOn', { ...made, endsOn: '2027-01-03' }, {}],
    ['seatsMax', { ...made, seatsMin: '20', seatsMax: '10' }, {}],
  ])('asks for %s', (field, given, over) => expect(fieldOf(decide(act, state(over), input(given)))).toBe(field));

  it.each([
    ['partnership-over', 'closed'],
    ['class-has-begun', 'running'],
  ] as const)('refuses: %s', (code, at) =>
    expect(codeOf(decide(act, state({ partnership: partnershipWith({ state: at }) }), input(made)))).toBe(code),
  );
});
