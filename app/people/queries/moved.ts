import type { Tx } from '../../kernel/database/scope.ts';
import { inAuthority } from './across.ts';

/** The case that ended in another municipality when this one was opened by a move; null where there is none any more. */
export async function caseBeforeMove(tx: Tx, here: number, caseId: string, from: number): Promise<string | null> {
  const person = await tx
    .selectFrom('citizen_case as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.authority_id', '=', 'c.authority_id').onRef('p.id', '=', 'c.person_id'),
    )
    .select('p.cpr_hash')
    .where('c.authority_id', '=', here)
    .where('c.id', '=', caseId)
    .executeTakeFirst();
  if (!person) return null;
  return inAuthority(tx, from, here, async () => {
    const row = await tx
      .selectFrom('citizen_case as c')
      .innerJoin('person as p', (join) =>
        join.onRef('p.authority_id', '=', 'c.authority_id').onRef('p.id', '=', 'c.person_id'),
      )
      .select('c.id')
      .where('c.authority_id', '=', from)
      .where('c.moved_to', '=', here)
      .where('p.cpr_hash', '=', person.cpr_hash)
      .orderBy('c.closed_on', 'desc')
      .executeTakeFirst();
    return row?.id ?? null;
  });
}
