import type { Refusal } from '../../kernel/act/decision.ts';
import type { Decision } from '../decision.ts';
import { atField } from '../faults.ts';
import { both } from '../text.ts';

/** Why a decision did not hold. */
export const causes = [
  'facts-missing',
  'not-heard',
  'wrong-rule',
  'reasons-thin',
  'judgement',
  'new-facts',
  'form',
] as const;
export type Cause = (typeof causes)[number];

/** What is to be looked at: a letter, a rule of the law, how we work. */
export const pointings = ['template', 'rule', 'practice'] as const;
export type PointsTo = (typeof pointings)[number];

/** What was overturned and why. Names nobody. */
export interface Lesson {
  readonly id: string;
  readonly complaintId: string;
  readonly caseId: string;
  readonly kind: string;
  readonly cause: Cause;
  readonly pointsTo: PointsTo;
  readonly pointsKey: string | null;
  readonly words: string;
  readonly madeAt: string;
  readonly madeByName: string;
  readonly doneAt: string | null;
  readonly doneWords: string | null;
  readonly doneByName: string | null;
}

/** The part of a lesson that somebody writes. */
export type LessonWritten = Pick<Lesson, 'cause' | 'pointsTo' | 'pointsKey' | 'words'>;

interface Typed {
  readonly cause?: Cause | undefined;
  readonly pointsTo?: PointsTo | undefined;
  readonly pointsKey?: string | undefined;
  readonly lesson?: string | undefined;
}

/**
 * The lesson as it was typed; null where there is none. Demanded where something was overturned, welcome elsewhere: a decision can stand
 * though its reasons were thin. Half a lesson is none.
 */
export function lessonFrom(
  { cause, pointsTo, pointsKey, lesson }: Typed,
  overturned: boolean,
  { ground }: Pick<Decision, 'ground'>,
): LessonWritten | Refusal | null {
  if (cause === undefined && lesson === undefined && !overturned) return null;
  if (cause === undefined) return atField('lesson-missing', 'cause', both('lesson.refused.cause'));
  if (lesson === undefined) return atField('lesson-missing', 'lesson', both('lesson.refused.words'));
  const to = pointsTo ?? 'practice';
  // Nothing else named: the rule that carried the decision.
  const key = pointsKey ?? (to === 'rule' ? (ground?.rule ?? null) : null);
  return { cause, pointsTo: to, pointsKey: key, words: lesson };
}

export interface CauseCount {
  readonly cause: Cause;
  readonly count: number;
  readonly open: number;
  /** Kinds of decisions it happened in, the most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** What the lessons point to, the most frequent first. */
  readonly pointed: readonly { readonly to: PointsTo; readonly key: string | null; readonly count: number }[];
  readonly lessons: readonly Lesson[];
}

/** The lessons gathered by why it went wrong, the most frequent cause first. */
export function lessonsByCause(lessons: readonly Lesson[]): readonly CauseCount[] {
  return causes
    .map((cause) => lessons.filter((lesson) => lesson.cause === cause))
    .filter((same) => same.length > 0)
    .map((same) => ({
      cause: (same[0] as Lesson).cause,
      count: same.length,
      open: same.filter(({ doneAt }) => doneAt === null).length,
      kinds: counted(same, ({ kind }) => kind).map(([{ kind }, count]) => ({ kind, count })),
      pointed: counted(same, ({ pointsTo, pointsKey }) => `${pointsTo} ${pointsKey ?? ''}`).map(
        ([{ pointsTo, pointsKey }, count]) => ({ to: pointsTo, key: pointsKey, count }),
      ),
      lessons: same.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1)),
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** One of each with how many there are, the most frequent first. */
function counted(lessons: readonly Lesson[], by: (lesson: Lesson) => string): readonly (readonly [Lesson, number])[] {
  const found = new Map<string, readonly [Lesson, number]>();
  for (const lesson of lessons) found.set(by(lesson), [lesson, (found.get(by(lesson))?.[1] ?? 0) + 1]);
  return [...found.values()].toSorted(([, a], [, b]) => b - a);
}
