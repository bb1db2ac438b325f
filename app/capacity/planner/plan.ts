import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Assignment, Limit, PlanFault } from './problem.ts';

/** How much waiting counts beside a match, which lies between 0 and 1. */
export const waitingWeights = { none: 0, some: 0.15, much: 0.4 } as const;
export type WaitingWeight = keyof typeof waitingWeights;

export const siteChoices = ['offered', 'known'] as const;
export type SiteChoice = (typeof siteChoices)[number];

/** What somebody asked for; kept beside the result (BEK 101/2026: automatic help is documented). */
export interface PlanGiven {
  /** Null: the team's own time. */
  readonly hoursWeek: number | null;
  readonly mostMinutes: number;
  readonly waiting: WaitingWeight;
  readonly sites: SiteChoice;
  readonly mostPerSite: number;
  /** Per cent; null: the share they are of those who wait. */
  readonly farShare: number | null;
  /** Only citizens on one benefit; null: everybody. */
  readonly benefit: string | null;
}

/** A citizen and a place: something to ask about, and nothing more. */
export interface ProposedPair {
  readonly caseId: string;
  readonly siteId: string;
  readonly companyName: string;
  readonly siteName: string;
  readonly area: string;
  readonly work: Bilingual;
  readonly reasons: readonly Bilingual[];
  readonly waitedDays: number;
  readonly far: boolean;
}

export interface LeftOver {
  readonly caseId: string;
  readonly waitedDays: number;
  readonly far: boolean;
  /** Nothing is near enough; the places were given to others; the team has no more hours. */
  readonly why: 'no-match' | 'seats' | 'hours';
}

export interface PlanResult {
  readonly pairs: readonly ProposedPair[];
  readonly left: readonly LeftOver[];
  readonly far: Assignment['far'];
  readonly limits: readonly Limit[];
  /** Places there were to give, at how many sites. */
  readonly seats: number;
  readonly sites: number;
  /** Sites with room where nobody has said what the work is. */
  readonly unknownWork: number;
  /** Places the team has time for, beside those that run. */
  readonly more: number;
  readonly running: number;
}

export type Proposal =
  | { readonly ok: true; readonly result: PlanResult }
  | { readonly ok: false; readonly fault: PlanFault; readonly places: number; readonly running: number };

/** A plan somebody made. */
export interface CapacityPlan {
  readonly id: string;
  readonly madeAt: string;
  readonly madeByName: string;
  readonly given: PlanGiven;
  readonly result: PlanResult;
}
