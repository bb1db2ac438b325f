import type { DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { Company } from './company.ts';
import { type CompanyDetails, companyColumns, type NewSite, siteColumns, siteRow } from './company-events.ts';

export interface ImportedCompany {
  readonly id: string;
  readonly cvr: string;
  readonly details: CompanyDetails;
  readonly firstPNumber: string;
  /** The company that is here already. */
  readonly known: Pick<Company, 'version'> | null;
}
export interface ImportedSite {
  readonly organisationId: string;
  readonly site: NewSite;
  readonly isNew: boolean;
}

export interface CompaniesImported
  extends DomainEvent<
    'companies.companies-imported',
    { readonly added: number; readonly changed: number; readonly sites: number; readonly byName: string }
  > {
  readonly unrecorded: { readonly companies: readonly ImportedCompany[]; readonly sites: readonly ImportedSite[] };
}

export function importWrites({ unrecorded }: CompaniesImported, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at: updated_at } = frame;
  return [
    ...unrecorded.companies.map(({ id, cvr, details, firstPNumber: p_number, known }) =>
      known
        ? update(
            'organisation',
            { authority_id, id },
            { ...companyColumns(details), version: known.version + 1, updated_at },
          )
        : insert('organisation', {
            authority_id,
            id,
            kind: 'company',
            cvr,
            p_number,
            ...companyColumns(details),
            updated_at,
          }),
    ),
    ...unrecorded.sites.map(({ organisationId, site, isNew }) =>
      isNew
        ? siteRow(frame, organisationId, site)
        : update('company_site', { authority_id, id: site.id }, { ...siteColumns(site), updated_at }),
    ),
  ];
}
