import type { Permission } from '../kernel/act/act.ts';
import { companyParty } from '../people/index.ts';
import { findsPeople } from '../recruitment/index.ts';

/** Who opens and runs a partnership for the municipality: no case is concerned. */
export const runsPartnerships: Permission = {
  roles: ['caseworker', 'company-consultant', 'manager'],
  relations: ['authority'],
};

/** A company, a school, a union or the state's regional office. That it is asked to take part is asked when the partnership is read. */
export const ownParty: Permission = {
  roles: ['company-user', 'school-user', 'partner-user'],
  relations: ['authority'],
};
export const ownCompany: Permission = { roles: ['company-user'], relations: ['authority'] };

/** Whoever finds people may ask any citizen of the municipality; barred cases stay closed (see recruitment). */
export const invites: readonly Permission[] = findsPeople;

/** The company, for a candidate it is shown; or whoever found the citizen and hears it from the company. */
export const companyOrFinder: readonly Permission[] = [companyParty, ...findsPeople];
