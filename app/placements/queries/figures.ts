import { addMonths, type PlainDate, startOfMonth } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import {
  companyById,
  representativeFor,
  representativesOf,
  type Site,
  type StaffMonth,
  siteById,
  sitesOf,
  staffMonths,
} from '../../companies/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { CompanyFigures, StaffFigures } from '../checks/input.ts';
import { type PlaceBeside, supportedAtPeak } from '../checks/peak.ts';

interface Wanted {
  readonly siteId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Whom staff chose to speak for the employees; null: the next in line. */
  readonly representativeId: string | null;
  /** The place itself and what it prolongs: they are not beside it. */
  readonly without: readonly string[];
  readonly today: PlainDate;
}

/** The company as the law looks at it; null where there is no such place of work. */
export async function companyFigures(tx: Tx, authorityId: number, wanted: Wanted): Promise<CompanyFigures | null> {
  const site = await siteById(tx, authorityId, wanted.siteId);
  const company = site && (await companyById(tx, authorityId, site.organisationId));
  if (!site || !company) return null;
  const [sites, told, beside] = [
    await sitesOf(tx, authorityId, company.id),
    await staffMonths(tx, authorityId, company.id),
    await placesBeside(tx, authorityId, wanted),
  ];
  const speaker = await speakerOf(tx, authorityId, company.id, wanted);
  return {
    sector: company.sector,
    collectiveAgreement: company.collectiveAgreement,
    workSharing: site.workSharing,
    months: monthsUntil(wanted.today).map((month) => figuresOf(month, site, company.sector, sites, told)),
    supported: supportedAtPeak(beside, wanted.startsOn, wanted.endsOn),
    representative: speaker && { name: speaker.name, kind: speaker.kind },
  };
}

export async function speakerOf(
  tx: Tx,
  authorityId: number,
  organisationId: string,
  { siteId, representativeId }: Pick<Wanted, 'siteId' | 'representativeId'>,
) {
  if (representativeId === null) return representativeFor(tx, authorityId, siteId);
  const all = await representativesOf(tx, authorityId, organisationId);
  return all.find(({ id, active }) => id === representativeId && active) ?? null;
}

const monthsUntil = (today: PlainDate): readonly PlainDate[] =>
  Array.from({ length: 13 }, (_, at) => addMonths(startOfMonth(today), at - 13, 'error'));

function figuresOf(
  month: PlainDate,
  site: Site,
  sector: 'private' | 'public',
  sites: readonly Site[],
  told: readonly StaffMonth[],
): StaffFigures {
  const ofMonth = told.filter((one) => one.month === month);
  const here = ofMonth.find(({ siteId }) => siteId === site.id);
  if (sector === 'public') return { month, site: here?.fteAdults ?? null, unit: here?.fteAll ?? null };
  const open = sites.filter(({ closedOn }) => closedOn === null || closedOn > month);
  // A sum in which a site is missing is no sum.
  const complete = open.every(({ id }) => ofMonth.some(({ siteId }) => siteId === id));
  return {
    month,
    site: here?.fteAdults ?? null,
    unit: complete && open.length > 0 ? ofMonth.reduce((sum, { fteAll }) => sum + fteAll, 0) : null,
  };
}

async function placesBeside(
  tx: Tx,
  authorityId: number,
  { siteId, startsOn, endsOn, without, today }: Wanted,
): Promise<readonly PlaceBeside[]> {
  const { rows } = await sql<PlaceBeside & { id: string }>`
    select p.id, p.kind, p.starts_on as "startsOn", coalesce(p.ended_on, p.ends_on) as "endsOn", p.ladder,
      exists (select from fact f where f.authority_id = p.authority_id and f.case_id = p.case_id and f.kind = 'ydelse'
        and f.superseded_at is null and f.value = '"foertidspension"'::jsonb and f.valid_from <= ${today}
        and (f.valid_until is null or f.valid_until > ${today})) as pensioner
    from placement p
    where p.authority_id = ${authorityId} and p.site_id = ${siteId} and p.state = 'granted'
      and p.starts_on <= ${endsOn} and p.ends_on >= ${startsOn}
    order by p.starts_on, p.id`.execute(tx);
  return rows.filter(({ id }) => !without.includes(id));
}

/** Nobody else grants a place at the site until this transaction is over: two would both see the last free one. */
export async function lockSite(tx: Tx, authorityId: number, siteId: string): Promise<void> {
  await sql`select 1 from company_site where authority_id = ${authorityId} and id = ${siteId} for update`.execute(tx);
}
