import type { ActContext, Choice } from '../kernel/act/act.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { say } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { reaches } from './access.ts';
import type { Company, Site } from './company.ts';
import type { CompanyDetails, SiteDetails } from './company-events.ts';
import { branchCode, yesNo } from './fields.ts';
import { sectorLabels } from './labels.ts';
import { companyById } from './queries/companies.ts';
import { sitesOf } from './queries/sites.ts';
import { both } from './text.ts';

/** What is asked about a company, when it comes and when something changes. */
export const companyFields = () => ({
  name: fields.written(both('company.name'), 120),
  sector: fields.choice(both('company.sector'), sectorLabels),
  branchCode: branchCode(),
  branch: fields.optional(both('company.branch'), 160),
  collectiveAgreement: fields.optionalChoice(both('company.collectiveAgreement'), yesNo),
  address: fields.optional(both('company.address'), 160),
  postalCode: fields.optionalPostcode(both('company.postalCode')),
  city: fields.optional(both('company.city'), 80),
  phone: fields.optionalPhone(both('company.phone')),
  email: fields.optionalEmail(both('company.email')),
});

type Undefined<T> = { readonly [K in keyof T]?: T[K] | undefined };
interface Given extends Undefined<Omit<CompanyDetails, 'name' | 'sector' | 'collectiveAgreement'>> {
  readonly name: string;
  readonly sector: CompanyDetails['sector'];
  readonly collectiveAgreement?: 'yes' | 'no' | undefined;
}

export const companyDetails = (given: Given): CompanyDetails => ({
  name: given.name,
  sector: given.sector,
  branchCode: given.branchCode ?? null,
  branch: given.branch ?? null,
  collectiveAgreement: given.collectiveAgreement === undefined ? null : given.collectiveAgreement === 'yes',
  address: given.address ?? null,
  postalCode: given.postalCode ?? null,
  city: given.city ?? null,
  phone: given.phone ?? null,
  email: given.email ?? null,
});

export const siteFields = () => ({
  name: fields.written(both('site.name'), 120),
  address: fields.optional(both('company.address'), 160),
  postalCode: fields.optionalPostcode(both('company.postalCode')),
  city: fields.optional(both('company.city'), 80),
  branchCode: branchCode(),
  branch: fields.optional(both('company.branch'), 160),
  phone: fields.optionalPhone(both('company.phone')),
});

export const siteDetails = (given: { readonly name: string } & Undefined<Omit<SiteDetails, 'name'>>): SiteDetails => ({
  name: given.name,
  address: given.address ?? null,
  postalCode: given.postalCode ?? null,
  city: given.city ?? null,
  branchCode: given.branchCode ?? null,
  branch: given.branch ?? null,
  phone: given.phone ?? null,
});

/** The company an act is about, where the actor reaches it. */
export const reachedCompany = async (
  tx: Tx,
  organisationId: string,
  { actor, home }: ActContext,
): Promise<Company | null> => (reaches(actor, organisationId) ? companyById(tx, home, organisationId) : null);

/** The company with its places of work. */
export async function reachedPlaces(
  tx: Tx,
  organisationId: string,
  context: ActContext,
): Promise<{ readonly company: Company; readonly sites: readonly Site[] } | null> {
  const company = await reachedCompany(tx, organisationId, context);
  return company ? { company, sites: await sitesOf(tx, context.home, organisationId) } : null;
}

/** The open places of work to choose among. */
export async function siteChoices(
  tx: Tx,
  context: ActContext,
  given: Readonly<Record<string, unknown>> | undefined,
): Promise<readonly Choice[]> {
  const id = fields.givenId(given, 'organisationId') ?? context.actor.organisationId ?? null;
  const found = id ? await reachedPlaces(tx, id, context) : null;
  return (found?.sites ?? [])
    .filter(({ closedOn }) => closedOn === null)
    .map(({ id: value, name, pNumber, address }) => ({
      value,
      label: say(`${name} (${address ?? pNumber})`, `${name} (${address ?? pNumber})`),
    }));
}

export const about = ({ id, name }: Company, { actor }: ActContext) => ({
  organisationId: id,
  companyName: name,
  byName: actor.name,
});
