import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** A letter with a right or a deadline that came back from Digital Post, and is on paper instead. */
export interface ReturnedLetter {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly purpose: string;
  readonly returnedAt: Instant;
  readonly printed: boolean;
}

export async function returnedLetters(tx: Tx, authorityId: number, from: Instant): Promise<ReturnedLetter[]> {
  const { rows } = await sql<ReturnedLetter>`
    select g.id, c.person_id as "personId", p.given_name || ' ' || p.family_name as "personName", g.purpose,
      g.returned_at as "returnedAt", g.state = 'printed' as printed
    from outgoing g
    join citizen_case c on c.authority_id = g.authority_id and c.id = g.case_id
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    where g.authority_id = ${authorityId} and g.legal and g.channel = 'paper' and g.returned_at >= ${from}
    order by g.returned_at desc, g.id limit 50`.execute(tx);
  return rows;
}
