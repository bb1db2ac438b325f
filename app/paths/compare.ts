import { daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { Effect } from '../offers/index.ts';
import { strengthOf } from '../offers/index.ts';
import type { Course, TrainingClass } from '../training/index.ts';
import { weeksOf } from '../training/index.ts';
import { partOf } from './cost.ts';
import { added, between, exactly, monthsIn, scaled, unknown } from './figures.ts';
import type { LawFigures } from './law-figures.ts';
import type {
  Comparison,
  Demand,
  Figure,
  FigureSource,
  Finding,
  Line,
  Occupation,
  Others,
  Path,
  PathCourse,
  PathKind,
  Payer,
  Strength,
} from './path.ts';
import { monthUnder } from './payers.ts';
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

export interface PathsGiven {
  readonly on: PlainDate;
  readonly occupation: Occupation;
  readonly law: LawFigures;
  readonly demand: Demand;
  readonly short: CourseGiven | null;
  readonly education: CourseGiven | null;
  /** Weeks from a place is first written until it begins, as it went in this municipality; null where there are too few. */
  readonly wait: { readonly low: number; readonly high: number } | null;
  readonly others: Readonly<Record<PathKind, Others>>;
  /** The evidence on a measure, the surest first. */
  readonly effectsOf: (measure: string) => readonly Effect[];
}

const daysOfWeek = 7;
const weeksUntil = (from: PlainDate, to: PlainDate): number =>
  Math.max(0, Math.ceil(daysBetween(from, to) / daysOfWeek));

/** What the evidence bank is asked for each path. Nothing is known of simply looking for a job. */
const measuresOf: Readonly<Record<PathKind, readonly string[]>> = {
  'direct-job': [],
  place: ['placement', 'paid-hours'],
  'short-course': ['six-weeks', 'education'],
  education: ['education', 'education-lift', 'adult-apprentice'],
};

/**
 * Four paths side by side, always in the same order: what is known of each, with source and day, and what is not. Nothing in it reads age, sex or
 * origin; the law's own answers may hang on age where a paragraph says so.
 */
export function comparePaths(given: PathsGiven): Comparison {
  const { on, law, occupation, demand } = given;
  return {
    on,
    dataOn: oldestOf(given),
    law: law.version,
    occupation,
    benefit: law.benefit,
    demand,
    paths: [directJob(given), place(given), byCourse('short-course', given), byCourse('education', given)],
  };
}

const oldestOf = ({ on, demand, short, education }: PathsGiven): PlainDate =>
  [on, demand.failed?.drawnOn, short?.course.source.day, education?.course.source.day]
    .flatMap((day) => day ?? [])
    .reduce((a, b) => (a < b ? a : b));

const here = (
  on: PlainDate,
  key: 'source.orders' | 'source.places' | 'source.class' | 'source.pledge',
): FigureSource => ({
  words: both(key),
  on,
});

function directJob(given: PathsGiven): Path {
  const { on, law, demand } = given;
  const earliest = demand.orders.earliest;
  const total =
    earliest === null || earliest < on
      ? unknown(both('time.job.unknown'))
      : between(weeksUntil(on, earliest), null, 'weeks', here(on, 'source.orders'));
  return {
    kind: 'direct-job',
    course: null,
    time: { parts: [{ what: both('time.job'), figure: total }], total },
    money: {
      person: [
        { what: both('money.until'), figure: law.benefit.figure },
        { what: both('money.then'), figure: unknown(both('money.wageUnknown')) },
      ],
      municipality: untilJob('municipality', law),
      state: untilJob('state', law),
    },
    evidence: evidenceFor('direct-job', given),
    others: given.others['direct-job'],
    payer: null,
  };
}

const untilJob = (payer: 'municipality' | 'state', law: LawFigures): readonly Line[] => [
  { what: both('money.until'), figure: partOf(payer, law.benefit.figure, law, null) },
  { what: both('money.then'), figure: exactly(0, 'oere-month', { words: both('source.benefitEnds'), on: law.on }) },
];

function place(given: PathsGiven): Path {
  const { on, law, wait } = given;
  const waiting: Figure =
    wait === null
      ? unknown(both('time.place.unknown'))
      : between(wait.low, wait.high, 'weeks', here(on, 'source.places'));
  const parts: readonly Line[] = [
    { what: both('time.place.wait'), figure: waiting },
    { what: both('time.place.lasts'), figure: law.placeWeeks },
  ];
  return {
    kind: 'place',
    course: null,
    time: {
      parts,
      total: added(
        parts.map(({ figure }) => figure),
        both('time.place.unknown'),
      ),
    },
    money: {
      person: [
        { what: both('money.place.benefit'), figure: law.benefit.figure },
        { what: both('money.place.hours'), figure: unknown(both('money.hoursUnknown')) },
      ],
      municipality: [
        { what: both('money.benefitPart'), figure: partOf('municipality', law.benefit.figure, law, null) },
      ],
      state: [{ what: both('money.benefitPart'), figure: partOf('state', law.benefit.figure, law, null) }],
    },
    evidence: evidenceFor('place', given),
    others: given.others.place,
    payer: null,
  };
}

function byCourse(kind: 'short-course' | 'education', given: PathsGiven): Path {
  const found = kind === 'short-course' ? given.short : given.education;
  const rest = { kind, evidence: evidenceFor(kind, given), others: given.others[kind] } as const;
  if (found === null) {
    const none = unknown(both(`course.none.${kind}`));
    const nothing = [{ what: both('money.during'), figure: none }];
    return {
      ...rest,
      course: null,
      time: { parts: [], total: none },
      money: { person: nothing, municipality: nothing, state: nothing },
      payer: null,
    };
  }
  const parts = timeOf(found, given);
  const weeks = weeksOf(found.course);
  const months = weeks === null ? null : monthsIn(weeks);
  const scheme = found.payer?.standing === 'no' ? null : (found.payer?.scheme ?? null);
  const during = monthUnder(scheme, found.rateOere, given.law, found.course.givesSu === true);
  return {
    ...rest,
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
            during.figure.known && months !== null ? whole(during.figure, months) : unknown(both('money.noWhole')),
        },
      ],
      municipality: costsOf('municipality', found, during, weeks, given.law),
      state: costsOf('state', found, during, weeks, given.law),
    },
    payer: found.payer,
  };
}

