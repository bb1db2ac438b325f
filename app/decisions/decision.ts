import type { Cite } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';

export const decisionStates = ['draft', 'submitted', 'signed', 'withdrawn'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** `imposed`: the authority decides something that nobody asked for. */
export const results = ['granted', 'partly', 'refused', 'imposed'] as const;
export type Result = (typeof results)[number];

/** Anything but a full yes: needs reasons, a hearing where facts are unknown to the citizen, and a way to complain (forvaltningsloven §§ 19, 22, 25). */
export const isBurden = (result: Result): boolean => result !== 'granted';

export type Channel = 'here' | 'letter' | 'telephone' | 'in-person';

/** What is known in a matter, and how. */
export interface DecisionFact {
  readonly id: string;
  readonly words: string;
  readonly source: 'case' | 'citizen' | 'oral' | 'document';
  readonly saidBy: string | null;
  readonly heardOn: PlainDate | null;
  /** It weighs in the decision (forvaltningsloven § 24, stk. 2). */
  readonly main: boolean;
  /** To the citizen's disadvantage (§ 19, stk. 1). */
  readonly against: boolean;
  /** How the citizen knows of it; null where not. */
  readonly known: 'said-it' | 'was-told' | 'got-copy' | 'heard' | null;
  readonly notedAt: string;
  readonly notedByName: string;
}

/** Grounds to leave a hearing out: forvaltningsloven § 19, stk. 2, nr. 1-6, and § 20. */
export const skipGrounds = ['19-2-1', '19-2-2', '19-2-3', '19-2-4', '19-2-5', '19-2-6', '20'] as const;
export type SkipGround = (typeof skipGrounds)[number];

export interface Hearing {
  readonly id: string;
  readonly state: 'open' | 'answered' | 'passed' | 'skipped';
  /** The facts as they were laid before the citizen. */
  readonly facts: readonly { readonly id: string; readonly words: string }[];
  readonly why: string | null;
  readonly sentAt: string | null;
  readonly until: PlainDate | null;
  readonly extended: boolean;
  readonly answeredAt: string | null;
  readonly answer: string | null;
  readonly answerChannel: Channel | null;
  readonly skipGround: SkipGround | null;
  readonly skipReason: string | null;
  readonly byName: string;
}

export interface Sparring {
  readonly id: string;
  readonly askedByName: string;
  readonly colleagueId: string;
  readonly colleagueName: string;
  readonly question: string;
  readonly askedAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

/** The law a decision rests on, as it stood that day. Kept with the decision. */
export interface Ground {
  readonly rule: string;
  readonly ruleName: Bilingual;
  readonly pack: string;
  readonly on: PlainDate;
  /** What the law engine said, the decision being assumed. */
  readonly state: string;
  readonly lawyer: Bilingual;
  readonly citizen: Bilingual | null;
  readonly cites: readonly Cite[];
  /** The whole reasoning, one step a line. */
  readonly trace: readonly Bilingual[];
  /** Facts that must be known first; the engine does not guess. */
  readonly missing: readonly Bilingual[];
  readonly factsHash: string;
}

/** A decision in the making or made. */
export interface Decision {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly kle: string;
  readonly state: DecisionState;
  readonly round: number;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly roundBecause: 'correction' | 'new-facts' | 'complaint' | 'board' | null;
  readonly roundReason: string | null;
  readonly openedAt: string;
  readonly openedByName: string;
  readonly askedOn: PlainDate | null;
  readonly askedHow: Channel | null;
  readonly askedWords: string | null;
  readonly dueOn: PlainDate | null;
  readonly newDueOn: PlainDate | null;
  readonly newDueToldAt: string | null;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly result: Result | null;
  readonly considerations: string | null;
  readonly oere: number | null;
  readonly readHash: string | null;
  readonly preparedBy: string;
  readonly preparedByName: string;
  readonly twoPersons: boolean;
  readonly submittedAt: string | null;
  readonly returnedReason: string | null;
  readonly oralNoted: boolean | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decidedOn: PlainDate | null;
  readonly ground: Ground | null;
  readonly complaintBody: string | null;
  readonly complaintUntil: PlainDate | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  readonly waitWantedAt: string | null;
  readonly facts: readonly DecisionFact[];
  readonly hearings: readonly Hearing[];
  readonly sparrings: readonly Sparring[];
}

export const isOpen = ({ state }: Pick<Decision, 'state'>): boolean => state === 'draft' || state === 'submitted';

/** The open matters of a case besides the one at hand: what the row of the lists says. */
export interface OtherMatters {
  readonly decisions: number;
  readonly submitted: number;
  readonly dueOn: PlainDate | null;
  readonly hearingUntil: PlainDate | null;
  readonly complaints: number;
  readonly complaintDueOn: PlainDate | null;
}

/** Left unheard by forvaltningsloven § 20: then the citizen is told how to have the case taken up again (stk. 2). */
export const mayBeReopened = ({ hearings }: Pick<Decision, 'hearings'>): boolean =>
  hearings.some(({ skipGround }) => skipGround === '20');
