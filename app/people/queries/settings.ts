import { isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { type AuthorityContact, closingDaysKey, contactKey } from '../house-events.ts';

export interface AuthoritySettings {
  readonly contact: AuthorityContact;
  readonly closingDays: readonly PlainDate[];
}

export async function authoritySettings(tx: Tx, authorityId: number): Promise<AuthoritySettings> {
  const rows = await tx
    .selectFrom('setting')
    .select(['key', 'value'])
    .where('authority_id', '=', authorityId)
    .where('key', 'in', [contactKey, closingDaysKey])
    .execute();
  const value = (key: string): unknown => rows.find((row) => row.key === key)?.value;
  const days = value(closingDaysKey);
  return {
    contact: (value(contactKey) ?? {}) as AuthorityContact,
    closingDays: Array.isArray(days) ? days.filter(isPlainDate) : [],
  };
}
