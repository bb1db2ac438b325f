import type { PlainDate } from '@fodfaeste/law/dates';
import type { Decider, Standing } from '@fodfaeste/law/who-pays';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/** Four ways to a goal, in the order they are always shown. None is the first choice. */
export const pathKinds = ['direct-job', 'place', 'short-course', 'education'] as const;
export type PathKind = (typeof pathKinds)[number];

/** Where a figure comes from, and the day it is from. */
export interface FigureSource {
  readonly words: Bilingual;
  readonly on: PlainDate | null;
}

export type FigureUnit = 'weeks' | 'oere' | 'oere-month';

/** A figure with its source, or why there is none. Without a low end it is "at most", without a high end "at least". */
export type Figure =
  | {
      readonly known: true;
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: FigureUnit;
      readonly source: FigureSource;
    }
  | { readonly known: false; readonly why: Bilingual };

/** A figure and what it is of. */
export interface Line {
  readonly what: Bilingual;
  readonly figure: Figure;
}

export type Strength = 'strong' | 'medium' | 'weak' | 'none';

export interface Finding {
  readonly id: string;
  readonly words: Bilingual;
  readonly group: Bilingual;
  readonly study: string;
  readonly year: number | null;
  readonly link: string;
  readonly strength: Exclude<Strength, 'none'>;
  readonly caveat: Bilingual | null;
}

export const outcomes = ['job', 'paid-hours', 'education', 'other'] as const;
export type OutcomeKind = (typeof outcomes)[number];

/** What others did from here. Fewer than five are withheld: null. */
export interface Others {
  readonly people: number | null;
  readonly outcomes: readonly { readonly outcome: OutcomeKind; readonly people: number | null }[];
}

/** The course a path goes through, and the next time it is held. */
export interface PathCourse {
  readonly id: string;
  readonly title: string;
  readonly providerName: string;
  readonly classId: string | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly place: string | null;
  readonly km: number | null;
}

/** What a scheme says, to the citizen ("du") or about the person. */
export interface PayerWords {
  readonly because: Bilingual;
  readonly pays: Bilingual;
  readonly nextStep: Bilingual;
  readonly during: Bilingual | null;
}

/** The scheme that pays, as the law answered it. */
export interface Payer {
  readonly scheme: string;
  readonly name: Bilingual;
  readonly standing: Standing;
  readonly you: PayerWords;
  readonly they: PayerWords;
  readonly decides: Decider;
  readonly by: PlainDate | null;
  readonly cites: readonly string[];
}

export interface Path {
  readonly kind: PathKind;
  readonly course: PathCourse | null;
  readonly time: { readonly parts: readonly Line[]; readonly total: Figure };
  readonly money: {
    readonly person: readonly Line[];
    readonly municipality: readonly Line[];
    readonly state: readonly Line[];
  };
  readonly evidence: { readonly strength: Strength; readonly findings: readonly Finding[] };
  readonly others: Others;
  /** Null where nobody has to pay, or nothing is found to pay for. */
  readonly payer: Payer | null;
}

/** What is known of the work at the end of every path. */
export interface Demand {
  /** From the survey of failed recruitments, for the whole country. */
  readonly failed: {
    readonly title: string;
    readonly attempts: number;
    readonly period: string;
    readonly publisher: string;
    readonly drawnOn: PlainDate;
  } | null;
  readonly orders: { readonly orders: number; readonly seats: number; readonly earliest: PlainDate | null };
  readonly pledged: { readonly jobs: number; readonly earliest: PlainDate | null };
}

export interface Occupation {
  /** ESCO's address; null where the goal is words alone. */
  readonly uri: string | null;
  /** The ISCO-08 group of four digits. */
  readonly isco: string | null;
  readonly title: string;
}

/** The version of the law that answered. */
export interface LawVersion {
  readonly title: Bilingual;
  readonly basis: string;
  readonly from: PlainDate;
}

export interface Comparison {
  readonly on: PlainDate;
  /** The oldest day among the figures it rests on. */
  readonly dataOn: PlainDate;
  readonly law: LawVersion;
  readonly occupation: Occupation;
  readonly benefit: Line;
  readonly demand: Demand;
  readonly paths: readonly Path[];
}
