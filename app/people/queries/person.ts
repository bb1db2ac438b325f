import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { PersonDetails, SealedCpr } from '../case-events.ts';

/** A person as the table keeps them, the number still sealed. */
export interface StoredPerson extends PersonDetails {
  readonly personId: string;
  readonly birthDate: PlainDate;
  readonly protectedUntil: PlainDate | null;
  readonly cpr: SealedCpr;
}

export async function storedPerson(tx: Tx, authorityId: number, personId: string): Promise<StoredPerson | null> {
  const row = await tx
    .selectFrom('person')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    personId,
    givenName: row.given_name,
    familyName: row.family_name,
    sortKey: row.sort_key,
    birthDate: row.birth_date as PlainDate,
    ownStaff: row.own_staff,
    protectedUntil: row.protected_until as PlainDate | null,
    language: row.language,
    interpreterLanguage: row.interpreter_language,
    channel: row.channel,
    contactForm: row.contact_form,
    phone: row.phone,
    email: row.email,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    cpr: { cipher: row.cpr_cipher, hash: row.cpr_hash, kind: row.cpr_kind },
  };
}

/** The person behind a case, and whether the case is closed. */
export async function personOfCase(
  tx: Tx,
  authorityId: number,
  caseId: string,
): Promise<{ readonly closed: boolean; readonly person: StoredPerson } | null> {
  const row = await tx
    .selectFrom('citizen_case')
    .select(['person_id', 'closed_on'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', caseId)
    .executeTakeFirst();
  const person = row ? await storedPerson(tx, authorityId, row.person_id) : null;
  return row && person ? { closed: row.closed_on !== null, person } : null;
}
