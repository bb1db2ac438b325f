import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { View } from '../view/view.ts';
import type { Viewer } from '../viewer.ts';
import { casesFor, conditionOf } from './cases.ts';
import { type Level, levels } from './urgency.ts';

export interface Counts<Key extends string> {
  /** How many the list of each view has. */
  readonly of: Readonly<Record<Key, number>>;
  /** The groups of the view that is shown. */
  readonly groups: Readonly<Record<Level, number>>;
  readonly total: number;
}

type Targets<Key extends string> = Readonly<Record<Key, View>>;

/** One number for each target, the three groups of the shown view, and its total. */
export function countQuery(viewer: Viewer, shown: View, targets: readonly View[]): RawBuilder<{ counts: string[] }> {
  const closed = sql`(select count(*) from (${casesFor(viewer, { closed: true, q: shown.q })}) v)`;
  const open = (condition: RawBuilder<boolean>) => sql`count(*) filter (where ${condition})`;
  const countOf = (view: View) => (view.scope === 'afsluttede' ? closed : open(conditionOf(view)));
  const group = (level: number) =>
    shown.scope === 'afsluttede' ? sql`0` : open(sql`${conditionOf(shown)} and v.level = ${sql.lit(level)}`);
  const columns = [...targets.map(countOf), ...levels.map((_, level) => group(level)), countOf(shown)];
  return sql`select array[${sql.join(columns)}]::text[] as counts from (${casesFor(viewer, { closed: false, q: shown.q })}) v`;
}

/**
 * How many each of the views would show, in one query over the open cases and one look at the closed. All have the same search text.
 */
export async function countViews<Key extends string>(
  tx: Tx,
  viewer: Viewer,
  shown: View,
  targets: Targets<Key>,
): Promise<Counts<Key>> {
  const keys = Object.keys(targets) as Key[];
  const { rows } = await countQuery(
    viewer,
    shown,
    keys.map((key) => targets[key]),
  ).execute(tx);
  const counts = (rows[0]?.counts ?? []).map(Number);
  const at = (index: number) => counts[index] ?? 0;
  return {
    of: Object.fromEntries(keys.map((key, index) => [key, at(index)])) as Record<Key, number>,
    groups: { urgent: at(keys.length), soon: at(keys.length + 1), rest: at(keys.length + 2) },
    total: at(keys.length + levels.length),
  };
}
