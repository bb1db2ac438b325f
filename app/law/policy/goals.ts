import { goalStarts, type ServiceGoal } from '@fodfaeste/law';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/scope.ts';

/** Where a municipality's own goals are kept: one setting, a list. */
export const goalsKey = 'law-service-goals';

const shape = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    group: z.string().nullable(),
    from: z.enum(goalStarts),
    kind: z.enum(['first', 'every']),
    days: z.number().int().positive(),
    weeks: z.number().int().positive().nullable(),
  }),
);

/** The municipality's own goals on top of the law; none until somebody adds one. */
export async function serviceGoals(tx: Tx, authorityId: number): Promise<readonly ServiceGoal[]> {
  const row = await tx
    .selectFrom('setting')
    .select('value')
    .where('authority_id', '=', authorityId)
    .where('key', '=', goalsKey)
    .executeTakeFirst();
  const read = shape.safeParse(row?.value);
  return read.success ? read.data : [];
}
