import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { NeedAnswer } from './queries/answers.ts';
import { withhold } from './withhold.ts';

/** Why somebody says that people are lacking, each with its source. */
export type NeedSign =
  | {
      readonly kind: 'failed';
      readonly title: string;
      readonly attempts: number;
      readonly period: string;
      readonly publisher: string;
      readonly on: PlainDate;
    }
  | { readonly kind: 'orders'; readonly orders: number; readonly seats: number; readonly on: PlainDate }
  | {
      readonly kind: 'pledges';
      readonly jobs: number;
      readonly companies: number;
      readonly earliest: PlainDate | null;
      readonly on: PlainDate;
    };

/** Companies have promised jobs; two signs of different kinds; one sign alone. */
export const needSureness = ['promised', 'several', 'one'] as const;
export type NeedSureness = (typeof needSureness)[number];

/** A class that leads to this work. */
export interface NearClass {
  readonly title: string;
  readonly place: string;
  readonly startsOn: PlainDate;
  /** Kilometres in a straight line; null where it cannot be told. Zero for what is held at a distance. */
  readonly km: number | null;
}

/** Work in which people are lacking and no class within reach leads there. */
export interface TrainingNeed {
  /** Null where only the name of a trade is known: then nobody can say whether there is a class. */
  readonly isco: string | null;
  readonly title: Bilingual;
  readonly signs: readonly NeedSign[];
  readonly sureness: NeedSureness;
  /** The nearest class beyond the reach or the weeks; null where there is none at all. */
  readonly nearest: NearClass | null;
  /** Citizens who want to go there; null where they are too few to tell. */
  readonly wishes: number | null;
  readonly answers: readonly NeedAnswer[];
}

export interface NeedsGiven {
  readonly groups: readonly {
    readonly isco: string | null;
    readonly title: Bilingual;
    readonly signs: readonly NeedSign[];
  }[];
  readonly classes: readonly (NearClass & { readonly isco: readonly string[] })[];
  readonly until: PlainDate;
  readonly km: number;
  readonly wishes: ReadonlyMap<string, number>;
  readonly answers: readonly NeedAnswer[];
}

/** Within reach: held at a distance, or no farther away than asked; and begun by the last day. */
const isWithin = ({ km, startsOn }: NearClass, given: Pick<NeedsGiven, 'until' | 'km'>): boolean =>
  startsOn <= given.until && km !== null && km <= given.km;

const surenessOf = (signs: readonly NeedSign[]): NeedSureness => {
  if (signs.some(({ kind }) => kind === 'pledges')) return 'promised';
  return new Set(signs.map(({ kind }) => kind)).size > 1 ? 'several' : 'one';
};

/** Where a number that is withheld stands in the order: it tells nothing of itself. */
const few = 0.5;

const byDistance = (a: NearClass, b: NearClass): number => (a.km ?? Infinity) - (b.km ?? Infinity);

/**
 * Mission D6 and D7: where people are lacking and no class is planned within reach. The surest first, then most wishes, then the alphabet. Cells of
 * fewer than five are withheld, and so is the next smallest where one alone would be.
 */
export function trainingNeeds(given: NeedsGiven): readonly TrainingNeed[] {
  const lacking = given.groups.flatMap(({ isco, title, signs }) => {
    const classes = given.classes.filter((one) => isco !== null && one.isco.includes(isco));
    if (signs.length === 0 || classes.some((one) => isWithin(one, given))) return [];
    const [nearest = null] = classes.toSorted(byDistance);
    return [{ isco, title, signs, nearest, sureness: surenessOf(signs) }];
  });
  const kept = withhold(lacking.map(({ isco }) => (isco === null ? 0 : (given.wishes.get(isco) ?? 0))));
  return lacking
    .map(
      ({ nearest, ...need }, at): TrainingNeed => ({
        ...need,
        nearest: nearest && { title: nearest.title, place: nearest.place, startsOn: nearest.startsOn, km: nearest.km },
        wishes: kept[at] ?? null,
        answers: given.answers.filter(({ isco }) => isco === need.isco),
      }),
    )
    .toSorted(
      (a, b) =>
        needSureness.indexOf(a.sureness) - needSureness.indexOf(b.sureness) ||
        (b.wishes ?? few) - (a.wishes ?? few) ||
        a.title.da.localeCompare(b.title.da, 'da'),
    );
}
