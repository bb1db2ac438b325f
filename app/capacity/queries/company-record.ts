import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { CompanyAnswer } from '../record/answer.ts';
import type { PastPlacement } from '../record/past-placement.ts';
import { type CompanyRecord, companyRecord, windowBefore } from '../record/record.ts';
import { type Signal, signalsOf } from '../record/signals.ts';
import { type Comparison, compared, type Peer } from '../record/similar.ts';

/** A company's figures, what they are compared with, and what deserves a talk. */
export interface RecordView {
  readonly organisationId: string;
  readonly companyName: string;
  readonly record: CompanyRecord;
  readonly comparison: Comparison | null;
  readonly signals: readonly Signal[];
  /** What the company has said of it, the newest first. */
  readonly answers: readonly CompanyAnswer[];
}

const followed = sql`coalesce((select json_agg(json_build_object('kind', f.kind, 'fromOn', f.from_on, 'hours', f.hours,
    'atThisCompany', f.at_this_company) order by f.from_on, f.id)
  from placement_outcome f where f.authority_id = p.authority_id and f.placement_id = p.id), '[]')`;
/** It goes on in another placement, which counts as the end of both. */
const extended = sql`exists (select from placement x
  where x.authority_id = p.authority_id and x.case_id = p.case_id and x.extends_id = p.id and x.state in ('granted', 'ended'))`;

/** What began in the years before the day, at one company; the newest first. */
export async function pastPlacements(
  tx: Tx,
  authorityId: number,
  organisationId: string,
  today: PlainDate,
): Promise<readonly PastPlacement[]> {
  const { rows } = await sql<PastPlacement>`
    select p.id, p.case_id as "caseId", p.kind, p.function_title as "functionTitle", p.occupation_uri as "occupationUri",
      p.starts_on as "startsOn", p.ends_on as "endsOn", p.ended_on as "endedOn", p.end_reason as "endReason",
      ${extended} as extended, ${followed} as followed
    from placement p
    where p.authority_id = ${authorityId} and p.organisation_id = ${organisationId} and p.state in ('granted', 'ended')
      and p.starts_on >= ${windowBefore(today)} and p.starts_on <= ${today}
    order by p.starts_on desc, p.id`.execute(tx);
  return rows;
}

/** Every company's ended places whose three months are over, and how many led to wages: the same count as `companyRecord` makes. */
export async function peersOf(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly Peer[]> {
  const { rows } = await sql<Peer>`
    with counted as (
      select p.organisation_id, exists (select from placement_outcome f
          where f.authority_id = p.authority_id and f.placement_id = p.id and f.kind in ('job', 'paid-hours')
            and f.from_on >= p.starts_on and f.from_on <= (coalesce(p.ended_on, p.ends_on) + interval '3 months')::date) as got
      from placement p
      where p.authority_id = ${authorityId} and p.state in ('granted', 'ended') and p.kind <> 'smaajob'
        and p.starts_on >= ${windowBefore(today)} and p.starts_on <= ${today}
        and (coalesce(p.ended_on, p.ends_on) + interval '3 months')::date <= ${today}::date and not ${extended}),
    summed as (
      select organisation_id, count(*)::int as "of", (count(*) filter (where got))::int as got from counted group by organisation_id)
    select s.organisation_id as "organisationId", s."of", s.got, o.branch_code as "branchCode", staff.fte
    from summed s
    join organisation o on o.authority_id = ${authorityId} and o.id = s.organisation_id
    left join (
      select organisation_id, sum(fte_all)::float8 as fte from (
        select distinct on (site_id) organisation_id, site_id, fte_all from company_staff_month
        where authority_id = ${authorityId} order by site_id, month desc) latest
      group by organisation_id) staff on staff.organisation_id = s.organisation_id
    order by s.organisation_id`.execute(tx);
  return rows;
}

export async function companyAnswers(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<readonly CompanyAnswer[]> {
  const { rows } = await sql<CompanyAnswer>`
    select words, by_name as "byName", at from company_answer
    where authority_id = ${authorityId} and organisation_id = ${organisationId} order by at desc, id limit 20`.execute(
    tx,
  );
  return rows;
}

/** What a company's placements led to, beside companies like it (mission C3). Names nobody. Null where there is no such company. */
export async function recordOf(
  tx: Tx,
  authorityId: number,
  organisationId: string,
  today: PlainDate,
): Promise<RecordView | null> {
  const company = await sql<{ name: string; branchCode: string | null; fte: number | null }>`
    select o.name, o.branch_code as "branchCode", (select sum(fte_all)::float8 from (
      select distinct on (site_id) fte_all from company_staff_month
      where authority_id = o.authority_id and organisation_id = o.id order by site_id, month desc) latest) as fte
    from organisation o
    where o.authority_id = ${authorityId} and o.id = ${organisationId} and o.kind = 'company'`.execute(tx);
  const [found] = company.rows;
  if (!found) return null;
  const record = companyRecord(await pastPlacements(tx, authorityId, organisationId, today), today);
  const { of, got } = record.within3;
  const own = { organisationId, branchCode: found.branchCode, fte: found.fte, of, got };
  const comparison = compared(own, await peersOf(tx, authorityId, today));
  return {
    organisationId,
    companyName: found.name,
    record,
    comparison,
    signals: signalsOf(record, comparison),
    answers: await companyAnswers(tx, authorityId, organisationId),
  };
}

/**
 * The same for the company itself: figures alone. What followed for a citizen, and other companies' rows, are none of the company's to
 * read, so they are counted here in the municipality's own scope, and nothing but the counts leaves.
 */
export const ownRecord = (
  database: Database,
  authorityId: number,
  organisationId: string,
  today: PlainDate,
): Promise<RecordView | null> =>
  inScope(database, { authorityId, actorId: systemActorId, caseScope: 'all' }, (tx) =>
    recordOf(tx, authorityId, organisationId, today),
  );
