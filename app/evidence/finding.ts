import type { Bilingual } from '../kernel/text/bilingual.ts';

/** Groups that findings tell apart. `all`: the study looked at everybody. */
export const evidenceGroups = [
  'all',
  'dagpenge',
  'kontanthjaelp',
  'aktivitetsparat',
  'sygedagpenge',
  'young',
  'mental-illness',
  'unskilled',
] as const;
export type EvidenceGroup = (typeof evidenceGroups)[number];

export const directions = ['up', 'down', 'none', 'mixed'] as const;
export type Direction = (typeof directions)[number];

/** One finding of the evidence bank: what a study says of a measure for a group. */
export interface Effect {
  readonly id: string;
  readonly measure: string;
  readonly group: Bilingual;
  readonly groups: readonly EvidenceGroup[];
  readonly effect: Bilingual;
  readonly direction: Direction;
  readonly size: number | null;
  readonly sizeLow: number | null;
  readonly sizeHigh: number | null;
  readonly unit: Bilingual | null;
  readonly horizon: Bilingual | null;
  readonly design: Bilingual;
  readonly study: string;
  readonly year: number | null;
  /** Null: an own finding whose source is no page. */
  readonly link: string | null;
  readonly strength: DesignStrength;
  /** V: seen in the study or its own summary. 2: told by somebody else, and therefore weak. */
  readonly mark: 'V' | '2';
  readonly caveat: Bilingual | null;
}

export const designStrengths = ['RCT', 'register', 'matching', 'opinion'] as const;
export type DesignStrength = (typeof designStrengths)[number];
export type Strength = 'strong' | 'medium' | 'weak';

/** How much a finding can carry. What is only told by somebody else is weak whatever its design. */
export function strengthOf({ strength, mark }: Pick<Effect, 'strength' | 'mark'>): Strength {
  if (mark === '2' || strength === 'opinion') return 'weak';
  return strength === 'RCT' ? 'strong' : 'medium';
}

const rank = { strong: 0, medium: 1, weak: 2 } as const;

/** The surest first. */
export const bySurety = (a: Effect, b: Effect): number => rank[strengthOf(a)] - rank[strengthOf(b)];
