import { plainDate } from '@fodfaeste/law/dates';
import { say } from '../../kernel/text/bilingual.ts';
import { today } from '../../people/testing/decide.ts';
import { trainingTestClass, trainingTestCourse } from '../../training/testing/courses.ts';
import type { CourseGiven } from '../by-course.ts';
import type { PathsGiven } from '../compare.ts';
import { comparePaths } from '../compare.ts';
import { between, exactly } from '../figures.ts';
import type { LawFigures } from '../law-figures.ts';
import type { Comparison, Others, Payer } from '../path.ts';

const source = { words: say('LAB § 1', 'LAB § 1'), on: today };

/** Dagpenge of 20,000 kroner in week 10 of the ladder. */
export const lawWith = (over: Partial<LawFigures> = {}): LawFigures => ({
  on: today,
  version: { title: say('Reformen', 'The reform'), basis: 'Lov nr. 1750', from: plainDate('2026-07-01') },
  benefit: { what: say('Dagpenge', 'Dagpenge'), figure: exactly(2_000_000, 'oere-month', source) },
  onLadder: 'yes',
  week: 10,
  ladder: [
    { untilWeek: 4, share: 20 },
    { untilWeek: 26, share: 60 },
    { untilWeek: 52, share: 70 },
    { untilWeek: Number.POSITIVE_INFINITY, share: 80 },
  ],
  ladderSource: source,
  placeWeeks: between(null, 4, 'weeks', source),
  poolShare: new Map([['T02', { percent: 80, source }]]),
  liftMonth: exactly(2_200_000, 'oere-month', source),
  ...over,
});

export const payerWith = (over: Partial<Payer> = {}): Payer => {
  const words = {
    because: say('Kurset står på listen.', 'The course is on the list.'),
    pays: say('Kommunen betaler skolen.', 'The municipality pays the school.'),
    nextStep: say('Tag kurset med til kommunen.', 'Take the course to the municipality.'),
    during: null,
  };
  return {
    scheme: 'T02',
    name: say('Kort kursus fra den regionale pulje', 'Short course from the regional pool'),
    standing: 'yes',
    you: words,
    they: words,
    decides: 'kommune',
    by: null,
    cites: ['LAB § 97'],
    ...over,
  };
};

/** The bus course of six weeks, from 4 January 2027, at 30,000 kroner. */
export const courseWith = (over: Partial<CourseGiven> = {}): CourseGiven => ({
  course: trainingTestCourse({ fullPriceOere: 3_000_000 }),
  held: trainingTestClass(),
  km: 32,
  payer: payerWith(),
  rateOere: null,
  pledgedFrom: null,
  ...over,
});

const nobody: Others = { people: 0, outcomes: [] };

export const pathsWith = (over: Partial<PathsGiven> = {}): PathsGiven => ({
  on: today,
  occupation: { uri: 'http://data.europa.eu/esco/occupation/x', isco: '8331', title: 'buschauffør' },
  law: lawWith(),
  demand: { failed: null, orders: { orders: 0, seats: 0, earliest: null }, pledged: { jobs: 0, earliest: null } },
  short: courseWith(),
  education: null,
  wait: null,
  others: { 'direct-job': nobody, place: nobody, 'short-course': nobody, education: nobody },
  effectsOf: () => [],
  ...over,
});

export const comparisonWith = (over: Partial<PathsGiven> = {}): Comparison => comparePaths(pathsWith(over));
