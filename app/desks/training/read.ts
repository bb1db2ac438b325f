import type { PlainDate } from '@fodfaeste/law/dates';
import { outcomesByCourse, type ToldOutcomes, toldOutcomes } from '../../enrolments/index.ts';
import { whoPaysInWords, whoPaysOf } from '../../funding/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { caseEntries } from '../../law/index.ts';
import { occupations } from '../../occupations/index.ts';
import { planState } from '../../plan/index.ts';
import { type Course, type Found, searchCourses, takesMore } from '../../training/index.ts';
import { type CourseChoice, type ReadGoal, readGoal, wantedOf } from './choice.ts';
import { type CourseDemand, demandOf } from './demand.ts';

/** A course that leads to the goal, with everything a hit shows. */
export interface Hit extends Found {
  readonly demand: CourseDemand | null;
  /** Null where too few have taken it. */
  readonly outcomes: ToldOutcomes | null;
  /** Who pays, for the citizen of the case in one sentence; null where no case is meant. */
  readonly paid: Bilingual | null;
}

export interface Hits {
  readonly goal: ReadGoal;
  /** How many lead towards the goal; those that help on the way to any work are counted apart. */
  readonly found: number;
  readonly hits: readonly Hit[];
  readonly general: readonly Hit[];
}

export const mostShown = 12;

interface Asked {
  readonly authorityId: number;
  readonly choice: CourseChoice;
  readonly caseId: string | null;
  readonly voice: 'you' | 'they';
  readonly today: PlainDate;
}

/** The courses that lead where somebody wants to go. */
export async function hitsFor(tx: Tx, asked: Asked): Promise<Hits> {
  const { authorityId, choice, today } = asked;
  const goal = readGoal(choice, occupations());
  const found = await searchCourses(tx, authorityId, wantedOf(choice, goal, today));
  const towards = found.filter(({ reason }) => reason !== 'any-work');
  const general = found.filter(({ reason }) => reason === 'any-work');
  const shown = choice.all ? towards : towards.slice(0, mostShown);
  const facts = await withFacts(tx, [...shown, ...general], asked);
  return { goal, found: towards.length, hits: facts.slice(0, shown.length), general: facts.slice(shown.length) };
}

type AskedOfCourse = Omit<Asked, 'choice'>;

/** One course as a hit: for its own page. */
export async function hitOf(tx: Tx, found: Found, asked: AskedOfCourse): Promise<Hit | null> {
  return (await withFacts(tx, [found], asked))[0] ?? null;
}

async function withFacts(tx: Tx, found: readonly Found[], { authorityId, caseId, voice, today }: AskedOfCourse) {
  const courses = found.map(({ course }) => course);
  const demand = await demandOf(tx, authorityId, courses, today);
  const outcomes = await outcomesByCourse(tx, authorityId);
  const entries = caseId === null ? null : await caseEntries(tx, authorityId, caseId);
  return found.map((one): Hit => {
    const counts = outcomes.get(one.course.id);
    return {
      ...one,
      demand: demand.get(one.course.id) ?? null,
      outcomes: counts ? toldOutcomes(counts) : null,
      paid: entries === null ? null : paidInWords(entries, one, voice, today),
    };
  });
}

type Entries = NonNullable<Awaited<ReturnType<typeof caseEntries>>>;

function paidInWords(entries: Entries, { course, classes }: Found, voice: 'you' | 'they', today: PlainDate): Bilingual {
  const next = classes.find(({ held }) => takesMore(held, today))?.held ?? null;
  const answer = whoPaysOf(entries, course, next, today);
  return { da: whoPaysInWords(answer, 'da', voice), en: whoPaysInWords(answer, 'en', voice) };
}

/** What the citizen's plan and address say: the goal and where the way begins. Whatever was typed counts before it. */
export async function knownOfCase(
  tx: Tx,
  home: number,
  caseId: string,
  postcode: string | null,
): Promise<Partial<CourseChoice>> {
  const plan = await planState(tx, home, caseId);
  const goal = plan?.goal ?? null;
  return { caseId, postalCode: postcode, uri: goal?.jobUri ?? null, job: goal?.jobTitle ?? '' };
}

export interface CatalogueSource {
  readonly version: string;
  readonly day: PlainDate;
}

/** Where what is shown comes from, each delivery once. */
export function sourcesOf(courses: readonly Course[]): readonly CatalogueSource[] {
  const found = new Map(courses.map(({ source }) => [`${source.version} ${source.day}`, source]));
  return [...found.values()].toSorted((a, b) => b.day.localeCompare(a.day) || a.version.localeCompare(b.version, 'da'));
}
