import type { PlainDate } from '@fodfaeste/law/dates';
import type { Course, TrainingClass } from '../training/index.ts';
import { weeksOf } from '../training/index.ts';
import { partOf } from './cost.ts';
import { added, between, exactly, here, monthsIn, scaled, unknown, weeksUntil } from './figures.ts';
import type { LawFigures } from './law-figures.ts';
import type { Figure, FigureSource, Line, Path, PathCourse, Payer } from './path.ts';
import { type During, monthUnder } from './payers.ts';
import { both, bothBy } from './text.ts';

/** A course that leads to the goal: the next class, who pays, and whether somebody has pledged jobs after it. */
export interface CourseGiven {
  readonly course: Course;
  readonly held: TrainingClass | null;
  readonly km: number | null;
  readonly payer: Payer | null;
  /** The rate of the scheme by the month, where the law gives one. */
  readonly rateOere: number | null;
  /** The first day of the jobs that companies have pledged to the class. */
  readonly pledgedFrom: PlainDate | null;
}

/** What it is asked of: the day, and the law's figures of that day. */
interface Asked {
  readonly on: PlainDate;
  readonly law: LawFigures;
}

/** The part of a path that a course makes: its time, its money and who pays it. */
export function byCourse(
  kind: 'short-course' | 'education',
  found: CourseGiven | null,
  { on, law }: Asked,
): Pick<Path, 'course' | 'time' | 'money' | 'payer'> {
  if (found === null) {
    const none = unknown(both(`course.none.${kind}`));
    const nothing = [{ what: both('money.during'), figure: none }];
    return {
      course: null,
      time: { parts: [], total: none },
      money: { person: nothing, municipality: nothing, state: nothing },
      payer: null,
    };
  }
  const parts = timeOf(found, on);
  const weeks = weeksOf(found.course);
  const months = weeks === null ? null : monthsIn(weeks);
  const scheme = found.payer?.standing === 'no' ? null : (found.payer?.scheme ?? null);
  const during = monthUnder(scheme, found.rateOere, law, found.course.givesSu === true);
  return {
    course: courseOf(found),
    time: {
      parts,
      total: added(
        parts.map(({ figure }) => figure),
        both('time.course.unknown'),
      ),
    },
    money: {
      person: [
        { what: duringOf(found.payer), figure: during.figure },
        {
          what: both('money.overCourse'),
          figure:
            during.figure.known && months !== null
              ? scaled(during.figure, months, months, during.figure.source, 'oere')
              : unknown(both('money.noWhole')),
        },
      ],
      municipality: costsOf('municipality', found, during, weeks, law),
      state: costsOf('state', found, during, weeks, law),
    },
    payer: found.payer,
  };
}

/** Where the scheme is no sure yes, the line says on what it hangs. */
const duringOf = (payer: Payer | null): Line['what'] =>
  payer === null || payer.standing === 'yes' || payer.standing === 'no'
    ? both('money.during')
    : bothBy('money.during.if', (lang) => ({ ordning: payer.name[lang] }));

function timeOf({ course, held, pledgedFrom }: CourseGiven, on: PlainDate): readonly Line[] {
  const long = weeksOf(course);
  const source: FigureSource = { words: both('source.catalogue'), on: course.source.day };
  return [
    {
      what: both('time.course.wait'),
      figure:
        held === null
          ? unknown(both('time.course.noClass'))
          : exactly(weeksUntil(on, held.startsOn), 'weeks', here(on, 'source.class')),
    },
    {
      what: both('time.course.lasts'),
      figure: held
        ? exactly(weeksUntil(held.startsOn, held.endsOn), 'weeks', here(on, 'source.class'))
        : long === null
          ? unknown(both('time.course.noLength'))
          : exactly(Math.ceil(long), 'weeks', source),
    },
    {
      what: both('time.course.after'),
      figure:
        pledgedFrom === null || held === null
          ? unknown(both('time.course.afterUnknown'))
          : exactly(weeksUntil(held.endsOn, pledgedFrom), 'weeks', here(on, 'source.pledge')),
    },
  ];
}

/** A payer's part of what somebody lives of meanwhile, and of the price of the course. */
function costsOf(
  payer: 'municipality' | 'state',
  found: CourseGiven,
  during: During,
  weeks: number | null,
  law: LawFigures,
): readonly Line[] {
  const ofBenefit = (over: number | null): Figure =>
    during.isWage ? unknown(both('money.wageCost')) : partOf(payer, during.figure, law, over);
  return [
    { what: both('money.benefitPart'), figure: ofBenefit(null) },
    {
      what: both('money.benefitOver'),
      figure: weeks === null ? unknown(both('money.noWhole')) : ofBenefit(Math.round(weeks)),
    },
    { what: both('money.price'), figure: priceFor(payer, found, law) },
  ];
}

function priceFor(payer: 'municipality' | 'state', { course, payer: scheme }: CourseGiven, law: LawFigures): Figure {
  const price = course.fullPriceOere;
  if (price === null) return unknown(both('money.noPrice'));
  if (scheme === null || scheme.standing === 'no') return unknown(both('money.noPayer'));
  const source: FigureSource = {
    words: bothBy('source.price', (lang) => ({ kilde: course.priceSource ?? both('source.catalogue')[lang] })),
    on: course.source.day,
  };
  const pool = law.poolShare.get(scheme.scheme);
  if (pool === undefined)
    return payer === 'state' ? unknown(both('money.noStateShare')) : between(null, price, 'oere', source);
  const share = pool.percent / 100;
  return exactly(Math.round(price * (payer === 'state' ? share : 1 - share)), 'oere', {
    words: bothBy('source.pool', (lang) => ({ procent: pool.percent, kilde: pool.source.words[lang] })),
    on: course.source.day,
  });
}

const courseOf = ({ course, held, km }: CourseGiven): PathCourse => ({
  id: course.id,
  title: course.title,
  providerName: course.providerName,
  classId: held?.id ?? null,
  startsOn: held?.startsOn ?? null,
  endsOn: held?.endsOn ?? null,
  place: held?.place ?? null,
  km,
});
