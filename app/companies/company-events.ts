import type { PlainDate } from '@fodfaeste/law/dates';
import type { Change, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { sortKey } from '../people/index.ts';
import type { OnCompany } from './about.ts';
import type { Sector } from './company.ts';

/** What is noted about the company itself. */
export interface CompanyDetails {
  readonly name: string;
  readonly sector: Sector;
  readonly branchCode: string | null;
  readonly branch: string | null;
  readonly collectiveAgreement: boolean | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface SiteDetails {
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly branchCode: string | null;
  readonly branch: string | null;
  readonly phone: string | null;
}

export interface NewSite extends SiteDetails {
  readonly id: string;
  readonly pNumber: string;
}

export interface CompanyRegistered
  extends OnCompany<
    'companies.company-registered',
    { readonly cvr: string; readonly details: CompanyDetails; readonly site: NewSite; readonly staffId: string | null }
  > {}
export interface CompanyChanged
  extends OnCompany<
    'companies.company-changed',
    { readonly details: CompanyDetails; readonly changes: readonly Change[]; readonly version: number }
  > {}
export interface SiteAdded extends OnCompany<'companies.site-added', { readonly site: NewSite }> {}
export interface SiteChanged
  extends OnCompany<
    'companies.site-changed',
    {
      readonly siteId: string;
      readonly details: SiteDetails;
      readonly workSharing: boolean;
      readonly closedOn: PlainDate | null;
    }
  > {}
export interface ConsultantAssigned
  extends OnCompany<
    'companies.consultant-assigned',
    { readonly staffId: string | null; readonly staffName: string | null }
  > {}
export interface PauseSet
  extends OnCompany<
    'companies.pause-set',
    { readonly paused: boolean; readonly until: PlainDate | null; readonly mostRequestsWeek: number | null }
  > {}

export type CompanyEvent = CompanyRegistered | CompanyChanged | SiteAdded | SiteChanged | ConsultantAssigned | PauseSet;

export const companyColumns = (details: CompanyDetails) => ({
  name: details.name,
  sort_key: sortKey(details.name),
  sector: details.sector,
  branch_code: details.branchCode,
  branch: details.branch,
  collective_agreement: details.collectiveAgreement,
  address: details.address,
  postal_code: details.postalCode,
  city: details.city,
  phone: details.phone,
  email: details.email,
});

export const siteColumns = (details: SiteDetails) => ({
  name: details.name,
  address: details.address,
  postal_code: details.postalCode,
  city: details.city,
  branch_code: details.branchCode,
  branch: details.branch,
  phone: details.phone,
});

export const siteRow = ({ authorityId: authority_id, at }: EventFrame, organisation_id: string, site: NewSite) =>
  insert('company_site', {
    authority_id,
    id: site.id,
    organisation_id,
    p_number: site.pNumber,
    ...siteColumns(site),
    updated_at: at,
  });

export function companyWrites(event: CompanyEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at: updated_at } = frame;
  const { organisationId: id } = event.data;
  const key = { authority_id, id };
  switch (event.type) {
    case 'companies.company-registered': {
      const { cvr, details, site, staffId } = event.data;
      return [
        insert('organisation', {
          authority_id,
          id,
          kind: 'company',
          cvr,
          p_number: site.pNumber,
          contact_staff_id: staffId,
          ...companyColumns(details),
          updated_at,
        }),
        siteRow(frame, id, site),
      ];
    }
    case 'companies.company-changed': {
      const { details, version } = event.data;
      return [update('organisation', key, { ...companyColumns(details), version, updated_at })];
    }
    case 'companies.site-added':
      return [siteRow(frame, id, event.data.site)];
    case 'companies.site-changed': {
      const { siteId, details, workSharing: work_sharing, closedOn: closed_on } = event.data;
      const set = { ...siteColumns(details), work_sharing, closed_on, updated_at };
      return [update('company_site', { authority_id, id: siteId }, set)];
    }
    case 'companies.consultant-assigned':
      return [update('organisation', key, { contact_staff_id: event.data.staffId, updated_at })];
    case 'companies.pause-set': {
      const { paused, until, mostRequestsWeek: most_requests_week } = event.data;
      const state = paused ? 'paused' : 'active';
      return [update('organisation', key, { state, paused_until: until, most_requests_week, updated_at })];
    }
  }
}