/** Where the scheme is no sure yes, the line says on what it hangs. */
const duringOf = (payer: Payer | null): Line['what'] =>
  payer === null || payer.standing === 'yes' || payer.standing === 'no'
    ? both('money.during')
    : bothBy('money.during.if', (lang) => ({ ordning: payer.name[lang] }));

const whole = (figure: Figure, months: number): Figure =>
  figure.known ? scaled(figure, months, months, figure.source, 'oere') : figure;

function timeOf({ course, held, pledgedFrom }: CourseGiven, { on }: PathsGiven): readonly Line[] {
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
  during: ReturnType<typeof monthUnder>,
  weeks: number | null,
  law: LawFigures,
): readonly Line[] {
  const ofBenefit = (over: number | null): Figure =>
    during.kind === 'wage' ? unknown(both('money.wageCost')) : partOf(payer, during.figure, law, over);
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

const mostFindings = 3;
const rank: readonly Strength[] = ['strong', 'medium', 'weak'];

function evidenceFor(kind: PathKind, { effectsOf }: PathsGiven): Path['evidence'] {
  const findings = measuresOf[kind]
    .flatMap((measure) => effectsOf(measure))
    .map(
      (effect): Finding => ({
        id: effect.id,
        words: effect.effect,
        group: effect.group,
        study: effect.study,
        year: effect.year,
        link: effect.link,
        strength: strengthOf(effect),
        caveat: effect.caveat,
      }),
    )
    .toSorted((a, b) => rank.indexOf(a.strength) - rank.indexOf(b.strength))
    .slice(0, mostFindings);
  return { strength: findings[0]?.strength ?? 'none', findings };
}
