import type { Company, Site } from './company.ts';
import type { CompanyDetails, SiteDetails } from './company-events.ts';
import { type ExtractRow, type LineFault, readExtract } from './cvr-extract.ts';
import type { ImportedCompany, ImportedSite } from './import-events.ts';
import type { KnownSite } from './queries/known-companies.ts';
import { both } from './text.ts';

export interface Known {
  readonly companies: ReadonlyMap<string, Company>;
  readonly sites: ReadonlyMap<string, KnownSite>;
}

export type Imported =
  | {
      readonly ok: true;
      readonly companies: readonly ImportedCompany[];
      readonly sites: readonly ImportedSite[];
    }
  | { readonly ok: false; readonly faults: readonly LineFault[] };

const same = <T extends object>(after: T, before: { readonly [K in keyof T]: unknown }): boolean =>
  (Object.keys(after) as (keyof T)[]).every((name) => after[name] === before[name]);

/** What the extract leaves out stays as it was. */
const siteOf = (row: ExtractRow, known: Site | undefined): SiteDetails => ({
  name: row.name,
  address: row.address ?? known?.address ?? null,
  postalCode: row.postalCode ?? known?.postalCode ?? null,
  city: row.city ?? known?.city ?? null,
  branchCode: row.branchCode ?? known?.branchCode ?? null,
  branch: row.branch ?? known?.branch ?? null,
  phone: row.phone ?? known?.phone ?? null,
});

function companyOf(rows: readonly ExtractRow[], known: Company | undefined): CompanyDetails {
  const [row] = rows;
  if (!row) throw new Error('a company without a line');
  const named = rows.find(({ company }) => company !== null)?.company ?? null;
  // Of several places of work none lends a company that is known its name.
  const name = named ?? (known && rows.length > 1 ? known.name : row.name);
  return {
    name,
    sector: row.sector ?? known?.sector ?? 'private',
    branchCode: row.branchCode ?? known?.branchCode ?? null,
    branch: row.branch ?? known?.branch ?? null,
    collectiveAgreement: known?.collectiveAgreement ?? null,
    address: row.address ?? known?.address ?? null,
    postalCode: row.postalCode ?? known?.postalCode ?? null,
    city: row.city ?? known?.city ?? null,
    phone: known?.phone ?? row.phone,
    email: known?.email ?? row.email,
  };
}

function byCompany(rows: readonly ExtractRow[]): ReadonlyMap<string, readonly ExtractRow[]> {
  const found = new Map<string, ExtractRow[]>();
  for (const row of rows) found.set(row.cvr, [...(found.get(row.cvr) ?? []), row]);
  return found;
}

/** What an extract changes here: all of it, or why none of it. */
export function importedOf(content: string, known: Known, newId: () => string): Imported {
  const read = readExtract(content);
  if (!read.ok) return read;
  const elsewhere = read.rows.flatMap(({ line, cvr, pNumber }): readonly LineFault[] => {
    const there = known.sites.get(pNumber);
    return there && there.cvr !== cvr
      ? [{ line, fault: both('import.fault.elsewhere', { vaerdi: pNumber, navn: there.companyName }) }]
      : [];
  });
  if (elsewhere.length > 0) return { ok: false, faults: elsewhere };
  const companies: ImportedCompany[] = [];
  const sites: ImportedSite[] = [];
  for (const [cvr, rows] of byCompany(read.rows)) {
    const here = known.companies.get(cvr);
    const details = companyOf(rows, here);
    const id = here?.id ?? newId();
    if (!here || !same(details, here))
      companies.push({ id, cvr, details, firstPNumber: rows[0]?.pNumber ?? '', known: here ?? null });
    for (const row of rows) {
      const place = known.sites.get(row.pNumber);
      const site = siteOf(row, place);
      if (!place || !same(site, place))
        sites.push({
          organisationId: id,
          site: { id: place?.id ?? newId(), pNumber: row.pNumber, ...site },
          isNew: !place,
        });
    }
  }
  return { ok: true, companies, sites };
}
