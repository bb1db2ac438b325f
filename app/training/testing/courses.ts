import { plainDate } from '@fodfaeste/law/dates';
import { uuid } from '../../people/testing/decide.ts';
import type { Course, OnList, TrainingClass } from '../course.ts';

export const theCourse = uuid(800);
export const theClass = uuid(810);
export const theSchool = uuid(820);

export const listedOn = (over: Partial<OnList> = {}): OnList => ({
  list: 'regional',
  group: 'Nordjylland',
  star: false,
  fromOn: plainDate('2026-10-01'),
  untilOn: plainDate('2027-04-01'),
  sourceUrl: null,
  ...over,
});

/** A course for tests: the bus course of six weeks. */
export const trainingTestCourse = (over: Partial<Course> = {}): Course => ({
  id: theCourse,
  code: '40531',
  source: {
    kind: 'own',
    version: 'test',
    day: plainDate('2026-09-01'),
    url: null,
    shippedKey: null,
  },
  title: 'Personbefordring med bus',
  goal: 'Du kan køre bus i rutekørsel.',
  organisationId: null,
  providerName: 'AMU Nordjylland',
  kind: 'amu',
  lawLevel: 'til_og_med_erhvervsuddannelse',
  days: 30,
  weeks: 6,
  hoursWeek: 37,
  attendedPercent: null,
  fullTime: true,
  givesSu: false,
  feeDayOere: 20_800,
  fullPriceOere: null,
  priceYear: 2024,
  priceSource: null,
  entry: 'Kørekort B.',
  ageMin: 21,
  danishMin: null,
  target: null,
  certificate: 'Kørekort D og kvalifikationsbevis',
  certificateYears: 5,
  note: null,
  iscoCodes: ['8331'],
  escoUris: [],
  mark: 'V',
  state: 'active',
  lists: [],
  version: 1,
  ...over,
});

export const trainingTestClass = (over: Partial<TrainingClass> = {}): TrainingClass => ({
  id: theClass,
  courseId: theCourse,
  courseTitle: 'Personbefordring med bus',
  classKey: 'BUS-1',
  place: 'Aalborg',
  postalCode: '9000',
  startsOn: plainDate('2027-01-04'),
  endsOn: plainDate('2027-02-12'),
  seatsMin: 12,
  seatsMax: 18,
  seatsTaken: 4,
  delivery: 'attended',
  evening: false,
  language: 'da',
  partnershipId: null,
  signUpUrl: null,
  state: 'open',
  ...over,
});
