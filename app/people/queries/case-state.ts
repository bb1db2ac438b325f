import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { FactRow } from '../facts/timeline.ts';
import { factRows } from './facts.ts';

export interface CaseState {
  readonly caseId: string;
  readonly personId: string;
  readonly openedOn: PlainDate;
  readonly closed: boolean;
}

export async function caseState(tx: Tx, authorityId: number, caseId: string): Promise<CaseState | null> {
  const row = await tx
    .selectFrom('citizen_case')
    .select(['person_id', 'opened_on', 'closed_on'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    caseId,
    personId: row.person_id,
    openedOn: row.opened_on as PlainDate,
    closed: row.closed_on !== null,
  };
}

export interface CaseFacts extends CaseState {
  readonly facts: readonly FactRow[];
}

export async function caseFacts(tx: Tx, authorityId: number, caseId: string): Promise<CaseFacts | null> {
  const state = await caseState(tx, authorityId, caseId);
  return state ? { ...state, facts: await factRows(tx, authorityId, caseId) } : null;
}
