import { type ColumnKey, columnKeys } from './keys.ts';
import type { View } from './view.ts';

const ordinary: readonly ColumnKey[] = ['maal', 'venter', 'frist', 'talt', 'kontakt'];

/** The chosen columns, or those that suit the scope: among one's own citizens the contact person goes without saying. */
export function columnsOf({ columns, scope }: View): readonly ColumnKey[] {
  const chosen = columns ?? ordinary.filter((key) => key !== 'kontakt' || scope !== 'mine');
  return columnKeys.filter((key) => chosen.includes(key));
}
