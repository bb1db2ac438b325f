import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Cast } from '../personas/cast.ts';

/** Rises when the demo is made otherwise; people who are there already stay as they are. */
export const demoVersion = 4;

/** What was seeded: `setting` under the key `demo`. */
export interface DemoMark {
  readonly seed: number;
  readonly version: number;
  readonly asOf: PlainDate;
  readonly people: number;
  readonly cast: Cast;
}

export const markKey = 'demo';

export async function readMark(tx: Tx, authorityId: number): Promise<DemoMark | null> {
  const row = await tx
    .selectFrom('setting')
    .select('value')
    .where('authority_id', '=', authorityId)
    .where('key', '=', markKey)
    .executeTakeFirst();
  return row ? (row.value as DemoMark) : null;
}

export const isSeeded = async (tx: Tx, authorityId: number): Promise<boolean> =>
  (await readMark(tx, authorityId)) !== null;

export async function markSeeded(
  tx: Tx,
  { authorityId, at, ...mark }: { authorityId: number; at: string } & Omit<DemoMark, 'version'>,
): Promise<void> {
  const value: DemoMark = { ...mark, version: demoVersion };
  await tx
    .insertInto('setting')
    .values({
      authority_id: authorityId,
      key: markKey,
      value: JSON.stringify(value),
      changed_at: at,
      changed_by: 'Demo',
    })
    .execute();
}
