/** What a place asks of a body and a life, and what a person may say no to. */
export const conditions = [
  'night',
  'evening',
  'weekend',
  'heavy-lifting',
  'standing',
  'heights',
  'cold',
  'noise',
  'driving',
  'alone',
  'animals',
  'customers',
] as const;
export type Condition = (typeof conditions)[number];

export const travels = ['car', 'public', 'bike'] as const;
export type Travel = (typeof travels)[number];

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Hours a week. */
export interface Hours {
  readonly least: number;
  readonly most: number;
}

/** What a person has said no to. A limit is kept: a place beyond it is not proposed, and the reason is told. */
export interface Limits {
  /** Travelling time one way, in minutes. */
  readonly mostMinutes: number | null;
  readonly mostHours: number | null;
  readonly leastHours: number | null;
  readonly not: readonly Condition[];
}

export interface Person {
  readonly key: string;
  /** Occupations the person wants, by ESCO URI. */
  readonly wishes: readonly string[];
  /** Occupations the person has had. */
  readonly experience: readonly string[];
  /** By place in the skill table. */
  readonly skills: readonly number[];
  readonly hours: Hours | null;
  readonly home: Point | null;
  readonly travel: Travel;
  /** Danish, 0 (none) to 5 (as a native); null: nobody has asked. */
  readonly danish: number | null;
  readonly certificates: readonly string[];
  readonly limits: Limits;
}

export interface Place {
  readonly key: string;
  readonly occupation: string;
  /** By place in the skill table; null: what ESCO holds essential for the occupation. */
  readonly skills: readonly number[] | null;
  readonly hours: Hours | null;
  readonly at: Point | null;
  /** The Danish the work needs; null: the place has not said. */
  readonly danish: number | null;
  readonly certificates: readonly string[];
  readonly conditions: readonly Condition[];
}

export const matchParts = ['title', 'skills', 'distance', 'hours', 'language', 'certificates'] as const;
export type MatchPart = (typeof matchParts)[number];

/**
 * What counts how much when a person and a place are compared. Set by hand and told to everybody; nothing here is learned from people
 * or predicts one. A part nobody knows is left out, and the others count for it.
 */
export const matchWeights: Readonly<Record<MatchPart, number>> = {
  /** What the person wants or has done weighs most: it is the person's own word. */
  title: 0.35,
  skills: 0.25,
  distance: 0.15,
  hours: 0.1,
  language: 0.1,
  certificates: 0.05,
};

/** Work a person has had, against work a person wants. */
export const experienceShare = 0.9;
