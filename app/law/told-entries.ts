import type { Entry, InputKind } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';

/** Something that happened in a case, as the law reads it: a talk, a deadline for booking, a plan. */
interface ToldEntry {
  readonly id: string;
  /** What it tells of (a meeting, the plan). Told anew, what was said of the same subject and kind is superseded, never lost. */
  readonly subjectId: string;
  readonly kind: InputKind;
  readonly value: unknown;
  readonly from: PlainDate;
  /** First day on which it no longer holds; left out for moments. */
  readonly to?: PlainDate | null;
}

/** A row of `law_entry`. */
export interface StoredEntry {
  readonly kind: string;
  readonly value: unknown;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
}

/** Writes that tell the law of something. For the modules that know: talks, plans, job search. */
export function tellLaw(frame: EventFrame, caseId: string, told: ToldEntry): readonly Write<TableName>[] {
  return [
    ...retractFromLaw(frame, told.subjectId, told.kind),
    insert('law_entry', {
      authority_id: frame.authorityId,
      id: told.id,
      case_id: caseId,
      kind: told.kind,
      value: JSON.stringify(told.value),
      valid_from: told.from,
      valid_until: told.to ?? null,
      recorded_at: frame.at,
      subject_id: told.subjectId,
    }),
  ];
}

/** Writes that take back what was told of a subject: it did not happen after all. What we knew then stays known. */
export function retractFromLaw(frame: EventFrame, subjectId: string, kind: InputKind): readonly Write<TableName>[] {
  const key = { authority_id: frame.authorityId, subject_id: subjectId, kind, superseded_at: null };
  return [update('law_entry', key, { superseded_at: frame.at })];
}

export const entryOfTold = (row: StoredEntry): Entry => ({
  kind: row.kind as Entry['kind'],
  value: row.value,
  from: row.validFrom,
  to: row.validUntil,
  recorded: row.recordedAt,
  superseded: row.supersededAt ?? undefined,
});
