import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import type { Course, TrainingClass } from '../course.ts';
import type { TrainingImported } from '../events.ts';
import { classesCsv, coursesCsv } from '../export/files.ts';
import { listedOn, theSchool, trainingTestClass, trainingTestCourse } from '../testing/courses.ts';
import { importCourses as act } from './import-courses.ts';

const codes = {
  isco: new Set(['8331']),
  esco: new Set<string>(),
  job: (title: string) => (title === 'buschauffør' ? { isco: '8331', esco: 'esco:bus' } : null),
};
const nothing = { courses: [], classes: [], schools: [], own: null, codes };
const school = { id: theSchool, name: 'Åskolen', cvr: '12345678' };

const courses = [
  'Titel;Udbyder;Type;Dage;Pris pr. dag;Prisår;ISCO;Lister;Farve',
  'Bus;Åskolen;AMU;30;1.040,50;2026;8331;regional:01-10-2026:31-03-2027:Nordjylland | seks_uger*:2026-03-01;rød',
  '',
  'Lastbil;Åskolen;amu;2.5;;;;;',
].join('\r\n');
const classes = [
  'hold;kursus;sted;postnr;start;slut;pladser;form;aften',
  'B1;Bus;Aalborg;9000;46391;2027-02-12;18;blandet;ja',
  'B2;bus;Hobro;9500;24.05.2027;24.05.2027;;;nej',
].join('\n');
const bringIn = (here: object, given: object) => decide(act, here, { fileName: 'kurser.csv', ...given });
const storedOf = (decision: ReturnType<typeof bringIn>) => (eventOf(decision) as TrainingImported).unrecorded;

describe('import-courses', () => {
  const first = bringIn(nothing, { courses, classes });

  it('brings in courses and classes, with Danish numbers and days, and tells which column nobody reads', () => {
    const { newCourses, newClasses } = storedOf(first);
    expect(newCourses).toMatchObject([
      {
        title: 'Bus',
        kind: 'amu',
        days: 30,
        feeDayOere: 104_050,
        priceYear: 2026,
        iscoCodes: ['8331'],
        mark: 'S',
        source: { kind: 'import', version: 'kurser.csv', day: '2026-11-24' },
        lists: [
          { list: 'regional', group: 'Nordjylland', star: false, fromOn: '2026-10-01', untilOn: '2027-04-01' },
          { list: 'seks_uger', group: null, star: true, fromOn: '2026-03-01', untilOn: null },
        ],
      },
      { title: 'Lastbil', days: 2.5, feeDayOere: null, lists: [] },
    ]);
    expect(newClasses).toMatchObject([
      { courseId: newCourses[0]?.id, startsOn: '2027-01-04', seatsMax: 18, delivery: 'mixed', evening: true },
      { courseId: newCourses[0]?.id, startsOn: '2027-05-24', seatsMax: null, delivery: 'attended', state: 'open' },
    ]);
    expect(said(act, first).staff).toEqual([
      'Anna Holm hentede kurser.csv. Kurser: 2 nye, 0 ændrede. Hold: 2 nye, 0 ændrede. Ikke læst: Farve.',
    ]);
    expect(writesOf(act, first).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'insert training_course',
      'insert training_list',
      'insert training_list',
      'insert training_course',
      'insert training_class',
      'insert training_class',
      'insert training_import',
    ]);
  });

  const after = { ...nothing, courses: storedOf(first).newCourses, classes: storedOf(first).newClasses };

  it('changes nothing when the same file comes again, and says so', () => {
    const again = bringIn(after, { courses, classes });
    expect(codeOf(again)).toBe('nothing-new');
    expect(again.ok ? '' : again.text.da).toBe(
      'Filen er læst: 0 nye og 0 ændrede. 2 kurser og 2 hold står her i forvejen.',
    );
  });

  it('changes what is otherwise, and leaves alone what the file has no column for', () => {
    const few = 'titel;udbyder;dage\nBus;Åskolen;28\nLastbil;Åskolen;2,5';
    const { changedCourses, newCourses } = storedOf(bringIn(after, { courses: few }));
    expect(newCourses).toEqual([]);
    expect(changedCourses).toMatchObject([{ title: 'Bus', days: 28, feeDayOere: 104_050, version: 2 }]);
    expect(changedCourses[0]?.lists).toHaveLength(2);
    const seats = 'hold;kursus;sted;start;slut;pladser\nB1;Bus;Aalborg;2027-01-04;2027-02-12;20';
    expect(storedOf(bringIn(after, { classes: seats })).changedClasses).toMatchObject([
      { seatsMax: 20, delivery: 'mixed', postalCode: '9000' },
    ]);
  });

  it('empties a cell that is empty now', () => {
    const emptied = 'titel;udbyder;lister;isco\nBus;Åskolen;;';
    expect(storedOf(bringIn(after, { courses: emptied })).changedCourses).toMatchObject([{ lists: [], iscoCodes: [] }]);
  });

  it('takes jobs as people call them', () => {
    const called = 'titel;udbyder;type;job\nBus;Åskolen;amu;"buschauffør, buschauffør"';
    expect(storedOf(bringIn(nothing, { courses: called })).newCourses).toMatchObject([
      { iscoCodes: ['8331'], escoUris: ['esco:bus'] },
    ]);
  });

  it('links a provider to the school of the house by name or number', () => {
    const here = { ...nothing, schools: [school] };
    expect(storedOf(bringIn(here, { courses })).newCourses[0]?.organisationId).toBe(theSchool);
    const numbered = 'titel;udbyder;udbyder_cvr;type\nBus;Skolen ved åen;12345678;amu';
    expect(storedOf(bringIn(here, { courses: numbered })).newCourses[0]?.organisationId).toBe(theSchool);
  });

  it('lets a school bring in its own without naming itself', () => {
    const own = bringIn({ ...nothing, own: school }, { courses: 'title;kind\nBus;amu' });
    expect(storedOf(own).newCourses).toMatchObject([
      { providerName: 'Åskolen', organisationId: theSchool, mark: 'V', source: { kind: 'school' } },
    ]);
  });

  it('reads what it wrote itself: an export that comes back changes nothing', () => {
    const course: Course = trainingTestCourse({
      lists: [listedOn(), listedOn({ list: 'seks_uger', star: true, group: 'Transport', untilOn: null })],
      days: 7.5,
      fullPriceOere: 1_234_550,
      title: '-Bus, lille; "kort"',
      note: '+1 dag',
    });
    const held: TrainingClass = trainingTestClass({ courseTitle: course.title });
    const here = { ...nothing, courses: [course], classes: [held] };
    const back = bringIn(here, { courses: coursesCsv([course]), classes: classesCsv([held], [course]) });
    expect(codeOf(back)).toBe('nothing-new');
  });

  it('takes five thousand rows in a moment', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `Kursus ${at};Åskolen;amu`);
    const started = performance.now();
    const decision = bringIn(nothing, { courses: ['titel;udbyder;type', ...many].join('\n') });
    expect(storedOf(decision).newCourses).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('keeps the day that the file names', () => {
    const dated = 'titel;udbyder;type;kilde_dato\nBus;Åskolen;amu;24-11-2025';
    expect(storedOf(bringIn(nothing, { courses: dated })).newCourses[0]?.source.day).toBe(plainDate('2025-11-24'));
  });
});
