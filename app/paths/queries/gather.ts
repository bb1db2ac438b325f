import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { type OutcomeCounts, outcomesByCourse } from '../../enrolments/index.ts';
import { effectsOf } from '../../evidence/index.ts';
import { whoPaysOf } from '../../funding/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseLaw } from '../../law/index.ts';
import { isProtected, personOfCase } from '../../people/index.ts';
import { type PlanState, planState } from '../../plan/index.ts';
import { type Course, type CourseKind, type Found, searchCourses, takesMore } from '../../training/index.ts';
import type { CourseGiven } from '../by-course.ts';
import { comparePaths } from '../compare.ts';
import { lawFigures } from '../law-figures.ts';
import { othersFrom } from '../others.ts';
import type { Comparison } from '../path.ts';
import { payerIn } from '../who-pays.ts';
import { type KnownWork, workOf } from '../work.ts';
import { othersIn, type PledgeCount, placeWaits, pledges } from './counts.ts';
import { demandFor } from './demand.ts';

/** What to compare: the job of the plan's goal unless another is named; the first course of each kind unless one is chosen. */
export interface Wanted {
  readonly on: PlainDate;
  readonly uri?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly courseId?: string | null | undefined;
  readonly educationId?: string | null | undefined;
}

export interface Gathered {
  readonly plan: PlanState;
  /** Null where there is no job to compare paths to. */
  readonly comparison: Comparison | null;
  /** Every course that leads to the job, by length, in the catalogue's order. */
  readonly short: readonly Course[];
  readonly educations: readonly Course[];
}

const shortKinds: ReadonlySet<CourseKind> = new Set(['basic', 'amu', 'certificate', 'other']);

/** Null where there is no such case. */
export async function pathsOfCase(tx: Tx, home: number, caseId: string, wanted: Wanted): Promise<Gathered | null> {
  const plan = await planState(tx, home, caseId);
  const law = plan && (await caseLaw(tx, home, caseId, { on: wanted.on }));
  if (!plan || !law) return null;
  const named = wanted.uri || wanted.title;
  const work = named
    ? workOf(wanted.uri ?? null, wanted.title ?? null)
    : workOf(plan.goal?.jobUri ?? null, plan.goal?.jobTitle ?? null);
  if (work === null) return { plan, comparison: null, short: [], educations: [] };

  const found = await coursesTo(tx, home, caseId, work, wanted.on);
  const short = found.filter(({ course }) => shortKinds.has(course.kind));
  const educations = found.filter(({ course }) => !shortKinds.has(course.kind));
  const promised = await pledges(tx, home);
  const given = { entries: law.entries, promised, on: wanted.on };
  const counted = await outcomesByCourse(tx, home);
  const others = await othersIn(tx, home, work.uris, wanted.on);
  const comparison = comparePaths({
    on: wanted.on,
    occupation: work.occupation,
    law: lawFigures(law.answer),
    demand: await demandFor(tx, home, { isco: work.occupation.isco, ...work, promised }, wanted.on),
    short: courseGiven(given, short, wanted.courseId),
    education: courseGiven(given, educations, wanted.educationId),
    wait: await placeWaits(tx, home, wanted.on),
    others: othersFrom(others, { short: countsOf(short, counted), education: countsOf(educations, counted) }),
    effectsOf,
  });
  const coursesOnly = (some: readonly Found[]) => some.map(({ course }) => course);
  return { plan, comparison, short: coursesOnly(short), educations: coursesOnly(educations) };
}

const countsOf = (found: readonly Found[], counted: ReadonlyMap<string, OutcomeCounts>): readonly OutcomeCounts[] =>
  found.flatMap(({ course }) => counted.get(course.id) ?? []);

/** Courses that lead to the job itself or to the same kind of work. Where the job is words alone, those that use the words. */
async function coursesTo(
  tx: Tx,
  home: number,
  caseId: string,
  { occupation: { uri, isco, title } }: KnownWork,
  today: PlainDate,
): Promise<readonly Found[]> {
  const found = await personOfCase(tx, home, caseId);
  const hidden = !found || isProtected(found.person.protectedUntil, today);
  return (
    await searchCourses(tx, home, {
      words: isco === null ? title : '',
      occupationUri: uri,
      isco,
      postalCode: hidden ? null : found.person.postcode,
      today,
    })
  ).filter(({ reason }) => reason !== 'near-work');
}

interface Given {
  readonly entries: readonly Entry[];
  readonly promised: readonly PledgeCount[];
  readonly on: PlainDate;
}

function courseGiven(
  { entries, promised, on }: Given,
  found: readonly Found[],
  chosen: string | null | undefined,
): CourseGiven | null {
  const one = found.find(({ course }) => course.id === chosen) ?? found[0];
  if (!one) return null;
  const { course, classes } = one;
  const next = classes.find(({ held }) => takesMore(held, on)) ?? null;
  const held = next?.held ?? null;
  const pledge = held === null ? null : promised.find(({ classId }) => classId === held.id);
  return {
    course,
    held,
    km: next?.km ?? null,
    pledgedFrom: pledge?.earliest ?? null,
    ...payerIn(whoPaysOf(entries, course, held, on)),
  };
}
