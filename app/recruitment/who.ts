import type { Permission } from '../kernel/act/act.ts';
import { companyParty, findsPlaces } from '../people/index.ts';

/** Who works with companies: no case is concerned. */
export const worksWithCompanies: Permission = {
  roles: ['caseworker', 'company-consultant', 'manager'],
  relations: ['authority'],
};
/** A company's own user. That the order is the company's own is asked when it is read. */
export const ownCompany: Permission = { roles: ['company-user'], relations: ['authority'] };

/**
 * Whoever finds people for an order may ask any citizen of the municipality: that is what an order is for. They are shown a name, what
 * the citizen has said of work and how far away it is, and nothing else of the case; the citizen decides. Barred cases stay closed.
 */
export const findsPeople: readonly Permission[] = [
  ...findsPlaces,
  { roles: ['caseworker', 'company-consultant'], relations: ['same-authority'] },
];

/** The company itself, or whoever found the citizen and hears it from the company. */
export const companyOrConsultant: readonly Permission[] = [companyParty, ...findsPeople];
