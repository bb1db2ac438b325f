import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Card, Goal, Step } from '../plan.ts';

/** What comes along of the plan, as it stood when the a-kasse handed over. */
export type HandedGoal = Pick<Goal, 'words' | 'aim' | 'jobTitle' | 'education' | 'horizon'>;
export type HandedStep = Pick<Step, 'words' | 'onDay' | 'whose'>;
export type HandedAgreement = Pick<Card, 'title' | 'area' | 'state' | 'whose' | 'endsOn'>;

export interface HandedPlan {
  readonly goal: HandedGoal | null;
  readonly step: HandedStep | null;
  readonly cards: readonly HandedAgreement[];
}

/** One hand-over from the a-kasse to the municipality (LAB § 27, stk. 2). */
export interface HandOver {
  readonly id: string;
  readonly fromAuthorityId: number;
  readonly fundName: string;
  readonly fromName: string;
  /** Who in the municipality wrote it, where the a-kasse asked by telephone. */
  readonly writtenByName: string | null;
  readonly summary: string;
  readonly openQuestions: readonly string[];
  readonly goal: HandedGoal | null;
  readonly step: HandedStep | null;
  readonly agreements: readonly HandedAgreement[];
  /** LAB § 31, stk. 2: the citizen decides; null where nobody has asked. */
  readonly wishesFund: boolean | null;
  readonly handedOverAt: Instant;
  readonly takesOverOn: PlainDate;
  readonly receivedAt: Instant | null;
  readonly receivedByName: string | null;
}

/** Still going on, or proposed and not answered: what is over stays in the plan's own history. */
const isAlive = ({ state }: HandedAgreement): boolean =>
  state === 'proposed' || state === 'agreed' || state === 'under-way';

/** The plan as it goes along: copies, so that what was handed over stays readable whatever happens to the plan. */
export function handedPlan({ goal, step, cards }: HandedPlan): HandedPlan {
  return {
    goal: goal && {
      words: goal.words,
      aim: goal.aim,
      jobTitle: goal.jobTitle,
      education: goal.education,
      horizon: goal.horizon,
    },
    step: step && { words: step.words, onDay: step.onDay, whose: step.whose },
    cards: cards
      .filter(isAlive)
      .map(({ title, area, state, whose, endsOn }) => ({ title, area, state, whose, endsOn })),
  };
}

/** One question a line; empty lines and bullets fall away. */
export const questionsIn = (typed: string | undefined): readonly string[] =>
  (typed ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '');
