import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import type { Company, Site } from '../company.ts';
import { type CompanyRegistered, companyWrites } from '../company-events.ts';
import { companyDetails, companyFields } from '../detail-fields.ts';
import { cvrNumber, pNumber } from '../fields.ts';
import { companyByCvr, companyById, type Similar, similarCompanies } from '../queries/companies.ts';
import { siteByNumber } from '../queries/sites.ts';
import { both } from '../text.ts';

const input = z.object({
  cvr: cvrNumber(),
  pNumber: pNumber(),
  ...companyFields(),
  anyway: fields.tick(both('company.anyway')),
});

interface State {
  readonly sameCvr: Company | null;
  readonly samePlace: Site | null;
  readonly placeOf: string | null;
  readonly similar: readonly Similar[];
}

/** A company and its first place of work, once. */
export const registerCompany = act<typeof input, State, CompanyRegistered>({
  name: 'register-company',
  title: both('register.title'),
  lead: both('register.lead'),
  submit: both('register.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company',
  minutes: 3,
  caseOf: null,
  locks: ({ cvr, pNumber }) => [
    { kind: 'key', key: `companies:cvr:${cvr}` },
    { kind: 'key', key: `companies:p:${pNumber}` },
  ],
  async load(tx, given, { home }) {
    const samePlace = await siteByNumber(tx, home, given.pNumber);
    return {
      sameCvr: await companyByCvr(tx, home, given.cvr),
      samePlace,
      placeOf: samePlace ? ((await companyById(tx, home, samePlace.organisationId))?.name ?? null) : null,
      similar: await similarCompanies(tx, home, companyDetails(given)),
    };
  },
  guards: [],
  decide({ sameCvr, samePlace, placeOf, similar }, { cvr, pNumber, anyway, ...given }, { actor, newId }) {
    if (sameCvr) {
      const text = both('company.refused.cvr', { navn: sameCvr.name });
      return refuse('cvr-known', text, { cvr: text });
    }
    if (samePlace) {
      const text = both('site.refused.pNumber', { navn: placeOf ?? samePlace.name });
      return refuse('p-number-known', text, { pNumber: text });
    }
    if (similar.length > 0 && anyway !== true) {
      const names = similar.map(({ name, cvr: known }) => `${name} (${known})`).join(', ');
      const text = both('company.refused.similar', { navne: names });
      return refuse('similar', text, { anyway: text });
    }
    const details = companyDetails(given);
    const { name, address, postalCode, city, branchCode, branch, phone } = details;
    return accept<CompanyRegistered>({
      type: 'companies.company-registered',
      caseId: null,
      data: {
        organisationId: newId(),
        companyName: name,
        byName: actor.name,
        cvr,
        details,
        site: { id: newId(), pNumber, name, address, postalCode, city, branchCode, branch, phone },
        // Whoever found the company is the one it knows, until somebody else is chosen.
        staffId: hasRole(actor, 'company-consultant') ? actor.id : null,
      },
    });
  },
  writes: companyWrites,
  sentences: {
    'companies.company-registered': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, byName: hvem } }) => both('register.said', { hvem, navn }),
    },
  },
});
