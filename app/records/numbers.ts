import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../kernel/database/scope.ts';
import { grouped } from './grouped.ts';
import { takeNumbers } from './queries/store.ts';

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** "BES-2026-000123": short enough to be read aloud on the telephone. */
const numberOf = (year: number, running: number): string => `BES-${year}-${String(running).padStart(6, '0')}`;

/** A journal entry is numbered within its case. */
export const documentNumber = (caseNumber: string, running: number): string => `${caseNumber}-${running}`;

/** A number for each, running through the year it began, in the order given. */
export async function newNumbers(
  tx: Tx,
  authorityId: number,
  all: readonly { readonly madeOn: PlainDate }[],
): Promise<readonly string[]> {
  const next = new Map<number, number>();
  for (const [year, ofYear] of grouped(all, ({ madeOn }) => yearOf(madeOn)))
    next.set(year, await takeNumbers(tx, authorityId, year, ofYear.length));
  return all.map(({ madeOn }) => {
    const year = yearOf(madeOn);
    const running = next.get(year) ?? 1;
    next.set(year, running + 1);
    return numberOf(year, running);
  });
}
