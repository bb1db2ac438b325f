import { plainDate } from '@fodfaeste/law/dates';
import type { Course, TrainingClass } from './course.ts';
import { classesCsv, coursesCsv, trainingXlsx } from './export/files.ts';
import { type ClassColumn, type CourseColumn, classColumns, courseColumns } from './import/columns.ts';

const course: Course = {
  id: 'eksempel',
  code: '99999',
  source: {
    kind: 'import',
    version: 'eksempel',
    day: plainDate('2026-11-01'),
    url: 'https://skole.example/kurser/99999',
    shippedKey: null,
  },
  title: 'Eksempelkursus',
  goal: 'Du kan skrive kurser i et ark.',
  organisationId: null,
  providerName: 'Eksempelskolen',
  kind: 'amu',
  lawLevel: 'til_og_med_erhvervsuddannelse',
  days: 5,
  weeks: 1,
  hoursWeek: 37,
  attendedPercent: 100,
  fullTime: true,
  givesSu: false,
  feeDayOere: 20_800,
  fullPriceOere: 450_000,
  priceYear: 2026,
  priceSource: 'Skolens prisliste',
  entry: 'Ingen',
  ageMin: 18,
  danishMin: 'B1',
  target: 'Ufaglærte og faglærte',
  certificate: 'AMU-bevis',
  certificateYears: null,
  note: null,
  iscoCodes: ['8344'],
  escoUris: ['http://data.europa.eu/esco/occupation/eeac6251-1974-42f5-91ed-513c6c883755'],
  mark: 'V',
  state: 'active',
  lists: [
    {
      list: 'regional',
      group: 'Nordjylland',
      star: false,
      fromOn: plainDate('2026-10-01'),
      untilOn: plainDate('2027-04-01'),
      sourceUrl: null,
    },
  ],
  version: 1,
};

const held: TrainingClass = {
  id: 'eksempel',
  courseId: course.id,
  courseTitle: course.title,
  classKey: 'EKS-1',
  place: 'Hjørring',
  postalCode: '9800',
  startsOn: plainDate('2027-01-11'),
  endsOn: plainDate('2027-01-15'),
  seatsMin: 10,
  seatsMax: 18,
  seatsTaken: 0,
  delivery: 'attended',
  evening: false,
  language: 'da',
  partnershipId: null,
  signUpUrl: 'https://skole.example/kurser/99999/tilmelding',
  state: 'open',
};

/** The same as text: `data/training/sample-import.csv` and `sample-import-hold.csv`. */
export const sampleCsv = () => ({ courses: coursesCsv([course]), classes: classesCsv([held], [course]) });

/** A spreadsheet with one invented course and class, for a school to write over. It passes the import. */
export const sampleXlsx = (): Promise<Buffer> => trainingXlsx([course], [held]);

const neededCourse: readonly CourseColumn[] = ['title', 'provider'];
const neededClass: readonly ClassColumn[] = ['key', 'courseCode', 'courseTitle', 'place', 'starts', 'ends'];

/** The names of the columns that may be left out. */
export function importColumns(): { readonly courses: readonly string[]; readonly classes: readonly string[] } {
  const others = <T extends string>(all: Readonly<Record<T, readonly string[]>>, needed: readonly T[]) =>
    (Object.keys(all) as T[]).filter((one) => !needed.includes(one)).map((one) => all[one][0] ?? one);
  return { courses: others(courseColumns, neededCourse), classes: others(classColumns, neededClass) };
}
