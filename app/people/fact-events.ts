import type { PlainDate } from '@fodfaeste/law/dates';
import type { FactKind } from '@fodfaeste/law/facts';
import type { EventFrame } from '../kernel/act/event.ts';
import type { TableName, Write } from '../kernel/act/write.ts';
import type { FactOverview } from './facts/overview.ts';
import { factWrites } from './facts/rows.ts';
import type { FactChange } from './facts/timeline.ts';
import type { OnCase } from './on-case.ts';

/** What the history tells of a fact. `value` is null for health: that stands in the table alone. */
interface ToldFact {
  readonly kind: FactKind;
  readonly value: unknown;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
}

interface Unrecorded {
  readonly unrecorded: { readonly change: FactChange; readonly overview: FactOverview };
}

export interface FactRecorded
  extends OnCase<
    'people.fact-recorded',
    ToldFact & {
      readonly change: 'recorded' | 'ended';
      readonly source: string;
      readonly authorName: string;
      readonly reason: string | null;
      /** What the value is called, where it is a code. */
      readonly label?: string;
    }
  > {
  readonly unrecorded: Unrecorded['unrecorded'];
}

export interface FactCorrected
  extends OnCase<'people.fact-corrected', ToldFact & { readonly factId: string; readonly reason: string }> {
  readonly unrecorded: Unrecorded['unrecorded'];
}

export type FactEvent = FactRecorded | FactCorrected;

export function factEventWrites(event: FactEvent, { authorityId, at }: EventFrame): readonly Write<TableName>[] {
  const { change, overview } = event.unrecorded;
  return factWrites({ authorityId, caseId: event.caseId, at }, change, overview);
}
