import type { AgeBand } from '../figures/figures.ts';
import type { Sex } from './person/cpr-number.ts';
import type { Situation } from './situation.ts';

/** People the demo needs so that somebody can log in as them; every municipality has them, however small. */
export const castRoles = [
  'graduate',
  'first-months',
  'senior',
  'not-digital',
  'protected',
  'minor',
  'moved-in',
] as const;
export type CastRole = (typeof castRoles)[number];

export interface Part {
  readonly role: CastRole;
  readonly situation: Situation;
  /** Where in the group, [0, 1): dagpenge is ordered by time on benefit. */
  readonly place: number;
  readonly ages: AgeBand;
  readonly sex?: Sex;
}

const parts: readonly Part[] = [
  { role: 'first-months', situation: 'dagpenge', place: 0.16, ages: { from: 36, to: 48 } },
  { role: 'graduate', situation: 'dagpenge', place: 0.36, ages: { from: 24, to: 28 } },
  { role: 'moved-in', situation: 'dagpenge', place: 0.58, ages: { from: 31, to: 42 } },
  { role: 'senior', situation: 'aktivitetsparat', place: 0, ages: { from: 56, to: 61 } },
  { role: 'protected', situation: 'aktivitetsparat', place: 0.5, ages: { from: 31, to: 44 }, sex: 'female' },
  { role: 'not-digital', situation: 'sygedagpenge', place: 0, ages: { from: 52, to: 62 } },
  { role: 'minor', situation: 'under-18', place: 0, ages: { from: 16, to: 17 } },
];

/** Which part somebody plays, if any. */
export function partOf(situation: Situation, rank: number, groupSize: number): Part | null {
  return parts.find((part) => part.situation === situation && Math.floor(part.place * groupSize) === rank) ?? null;
}
