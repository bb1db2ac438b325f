import type { Instant } from '@fodfaeste/law/dates';
import { say } from '../kernel/text/bilingual.ts';
import { type Design, designStrength, designs } from './designs.ts';
import type { Direction, Effect, EvidenceGroup } from './finding.ts';
import type { MeasureKey } from './labels.ts';

/** What an analyst writes of an own finding. */
export interface OwnContent {
  readonly measure: MeasureKey;
  readonly groups: readonly EvidenceGroup[];
  readonly effect: string;
  readonly direction: Direction;
  /** Both or none; with a unit. */
  readonly sizeLow: number | null;
  readonly sizeHigh: number | null;
  readonly unit: string | null;
  readonly horizon: string | null;
  readonly design: Design;
  readonly study: string;
  readonly year: number | null;
  readonly link: string | null;
  /** The figure was read in the study itself. */
  readonly seen: boolean;
  readonly caveat: string | null;
}

export interface OwnFinding extends OwnContent {
  readonly id: string;
  readonly state: 'active' | 'withdrawn';
  /** Number of the version that stands, from 1. */
  readonly number: number;
  readonly byName: string;
  readonly at: Instant;
}

/** One version, as it was written: who, when and why. */
export interface OwnVersion {
  readonly number: number;
  readonly what: 'added' | 'changed' | 'withdrawn';
  readonly content: OwnContent;
  readonly why: string | null;
  readonly byName: string;
  readonly at: Instant;
}

const same = (text: string) => say(text, text);
const maybe = (text: string | null) => (text === null ? null : same(text));

/** An own finding in the shape of those that ship; its words stand as they were written, in both languages. */
export const asEffect = (
  own: OwnContent & { readonly id: string },
  groupWords: (groups: readonly EvidenceGroup[]) => Effect['group'],
): Effect => ({
  id: own.id,
  measure: own.measure,
  group: groupWords(own.groups),
  groups: own.groups,
  effect: same(own.effect),
  direction: own.direction,
  size: null,
  sizeLow: own.sizeLow,
  sizeHigh: own.sizeHigh,
  unit: maybe(own.unit),
  horizon: maybe(own.horizon),
  design: designs[own.design],
  study: own.study,
  year: own.year,
  link: own.link,
  strength: designStrength(own.design),
  mark: own.seen ? 'V' : '2',
  caveat: maybe(own.caveat),
});

/** What was written, without who and when. */
export const contentOfOwn = (own: OwnContent): OwnContent => ({
  measure: own.measure,
  groups: own.groups,
  effect: own.effect,
  direction: own.direction,
  sizeLow: own.sizeLow,
  sizeHigh: own.sizeHigh,
  unit: own.unit,
  horizon: own.horizon,
  design: own.design,
  study: own.study,
  year: own.year,
  link: own.link,
  seen: own.seen,
  caveat: own.caveat,
});
