import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import { danishSortKey } from '../../../kernel/text/sort-key.ts';

/** More than this is no choice any more: the reader writes more of the name. */
export const mostFound = 20;

const wordsOf = (name: string): string[] => danishSortKey(name).split(' ').filter(Boolean).slice(0, 8);

/** The sort key holds small letters, digits and { | }, so nothing that LIKE reads otherwise. */
const named = (column: string, name: string) =>
  sql.join(
    wordsOf(name).map((word) => sql`(' ' || ${sql.ref(column)}) like ${`% ${word}%`}`),
    sql` and `,
  );

export const isName = (text: string): boolean => wordsOf(text).length > 0;

export interface FoundStaff {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly team: string | null;
  readonly active: boolean;
}

/** Staff whose names have words that begin with the words typed. */
export async function findStaff(tx: Tx, authorityId: number, name: string): Promise<FoundStaff[]> {
  const { rows } = await sql<FoundStaff>`
    select s.id, s.name, s.title, t.name as team, s.active from staff s
    left join team t on t.authority_id = s.authority_id and t.id = s.team_id
    where s.authority_id = ${authorityId} and ${named('s.sort_key', name)}
    order by s.active desc, s.sort_key, s.id limit ${mostFound + 1}`.execute(tx);
  return rows;
}

export interface FoundCitizen {
  readonly id: string;
  readonly name: string;
  readonly birthDate: PlainDate;
}

export async function findCitizens(tx: Tx, authorityId: number, name: string): Promise<FoundCitizen[]> {
  const { rows } = await sql<FoundCitizen>`
    select id, given_name || ' ' || family_name as name, birth_date as "birthDate" from person
    where authority_id = ${authorityId} and ${named('sort_key', name)} order by sort_key, id limit ${mostFound + 1}`.execute(
    tx,
  );
  return rows;
}

/** Whoever has, or once had, the number. */
export async function findByNumber(tx: Tx, authorityId: number, hash: Buffer): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from person where authority_id = ${authorityId} and cpr_hash = ${hash}
    union all
    select person_id from person_identifier where authority_id = ${authorityId} and hash = ${hash} limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
