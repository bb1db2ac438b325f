import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { CompanyRequest } from '../request.ts';

const requests = sql`
  select r.id, r.organisation_id as "organisationId", o.name as "companyName", r.site_id as "siteId", s.name as "siteName", r.kind, r.words,
    r.hours_week::float8 as "hoursWeek", r.places, r.starts_on as "startsOn", r.occupation, r.occupation_uri as "occupationUri", r.state,
    r.made_by as "madeBy", r.made_by_name as "madeByName", r.made_by_id as "madeById", r.made_at as "madeAt", r.staff_name as "staffName",
    r.answered_at as "answeredAt", r.answer, r.question, r.question_at as "questionAt", r.reply, r.replied_at as "repliedAt",
    r.reply_by_name as "replyByName", r.closed_at as "closedAt", r.outcome, o.contact_staff_id as "consultantId", c.name as "consultantName"
  from company_request r
  join organisation o on o.authority_id = r.authority_id and o.id = r.organisation_id
  left join company_site s on s.authority_id = r.authority_id and s.id = r.site_id
  left join staff c on c.authority_id = o.authority_id and c.id = o.contact_staff_id`;

export async function requestById(tx: Tx, authorityId: number, id: string): Promise<CompanyRequest | null> {
  const { rows } = await sql<CompanyRequest>`${requests}
    where r.authority_id = ${authorityId} and r.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** Newest first. */
export async function requestsOf(
  tx: Tx,
  authorityId: number,
  organisationId: string,
  limit = 30,
): Promise<readonly CompanyRequest[]> {
  const { rows } = await sql<CompanyRequest>`${requests}
    where r.authority_id = ${authorityId} and r.organisation_id = ${organisationId}
    order by r.made_at desc, r.id limit ${limit}`.execute(tx);
  return rows;
}

/** Everything that is not closed, the oldest unanswered first. With `staffId` those of one consultant, and those nobody has. */
export async function openRequests(
  tx: Tx,
  authorityId: number,
  { staffId, limit = 200 }: { readonly staffId?: string; readonly limit?: number } = {},
): Promise<readonly CompanyRequest[]> {
  const { rows } = await sql<CompanyRequest>`${requests}
    where r.authority_id = ${authorityId} and r.state in ('new', 'answered')
      and (${staffId ?? null}::uuid is null or o.contact_staff_id is null or o.contact_staff_id = ${staffId ?? null}::uuid)
    order by r.state <> 'new', r.made_at, r.id limit ${limit}`.execute(tx);
  return rows;
}

/** How long the latest answers took, for the company and for us: moments alone, reckoned in working days where they are shown. */
export async function answerTimes(
  tx: Tx,
  authorityId: number,
  since: string,
): Promise<readonly { readonly madeAt: string; readonly answeredAt: string }[]> {
  const { rows } = await sql<{ madeAt: string; answeredAt: string }>`
    select made_at as "madeAt", answered_at as "answeredAt" from company_request
    where authority_id = ${authorityId} and answered_at is not null and made_at >= ${since}
    order by made_at desc limit 500`.execute(tx);
  return rows;
}
