import type { Cite } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { type Decision, type DecisionFact, type Ground, isBurden, type Result } from './decision.ts';
import type { AnyDecisionKind } from './kind.ts';
import { complaintUntil } from './policy.ts';

type NonEmpty<T> = readonly [T, ...T[]];

interface Made {
  readonly decidedOn: PlainDate;
  readonly words: Bilingual;
  readonly mainFacts: NonEmpty<DecisionFact>;
  readonly ground: Ground;
  readonly cites: NonEmpty<Cite>;
}

/** A full yes: needs no reasons and no guide to complaint (forvaltningsloven § 22, § 25, stk. 1, 2. pkt.). */
export interface Grant extends Made {
  readonly result: 'granted';
}

/** Anything else: cannot be built without cause. */
export interface Burden extends Made {
  readonly result: Exclude<Result, 'granted'>;
  /** Null only where the rule leaves no room for judgement (§ 24, stk. 1, 2. pkt.). */
  readonly considerations: string | null;
  readonly complaint: { readonly body: Bilingual; readonly until: PlainDate };
}

export type FinalDecision = Grant | Burden;

const nonEmpty = <T>(all: readonly T[]): NonEmpty<T> | null => (all.length > 0 ? (all as NonEmpty<T>) : null);

/** The decision as it will stand; null where something it cannot stand without is missing ({@link import('./lacks.ts').lacksOf} says what). */
export function finalDecision(
  { facts, result, considerations, terms }: Decision,
  kind: AnyDecisionKind,
  ground: Ground | null,
  decidedOn: PlainDate,
): FinalDecision | null {
  const mainFacts = nonEmpty(facts.filter(({ main }) => main));
  const cites = nonEmpty(ground?.cites ?? []);
  if (result === null || ground === null || mainFacts === null || cites === null) return null;
  const made = { decidedOn, words: kind.resultWords(terms, result), mainFacts, ground, cites };
  if (!isBurden(result)) return { ...made, result: 'granted' };
  const weighed = considerations?.trim() || null;
  if (kind.discretion && weighed === null) return null;
  return {
    ...made,
    result: result as Burden['result'],
    considerations: weighed,
    complaint: { body: kind.complaint.body, until: complaintUntil(decidedOn) },
  };
}
