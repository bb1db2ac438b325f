import { z } from 'zod';
import type { Tx } from '../../kernel/database/scope.ts';
import { retentionCodes } from '../oio.ts';
import { facetShape, type RecordRules, rulesKey, rulesThatShip } from '../rules.ts';

const retention = z.enum(retentionCodes);
const shape = z.object({
  retention: z.object({ course: retention, document: retention, decision: retention }),
  facet: z.string().regex(facetShape),
});

/** What the municipality has decided about its records, or what ships. */
export async function recordRules(tx: Tx, authorityId: number): Promise<RecordRules> {
  const row = await tx
    .selectFrom('setting')
    .select('value')
    .where('authority_id', '=', authorityId)
    .where('key', '=', rulesKey)
    .executeTakeFirst();
  const read = shape.safeParse(row?.value);
  return read.success ? read.data : rulesThatShip;
}
