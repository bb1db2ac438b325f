import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';

/** How many citizens of the authority a rule concerns, as counted last night. */
export interface RuleCount {
  readonly ruleId: string;
  readonly countedOn: PlainDate;
  readonly concerned: number;
  readonly open: number;
  readonly overdue: number;
  readonly unknown: number;
  /** Open, with a day within thirty days. */
  readonly dueSoon: number;
  /** Known here to be late; what fulfils the others is not registered on this platform. */
  readonly late: number;
}

/** By rule id; empty before the first count. */
export async function ruleCounts(tx: Tx, authorityId: number): Promise<ReadonlyMap<string, RuleCount>> {
  const rows = await tx.selectFrom('law_count').selectAll().where('authority_id', '=', authorityId).execute();
  return new Map(
    rows.map((row) => [
      row.rule_id,
      {
        ruleId: row.rule_id,
        countedOn: row.counted_on as PlainDate,
        concerned: row.concerned,
        open: row.open,
        overdue: row.overdue,
        unknown: row.unknown,
        dueSoon: row.due_soon,
        late: row.late,
      },
    ]),
  );
}
