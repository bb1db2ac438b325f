import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { Side } from '../people/index.ts';
import { type CardState, partyOf } from './card-states.ts';

export const areas = ['job', 'company', 'course', 'health', 'social', 'everyday'] as const;
export type Area = (typeof areas)[number];

/** Whose turn it is, who does it. */
export const whoses = ['citizen', 'staff', 'both'] as const;
export type Whose = (typeof whoses)[number];

export const aims = ['job', 'education', 'both'] as const;
export type Aim = (typeof aims)[number];

/** Which part of Min Plan a card fills (LAB § 41, stk. 2, nr. 4-6). */
export const planParts = ['offer', 'stabilising', 'other'] as const;
export type PlanPart = (typeof planParts)[number];

/** Where the citizen is going, in the citizen's own words. An education counts as much as a job. */
export interface Goal {
  readonly id: string;
  readonly words: string;
  readonly aim: Aim;
  /** ESCO's address of the occupation; null where the title is free text or there is none. */
  readonly jobUri: string | null;
  readonly jobTitle: string | null;
  readonly education: string | null;
  /** By when: the last day of a month. */
  readonly horizon: PlainDate | null;
  readonly setAt: string;
  readonly setBy: Side;
  readonly setByName: string;
  readonly endedAt: string | null;
}

export interface Step {
  readonly id: string;
  readonly words: string;
  readonly onDay: PlainDate | null;
  readonly whose: Whose;
  readonly setAt: string;
  readonly setByName: string;
}

export type StepOutcome = 'done' | 'changed' | 'dropped';
export type EarlierStep = Step & { readonly outcome: StepOutcome; readonly endedAt: string };

export interface CardDetail {
  readonly label: Bilingual;
  readonly value: string;
}

/** One effort or agreement: a card both sides see. */
export interface Card {
  readonly id: string;
  readonly area: Area;
  readonly title: string;
  readonly purpose: string | null;
  readonly whose: Whose;
  readonly state: CardState;
  readonly proposedBy: Side;
  readonly proposedByName: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  /** When both said yes; null while it is a proposal. */
  readonly agreedAt: string | null;
  /** Why it was declined, stopped or changed, or what came of it. */
  readonly note: string | null;
  readonly planPart: PlanPart;
  /** Did a duty stand behind it when it was agreed? Null where the law could not answer. See `dutyBehind`. */
  readonly duty: boolean | null;
  readonly meetingId: string | null;
  /** The module that keeps it up to date (a course, a placement); null for the plan's own. */
  readonly source: string | null;
  readonly details: readonly CardDetail[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Who has made Min Plan in the law's sense. */
export type Maker = 'kommune' | 'akasse';

/** What decisions about a plan need. */
export interface PlanState {
  readonly caseId: string;
  readonly closed: boolean;
  readonly goal: Goal | null;
  readonly step: Step | null;
  readonly cards: readonly Card[];
  /** Who made Min Plan last; null while no member of the staff has taken part in it. */
  readonly maker: Maker | null;
}

/** What pages need. */
export interface Plan extends PlanState {
  readonly earlierGoals: readonly Goal[];
  readonly earlierSteps: readonly EarlierStep[];
}

export interface Counts {
  readonly toStaff: number;
  readonly toCitizen: number;
}

/** Open proposals by who is to answer them. */
export function openProposals(cards: readonly Pick<Card, 'state' | 'proposedBy'>[]): Counts {
  const open = cards.filter(({ state }) => state === 'proposed');
  const toStaff = open.filter(({ proposedBy }) => partyOf(proposedBy) === 'citizen').length;
  return { toStaff, toCitizen: open.length - toStaff };
}
