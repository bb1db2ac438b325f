import type { Tx } from '../../kernel/database/scope.ts';
import { type OwnCases, ownCasesOf } from '../own-cases.ts';

/** The authority's open cases by group, in tens: counted where they lie, so that no person leaves the table. */
export async function ownCases(tx: Tx, authorityId: number): Promise<OwnCases> {
  const rows = await tx
    .selectFrom('case_overview')
    .select(({ fn }) => ['benefit', 'readiness', fn.countAll<number>().as('cases')])
    .where('authority_id', '=', authorityId)
    .where('closed', '=', false)
    .groupBy(['benefit', 'readiness'])
    .execute();
  return ownCasesOf(rows.map(({ benefit, readiness, cases }) => ({ benefit, readiness, cases: Number(cases) })));
}
