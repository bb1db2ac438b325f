import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { kleTitle } from '../kle.ts';
import type { Progress, Retention, Sensitivity } from '../oio.ts';

/** A case, a decision or a document as the journal has it. */
export interface RecordLine {
  readonly id: string;
  readonly kind: 'case' | 'document' | 'decision-case';
  /** The case, the letter, the talk or the decision it stands for. */
  readonly subjectId: string;
  readonly number: string;
  readonly title: string;
  readonly kle: string;
  readonly kleTitle: string | null;
  readonly sensitivity: Sensitivity;
  /** Null for a document. */
  readonly progress: Progress | null;
  readonly retention: Retention;
  readonly madeOn: PlainDate;
  /** Whether the index knows it as it is now. */
  readonly told: 'delivered' | 'waiting' | 'refused';
}

/** The journal of one case: first the case and its decisions, then the documents, the newest first. */
export async function recordsOf(tx: Tx, authorityId: number, caseId: string): Promise<RecordLine[]> {
  const { rows } = await sql<Omit<RecordLine, 'kleTitle'>>`
    select o.id, o.kind, o.subject_id as "subjectId", o.number, o.title, o.kle, o.sensitivity, o.progress, o.retention, o.made_on as "madeOn",
      coalesce((select case when bool_or(d.state = 'refused') then 'refused' else 'waiting' end from index_delivery d
        where d.authority_id = o.authority_id and d.object_id = o.id and d.state <> 'delivered' having count(*) > 0), 'delivered') as told
    from record_object o where o.authority_id = ${authorityId} and o.case_id = ${caseId}
    order by array_position(array['case', 'decision-case', 'document'], o.kind), o.made_on desc, o.documents desc, o.number desc`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, kleTitle: kleTitle(row.kle) }));
}
