import { addMonths, type PlainDate, startOfMonth } from '@fodfaeste/law/dates';
import type { StaffMonth } from '../../../companies/index.ts';

/** The law looks at the latest four months (BEK-LAB § 65, stk. 4). */
export const monthsLookedAt = 4;

export interface StaffMean {
  readonly fte: number;
  readonly missing: number;
}

/** Ordinary staff of a site on average over the latest four full months; null where none of them is told of. */
export function staffMean(months: readonly StaffMonth[], siteId: string, today: PlainDate): StaffMean | null {
  const first = addMonths(startOfMonth(today), -monthsLookedAt, 'error');
  const told = months.filter((one) => one.siteId === siteId && one.month >= first && one.month < startOfMonth(today));
  if (told.length === 0) return null;
  const sum = told.reduce((total, { fteAdults }) => total + fteAdults, 0);
  return { fte: Math.round((sum / told.length) * 10) / 10, missing: monthsLookedAt - told.length };
}
