import type { Group, OfferKind } from './groups.ts';

/** How sure a size is. Weak: the result says in words what the evidence does not say. */
export type Strength = 'strong' | 'medium' | 'weak';

/** An effect as an interval: a number the weekly chance of leaving is multiplied by. */
export interface EffectInterval {
  readonly low: number;
  readonly high: number;
}

/** What an effect hangs on. */
export type Measure =
  | { readonly kind: 'offer'; readonly offer: OfferKind }
  /** One more or one less talk than the law's usual. */
  | { readonly kind: 'talk' }
  | { readonly kind: 'missed-talk' }
  | { readonly kind: 'new-caseworker' }
  /** Caseload halved; other sizes go by its logarithm. */
  | { readonly kind: 'caseload' }
  | { readonly kind: 'paid-hours' }
  | { readonly kind: 'sanction' }
  | { readonly kind: 'guidance-with-company' };

/** One effect: while it lasts, and after. Carried over from studies; never one number. */
export interface EffectParameter {
  readonly id: string;
  readonly measure: Measure;
  readonly groups: readonly Group[];
  readonly during: EffectInterval;
  readonly after: EffectInterval;
  /** Weeks until the effect after has gone; it fades evenly. */
  readonly fadeWeeks: number;
  /** First week of the spell from which it holds; 0 where nothing is said. */
  readonly fromWeek?: number;
  readonly strength: Strength;
  /** Findings of the evidence bank it rests on. */
  readonly evidence: readonly string[];
  readonly words: { readonly da: string; readonly en: string };
}

/** Sizes of one run: one draw of each interval. `during` and `after` are multipliers. */
export interface DrawnEffect {
  readonly id: string;
  readonly during: number;
  readonly after: number;
}
