import type { Words } from '../facts/shape.ts';
import type { Subject } from '../inputs/input.ts';
import type { Bool, Quantity } from '../language/node.ts';
import type { Cite, Mark } from './cite.ts';

/** Whose duty it is, or who must give what somebody has a right to. */
export type Bearer = 'borger' | 'kommune' | 'akasse' | 'virksomhed' | 'stat';

/**
 * - `duty`: somebody must do something, often by a day. Open, met, or overdue.
 * - `right`: somebody may demand something.
 * - `limit`: how long, how much, how many at most or at least.
 * - `guard`: whether a step against a person may be taken today.
 * - `status`: what somebody is in the eyes of the law (a target group, in the fund's months).
 * - `amount`: money, in øre.
 */
export type RuleKind = 'duty' | 'right' | 'limit' | 'guard' | 'status' | 'amount';

export type Topic = 'kontakt' | 'form' | 'tilbud' | 'virksomhed' | 'uddannelse' | 'sanktion' | 'syge' | 'penge';

/** The unit of a rule's value. `code` values are named by `labels`. */
export type Unit =
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'hours'
  | 'percent'
  | 'oere'
  | 'times'
  | 'persons'
  | 'fte'
  | 'day'
  | 'code';

/** A rule of the law, as data. Texts may use {due}, {opens}, {need}, {have} and {value}. */
export interface Rule {
  /** Danish, dotted, stable over time: 'kontakt.foerste_samtale'. The part before the first dot is the topic. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly subject: Subject;
  readonly bearer: Bearer;
  /** A few words: 'Første samtale'. */
  readonly name: Words;
  /** What it means for the citizen, in plain words; null where a citizen need not hear of it. */
  readonly citizen: Words | null;
  /** The whole rule, for a lawyer. */
  readonly lawyer: Words;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly mark: Mark;
  /** Whom and when it concerns. */
  readonly when: Bool;
  /** For a duty: it has been done. For a guard: the step may be taken. */
  readonly done?: Bool;
  /** Last day on which a duty can be done in time. */
  readonly due?: Quantity;
  /** First day on which a right can be used or a guarded step taken. */
  readonly opens?: Quantity;
  /** How many times a duty must be done, and how many times it has been: told in words, and met when have >= need. */
  readonly need?: Quantity;
  readonly have?: Quantity;
  readonly value?: Quantity;
  readonly unit?: Unit;
  /** Names of the values of a `code`: by place. */
  readonly labels?: readonly Words[];
  /** Rules that answer the same question: at most one of them may hold, unless one says that it is `over` the other. */
  readonly answers?: string;
  /** Rules (by id) that this one sets aside where both hold. */
  readonly over?: readonly string[];
  /** True when it is for one target group alone; counted in the register of demands. */
  readonly groupOnly?: boolean;
}

/** A ground in law that lifts other rules while it holds: LAB § 106 and its like. */
export interface Exception {
  readonly id: string;
  readonly name: Words;
  /** Ids of the rules it lifts; 'kontakt.*' means all that begin so. */
  readonly lifts: readonly string[];
  readonly when: Bool;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly mark: Mark;
}

/** A named condition, used by rules through `concept(id)`. Each pack may define it anew. */
export interface Concept {
  readonly id: string;
  /** How it reads in a reason: 'jobparat kontanthjælpsmodtager'. */
  readonly name: Words;
  readonly when: Bool;
  readonly cites: readonly Cite[];
}

/** A named quantity, used by rules through `measure(id)`. Each pack may define it anew. */
export interface Measure {
  readonly id: string;
  readonly name: Words;
  readonly of: Quantity;
  readonly isDay: boolean;
  readonly cites: readonly Cite[];
}

/** A question that the law leaves to a person's judgement. */
export interface Question {
  readonly id: string;
  /** To be answered with yes or no: 'Har borgeren en rimelig grund til ikke at møde?' */
  readonly text: Words;
  /** What to weigh. */
  readonly help: Words;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly subject: Subject;
}

/** A common belief that is not a demand of the law. */
export interface NotDemanded {
  readonly id: string;
  /** 'Du skal ikke logge på Jobnet hver 14. dag.' */
  readonly text: Words;
  /** Why not, and what was searched. */
  readonly because: Words;
  readonly cites: readonly Cite[];
  readonly mark: Mark;
  readonly when: Bool;
  /** Whom the belief is about; a person when it is not said. */
  readonly subject?: Subject;
}

/** Something in the sources that could not be made a rule. */
export interface Gap {
  readonly id: string;
  readonly text: Words;
  readonly cites: readonly Cite[];
}
