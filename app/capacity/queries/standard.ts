import type { Tx } from '../../kernel/database/scope.ts';
import { type Standard, standardFrom, standardKey } from '../time/standard.ts';

export async function followUpStandard(tx: Tx, authorityId: number): Promise<Standard> {
  const row = await tx
    .selectFrom('setting')
    .select('value')
    .where('authority_id', '=', authorityId)
    .where('key', '=', standardKey)
    .executeTakeFirst();
  return standardFrom(row?.value);
}
