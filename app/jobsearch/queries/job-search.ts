import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { JobSearchAgreement } from '../agreement.ts';
import type { LoggedEntry } from '../entry.ts';
import { type ThisPeriod, thisPeriod } from '../period.ts';
import { openAgreements } from './agreements.ts';
import { entriesOf } from './entries.ts';

/** Everything a page shows of somebody's job search. */
export interface JobSearch {
  readonly agreement: JobSearchAgreement | null;
  /** Waits for the other side. */
  readonly proposal: JobSearchAgreement | null;
  readonly entries: readonly LoggedEntry[];
  readonly thisPeriod: ThisPeriod;
}

export async function jobSearch(tx: Tx, authorityId: number, caseId: string, today: PlainDate): Promise<JobSearch> {
  const { running, proposal } = await openAgreements(tx, authorityId, caseId);
  const entries = await entriesOf(tx, authorityId, caseId);
  return { agreement: running, proposal, entries, thisPeriod: thisPeriod(running, entries, today) };
}
