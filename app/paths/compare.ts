import type { PlainDate } from '@fodfaeste/law/dates';
import type { ShippedEffect } from '../evidence/index.ts';
import { byCourse, type CourseGiven } from './by-course.ts';
import { partOf } from './cost.ts';
import { evidenceFor } from './evidence.ts';
import { added, between, exactly, here, unknown, weeksUntil } from './figures.ts';
import type { LawFigures } from './law-figures.ts';
import type { Comparison, Demand, Figure, Line, Occupation, Others, Path, PathKind } from './path.ts';
import { both } from './text.ts';

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
  readonly effectsOf: (measure: string) => readonly ShippedEffect[];
}

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
    paths: [
      directJob(given),
      place(given),
      through('short-course', given.short, given),
      through('education', given.education, given),
    ],
  };
}

const oldestOf = ({ on, demand, short, education }: PathsGiven): PlainDate =>
  [on, demand.failed?.drawnOn, short?.course.source.day, education?.course.source.day]
    .flatMap((day) => day ?? [])
    .reduce((a, b) => (a < b ? a : b));

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
    evidence: evidenceFor('direct-job', given.effectsOf),
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
    evidence: evidenceFor('place', given.effectsOf),
    others: given.others.place,
    payer: null,
  };
}

const through = (kind: 'short-course' | 'education', found: CourseGiven | null, given: PathsGiven): Path => ({
  kind,
  evidence: evidenceFor(kind, given.effectsOf),
  others: given.others[kind],
  ...byCourse(kind, found, given),
});
