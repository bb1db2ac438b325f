import { danishLaw, evaluate } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseEntries } from '../queries/case-entries.ts';
import { firstDayHere, nothingDue, type Radar, radarOf } from './radar.ts';

/** The columns of a case's row in lists. */
export const radarColumns = ({ due, dueRule, overdueRule, overdueSince, questions }: Radar) => ({
  law_due: due,
  law_due_rule: dueRule,
  law_overdue_rule: overdueRule,
  law_overdue_since: overdueSince,
  law_questions: questions,
});

/** Works the law out anew for one case and writes what lists show of it. Doing it twice changes nothing. */
export async function refreshRadar(tx: Tx, authorityId: number, caseId: string, today: PlainDate): Promise<void> {
  const open = await tx
    .selectFrom('citizen_case')
    .select('closed_on')
    .where('authority_id', '=', authorityId)
    .where('id', '=', caseId)
    .executeTakeFirst();
  const entries = open && open.closed_on === null ? await caseEntries(tx, authorityId, caseId) : null;
  const radar =
    entries === null ? nothingDue : radarOf(evaluate(danishLaw, entries, { on: today }), firstDayHere(entries));
  await tx
    .updateTable('case_overview')
    .set(radarColumns(radar))
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .execute();
}
