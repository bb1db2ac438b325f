import { addDays, addMonths, type PlainDate, weekdayOf } from '@fodfaeste/law/dates';
import type { Course, CourseList, TrainingClass } from '../../training/index.ts';
import { shippedCourses } from '../../training/index.ts';
import type { Organisation } from '../house/organisations.ts';
import { drawId, type Seed } from '../random/draw.ts';
import { stream } from '../random/stream.ts';

/** The courses of the demo with their classes, those held and those to come. */
export interface DemoCatalogue {
  readonly courses: readonly Course[];
  readonly classes: readonly TrainingClass[];
}

export interface CatalogueGround {
  readonly seed: Seed;
  readonly today: PlainDate;
  readonly city: string;
  readonly postalCode: string | null;
  readonly organisations: readonly Pick<Organisation, 'id' | 'kind' | 'name'>[];
}

/** What the schools of the demo hold, and how often: every so many weeks. Which lists they are on is made up, as the schools are. */
const held: readonly (readonly [key: string, everyWeeks: number, lists: readonly CourseList[], group: string])[] = [
  ['40531', 8, ['seks_uger', 'regional'], 'Transport'],
  ['48400', 12, ['seks_uger', 'regional'], 'Transport'],
  ['48652', 9, ['seks_uger'], 'Transport'],
  ['48684', 12, ['regional'], 'Bygge og anlæg'],
  ['48586', 10, ['seks_uger', 'regional'], 'Bygge og anlæg'],
  ['49354', 7, ['seks_uger', 'regional'], 'Rengøring'],
  ['42902', 8, ['regional'], 'Omsorg'],
  ['45845', 9, ['seks_uger'], 'Bygge og anlæg'],
  ['Gaffeltruck certifikatkursus B', 5, ['seks_uger', 'regional'], 'Lager'],
  ['Vagt-grundkursus', 8, ['seks_uger', 'naboregion'], 'Sikkerhed'],
  ['Almen fødevarehygiejne', 5, ['regional'], 'Køkken'],
  ['Godstransport med lastbil', 8, ['seks_uger', 'regional'], 'Transport'],
  ['Arbejdsmiljø og sikkerhed ved svejsning og termisk skæring', 9, ['seks_uger', 'regional'], 'Industri'],
  ['FVU-dansk (per trin)', 6, [], 'Grundlag'],
];

/** Days where the source does not tell them: the demo's schools have lengths all the same. */
const madeUpDays: Readonly<Record<string, number>> = {
  'Gaffeltruck certifikatkursus B': 7,
  'Almen fødevarehygiejne': 3,
  'Arbejdsmiljø og sikkerhed ved svejsning og termisk skæring': 2,
  'FVU-dansk (per trin)': 10,
};

const dayPriceOere = 85_000;
const pastWeeks = 70;
const comingWeeks = 26;

/** The shipped courses, some of them held at the schools of the house. Pure: the same for the same ground. */
export function demoCatalogue(ground: CatalogueGround): DemoCatalogue {
  const { seed, organisations } = ground;
  const schools = organisations.filter(({ kind }) => kind === 'school');
  const classes: TrainingClass[] = [];
  const courses = shippedCourses().map((shipped, at): Course => {
    const key = shipped.source.shippedKey ?? '';
    const found = held.find(([name]) => name === key);
    const school = found && schools[shipped.kind === 'basic' ? schools.length - 1 : 0];
    const id = drawId(seed, 'training/course', at);
    if (!found || !school) return { ...shipped, id };
    const [, every, lists, group] = found;
    const days = shipped.days ?? madeUpDays[key] ?? 5;
    const course = {
      ...shipped,
      id,
      days,
      attendedPercent: 100,
      fullTime: true,
      hoursWeek: 37,
      // What the demo's schools bill for a day, within what schools were seen to bill.
      ...(shipped.kind === 'basic'
        ? {}
        : {
            fullPriceOere: days * dayPriceOere,
            priceYear: Number(ground.today.slice(0, 4)),
            priceSource: 'Skolens pris (demo)',
          }),
      organisationId: school.id,
      providerName: school.name,
      lists: lists.map((list) => onList(list, group, ground.today)),
    };
    classes.push(...classesOf(course, every, at, ground));
    return course;
  });
  return { courses, classes };
}

const onList = (list: CourseList, group: string, today: PlainDate) => ({
  list,
  group,
  star: false,
  fromOn: addMonths(today, -20, 'last-day-of-month'),
  untilOn: null,
  sourceUrl: null,
});

function classesOf(course: Course, every: number, at: number, ground: CatalogueGround): TrainingClass[] {
  const { today, seed, city, postalCode } = ground;
  const draw = stream(seed, 'training/classes', at);
  const first = mondayFrom(addDays(today, -7 * pastWeeks + 7 * draw.whole(0, every - 1)));
  const count = Math.floor((pastWeeks + comingWeeks) / every);
  return Array.from({ length: count }, (_, number): TrainingClass => {
    const startsOn = addDays(first, 7 * every * number);
    const endsOn = addDays(startsOn, lastDay(course.days ?? 5));
    const seatsMax = draw.whole(14, 20);
    const over = endsOn < today;
    const begun = startsOn <= today;
    const soon = startsOn < addDays(today, 28);
    const seatsTaken = over || begun ? draw.whole(10, seatsMax) : soon ? draw.whole(5, seatsMax) : draw.whole(0, 5);
    return {
      id: draw.id(),
      courseId: course.id,
      courseTitle: course.title,
      classKey: `${at}-${number}`,
      place: city,
      postalCode,
      startsOn,
      endsOn,
      seatsMin: 10,
      seatsMax,
      seatsTaken,
      delivery: 'attended',
      evening: false,
      language: 'da',
      partnershipId: null,
      signUpUrl: null,
      state: over ? 'done' : begun ? 'running' : seatsTaken === seatsMax ? 'full' : soon ? 'open' : 'planned',
    };
  });
}

/** The last of so many school days, Monday to Friday, counted from the first, a Monday. */
const lastDay = (days: number): number => Math.floor((days - 1) / 5) * 7 + ((days - 1) % 5);

const mondayFrom = (day: PlainDate): PlainDate => addDays(day, (8 - weekdayOf(day)) % 7);
