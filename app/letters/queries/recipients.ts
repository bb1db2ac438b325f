import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { authorityTitle } from '../../kernel/identity/authority-title.ts';
import { authoritySettings } from '../../people/index.ts';
import type { LetterHouse, Recipient } from '../merge/values.ts';

/** How the citizens of these cases are reached now: letters are written from what holds today. */
export async function recipientsOf(tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<Recipient[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<Recipient>`
    select c.id as "caseId", c.person_id as "personId", p.given_name as "givenName",
      p.given_name || ' ' || p.family_name as name, case when p.language = 'da' then 'da' else 'en' end as language,
      p.channel, p.email, p.phone, c.closed_on is not null as closed,
      case when s.id is null then null else
        json_build_object('staffId', s.id, 'name', s.name, 'phone', s.phone, 'email', s.email) end as contact
    from citizen_case c
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    left join contact_person k on k.authority_id = c.authority_id and k.case_id = c.id and k.until_at is null
    left join staff s on s.authority_id = k.authority_id and s.id = k.staff_id
    where c.authority_id = ${authorityId} and c.id = any(${[...caseIds]}::uuid[])
    order by p.sort_key, c.id`.execute(tx);
  return rows;
}

export const recipientOf = async (tx: Tx, authorityId: number, caseId: string): Promise<Recipient | null> =>
  (await recipientsOf(tx, authorityId, [caseId]))[0] ?? null;

export async function letterHouse(tx: Tx, authorityId: number): Promise<LetterHouse> {
  const row = await tx
    .selectFrom('authority')
    .select(['name', 'kind'])
    .where('id', '=', authorityId)
    .executeTakeFirstOrThrow();
  const { phone, address } = (await authoritySettings(tx, authorityId)).contact;
  return { name: authorityTitle(row), phone: phone ?? null, address: address ?? null };
}
