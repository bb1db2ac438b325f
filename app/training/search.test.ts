import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { day, today, uuid } from '../people/testing/decide.ts';
import { postalKilometres } from './distance.ts';
import { searchIn, seatsLeft, takesMore, type Wanted, weeksOf } from './search.ts';
import { trainingTestClass, trainingTestCourse } from './testing/courses.ts';

const bus = 'http://data.europa.eu/esco/occupation/bus';
const course = (n: number, over: Parameters<typeof trainingTestCourse>[0] = {}) =>
  trainingTestCourse({ id: uuid(n), code: null, ...over });
const courses = [
  course(1, { title: 'Lastbil', goal: 'Du kan køre lastbil.', iscoCodes: ['8332'] }),
  course(2, { title: 'Letbane', goal: 'Du kan køre letbane.', iscoCodes: ['8331'] }),
  course(3, { title: 'Bus', goal: 'Du kan køre bus.', iscoCodes: ['8331'], escoUris: [bus] }),
  course(4, { title: 'Truck', goal: 'Du kan køre truck.', iscoCodes: ['8344'], days: 7, weeks: null }),
  course(5, { title: 'FVU', goal: 'Du læser bedre.', iscoCodes: [], certificate: null, days: null, weeks: null }),
  course(6, {
    title: 'Vask af busser',
    certificate: null,
    goal: 'Du kan vaske buschaufførens bus.',
    iscoCodes: ['9122'],
  }),
];
const nothing: Wanted = { words: '', today };
const found = (wanted: Partial<Wanted>, classes = [] as ReturnType<typeof trainingTestClass>[]) =>
  searchIn(courses, classes, { ...nothing, ...wanted }, postalKilometres).map(({ course: { title }, reason }) => [
    title,
    reason,
  ]);

describe('courses by goal', () => {
  it('lead to the occupation, then to the same work, then have the words, then lead near it, then help on any way', () => {
    expect(found({ words: 'buschauffør', occupationUri: bus, isco: '8331' })).toEqual([
      ['Bus', 'occupation'],
      ['Letbane', 'same-work'],
      ['Vask af busser', 'words'],
      ['Lastbil', 'near-work'],
      ['FVU', 'any-work'],
    ]);
  });

  it('are found by all of the words where no occupation is known', () => {
    expect(found({ words: 'køre BUS' })).toEqual([['Bus', 'words']]);
    expect(found({ words: 'rumfart' })).toEqual([]);
  });

  it('are all there where nothing is asked', () => {
    expect(found({})).toHaveLength(6);
  });

  it('take no longer than asked; those of unknown length are left out then', () => {
    expect(found({ weeksMost: 2 })).toEqual([['Truck', 'words']]);
    expect([
      weeksOf({ weeks: 6, days: 30 }),
      weeksOf({ weeks: null, days: 7 }),
      weeksOf({ weeks: null, days: null }),
    ]).toEqual([6, 1.4, null]);
  });

  const aalborg = trainingTestClass({
    id: uuid(21),
    courseId: uuid(2),
    postalCode: '9000',
    startsOn: day(60),
    endsOn: day(80),
  });
  const odense = trainingTestClass({
    id: uuid(22),
    courseId: uuid(1),
    postalCode: '5000',
    startsOn: day(20),
    endsOn: day(40),
  });
  const home = trainingTestClass({
    id: uuid(23),
    courseId: uuid(4),
    postalCode: null,
    delivery: 'remote',
    startsOn: day(90),
    endsOn: day(99),
  });
  const classes = [odense, aalborg, home];

  it('have a class near enough, or one from home', () => {
    expect(found({ postalCode: '9800', kmMost: 50 }, classes)).toEqual([
      ['Letbane', 'words'],
      ['Truck', 'words'],
    ]);
  });

  it('have a class that begins soon enough', () => {
    expect(found({ startsBy: day(30) }, classes)).toEqual([['Lastbil', 'words']]);
  });

  it('come in the order of the first free seat where they are alike', () => {
    const full = { ...odense, seatsMax: 10, seatsTaken: 10 };
    expect(found({}, [full, aalborg, home])[0]).toEqual(['Letbane', 'words']);
    expect(found({}, classes)[0]).toEqual(['Lastbil', 'words']);
  });

  it('tell how far it is in a straight line, as far as it is known', () => {
    expect(postalKilometres('9800', '9000')).toBeGreaterThan(40);
    expect(postalKilometres('9800', '9000')).toBeLessThan(60);
    expect(postalKilometres('9800', '0001')).toBeNull();
  });

  it('take somebody more while it is open, not begun, and has a seat', () => {
    expect(takesMore(aalborg, today)).toBe(true);
    expect(takesMore({ ...aalborg, startsOn: plainDate('2026-11-24') }, today)).toBe(false);
    expect(takesMore({ ...aalborg, state: 'full' }, today)).toBe(false);
    expect([
      seatsLeft(aalborg),
      seatsLeft({ seatsMax: null, seatsTaken: 3 }),
      seatsLeft({ seatsMax: 3, seatsTaken: 5 }),
    ]).toEqual([14, null, 0]);
  });
});
