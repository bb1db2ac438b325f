import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** Something of the case may have changed. */
export async function markDue(tx: Tx, authorityId: number, caseId: string): Promise<void> {
  await tx
    .insertInto('record_due')
    .values({ authority_id: authorityId, case_id: caseId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Every case that has a record: what the municipality decides about its records has changed, or the index is told anew. */
export const markAllDue = (tx: Tx, authorityId: number) =>
  sql`insert into record_due (authority_id, case_id)
    select authority_id, case_id from record_object where authority_id = ${authorityId} and kind = 'case'
    on conflict do nothing`.execute(tx);

/** A transaction that sends post may be as long as this. */
const overlapMs = 3_600_000;

/** Letters have no event of their own: cases from which one has left since the last look. Looking twice changes nothing. */
export async function markLettersDue(tx: Tx, authorityId: number, now: Instant): Promise<void> {
  await sql`
    insert into record_due (authority_id, case_id)
    select distinct g.authority_id, g.case_id from outgoing g
    where g.authority_id = ${authorityId} and g.channel in ('digital-post', 'paper') and g.sent_at is not null
      and g.sent_at >= coalesce((select letters_until from record_cursor where authority_id = ${authorityId}), '-infinity')
      and not exists (select from record_object o where o.authority_id = g.authority_id and o.kind = 'document' and o.subject_id = g.id)
      and exists (select from record_object o where o.authority_id = g.authority_id and o.kind = 'case' and o.subject_id = g.case_id)
    on conflict do nothing`.execute(tx);
  const until = instantOfEpoch(Date.parse(now) - overlapMs);
  await tx
    .insertInto('record_cursor')
    .values({ authority_id: authorityId, letters_until: until })
    .onConflict((conflict) => conflict.column('authority_id').doUpdateSet({ letters_until: until }))
    .execute();
}

/**
 * The next cases to look at, and no longer due. Taken off the list before they are read: whatever changes meanwhile puts them there again,
 * once this transaction has ended.
 */
export async function takeDue(tx: Tx, authorityId: number, most: number): Promise<string[]> {
  const { rows } = await sql<{ caseId: string }>`
    delete from record_due d using (
      select case_id from record_due where authority_id = ${authorityId} limit ${most} for update skip locked) next
    where d.authority_id = ${authorityId} and d.case_id = next.case_id
    returning d.case_id as "caseId"`.execute(tx);
  return rows.map(({ caseId }) => caseId);
}

/** Cases that have no record at all, in the order they were opened: new ones, and all of them when an installation begins. */
export async function withoutRecord(tx: Tx, authorityId: number, most: number): Promise<string[]> {
  const { rows } = await sql<{ caseId: string }>`
    select c.id as "caseId" from citizen_case c
    where c.authority_id = ${authorityId} and not exists (select from record_object o
      where o.authority_id = c.authority_id and o.kind = 'case' and o.subject_id = c.id)
    order by c.opened_on, c.id limit ${most}`.execute(tx);
  return rows.map(({ caseId }) => caseId);
}

/** One at a time makes an authority's records: numbers run on without a gap. False while somebody else does. */
export async function holdMaking(tx: Tx, authorityId: number): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${authorityId}:records`}, 0)) as held`.execute(tx);
  return rows[0]?.held ?? false;
}
