import type { PlainDate } from '@fodfaeste/law/dates';
import type { FactKind, FactValue, Source } from '@fodfaeste/law/facts';

/** A fact about a synthetic person: when it holds, [from, to), and the day on which the municipality recorded it. */
export type DatedFact = {
  [K in FactKind]: {
    readonly kind: K;
    readonly value: FactValue<K>;
    readonly from: PlainDate;
    readonly to: PlainDate | null;
    readonly on: PlainDate;
    readonly source: Source;
    /** Why somebody judged or decided so; null for what is simply registered. */
    readonly reason: string | null;
  };
}[FactKind];

export type Benefit = FactValue<'ydelse'>;
export type Readiness = FactValue<'parathed'>['parathed'];

/** A time on one benefit, [from, to); `to` is null for the one that lasts. */
export interface Spell {
  readonly benefit: Benefit;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}
