/** Who could get which place, as numbers: what a solver works on. Names nobody. */
export interface Problem {
  readonly seekers: readonly SeekerRow[];
  readonly sites: readonly SiteRow[];
  readonly edges: readonly Edge[];
  /** Places the team has hours to follow. */
  readonly most: number;
  /**
   * At least so great a share of the places for those far from work, 0 to 1. Null: their share of those who could get one, as far as
   * it can be reached.
   */
  readonly farShare: number | null;
}
interface SeekerRow {
  readonly far: boolean;
}
interface SiteRow {
  readonly seats: number;
  /** The postal district. */
  readonly area: string;
}
export interface Edge {
  readonly seeker: number;
  readonly site: number;
  /** What the pair is worth beside others, 0 to 2. */
  readonly value: number;
}

/** Why no plan can be made of this, said so that somebody can change it. */
export type PlanFault =
  | { readonly code: 'no-citizens' }
  | { readonly code: 'no-seats' }
  | { readonly code: 'no-hours' }
  | { readonly code: 'no-match' }
  | { readonly code: 'far-share'; readonly wanted: number; readonly possible: number };

/** What would let more people in. */
export type Limit =
  | { readonly kind: 'area'; readonly area: string; readonly seats: number; readonly helps: number }
  | { readonly kind: 'hours'; readonly helps: number };

export interface Assignment {
  /** Places in `edges`, in their order. */
  readonly chosen: readonly number[];
  readonly far: { readonly wanted: number; readonly placed: number; readonly possible: number };
  readonly limits: readonly Limit[];
}

export type Solved =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly fault: PlanFault };
