import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { AgreementKind } from '../labels.ts';

export interface Agreement {
  readonly id: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly kind: AgreementKind;
  readonly words: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly endedAt: Instant | null;
  readonly madeByName: string;
}

const agreements = sql`
  select a.id, a.organisation_id as "organisationId", o.name as "companyName", a.kind, a.words, a.from_on as "from", a.until_on as "until",
    a.ended_at as "endedAt", a.made_by_name as "madeByName"
  from company_agreement a join organisation o on o.authority_id = a.authority_id and o.id = a.organisation_id`;

/** Those that hold first. */
export async function agreementsOf(tx: Tx, authorityId: number, organisationId: string): Promise<readonly Agreement[]> {
  const { rows } = await sql<Agreement>`${agreements}
    where a.authority_id = ${authorityId} and a.organisation_id = ${organisationId}
    order by a.ended_at is not null, a.from_on desc, a.id limit 20`.execute(tx);
  return rows;
}

export async function agreementById(tx: Tx, authorityId: number, id: string): Promise<Agreement | null> {
  const { rows } = await sql<Agreement>`${agreements}
    where a.authority_id = ${authorityId} and a.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export interface Visit {
  readonly id: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly siteId: string | null;
  readonly staffId: string;
  readonly staffName: string;
  readonly onDay: PlainDate;
  readonly purpose: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly outcome: string | null;
  readonly minutes: number | null;
}

const visits = sql`
  select v.id, v.organisation_id as "organisationId", o.name as "companyName", v.site_id as "siteId", v.staff_id as "staffId",
    v.staff_name as "staffName", v.on_day as "onDay", v.purpose, v.state, v.outcome, v.minutes
  from company_visit v join organisation o on o.authority_id = v.authority_id and o.id = v.organisation_id`;

/** Newest day first. */
export async function visitsOf(tx: Tx, authorityId: number, organisationId: string): Promise<readonly Visit[]> {
  const { rows } = await sql<Visit>`${visits}
    where v.authority_id = ${authorityId} and v.organisation_id = ${organisationId}
    order by v.on_day desc, v.id limit 10`.execute(tx);
  return rows;
}

export async function visitById(tx: Tx, authorityId: number, id: string): Promise<Visit | null> {
  const { rows } = await sql<Visit>`${visits} where v.authority_id = ${authorityId} and v.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}
