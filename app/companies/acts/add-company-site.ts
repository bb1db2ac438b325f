import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { staffOfCompanies } from '../access.ts';
import type { Company, Site } from '../company.ts';
import { companyWrites, type SiteAdded } from '../company-events.ts';
import { about, reachedCompany, siteDetails, siteFields } from '../detail-fields.ts';
import { organisationId, pNumber } from '../fields.ts';
import { companyById } from '../queries/companies.ts';
import { siteByNumber } from '../queries/sites.ts';
import { both } from '../text.ts';

const input = z.object({ organisationId: organisationId(), pNumber: pNumber(), ...siteFields() });

interface State {
  readonly company: Company;
  readonly same: Site | null;
  readonly sameAt: string | null;
}

/** One more P-number of a company. */
export const addCompanySite = act<typeof input, State, SiteAdded>({
  name: 'add-company-site',
  title: both('site.add.title'),
  submit: both('site.add.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company',
  minutes: 2,
  caseOf: null,
  locks: ({ pNumber }) => [{ kind: 'key', key: `companies:p:${pNumber}` }],
  async load(tx, given, context) {
    const company = await reachedCompany(tx, given.organisationId, context);
    if (!company) return null;
    const same = await siteByNumber(tx, context.home, given.pNumber);
    const sameAt = same ? ((await companyById(tx, context.home, same.organisationId))?.name ?? null) : null;
    return { company, same, sameAt };
  },
  guards: [],
  decide({ company, same, sameAt }, { organisationId: _, pNumber, ...given }, context) {
    if (same) {
      const text = both('site.refused.pNumber', { navn: sameAt ?? same.name });
      return refuse('p-number-known', text, { pNumber: text });
    }
    return accept<SiteAdded>({
      type: 'companies.site-added',
      caseId: null,
      data: { ...about(company, context), site: { id: context.newId(), pNumber, ...siteDetails(given) } },
    });
  },
  writes: companyWrites,
  sentences: {
    'companies.site-added': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, byName: hvem, site } }) =>
        both('site.add.said', { hvem, sted: site.name, navn }),
    },
  },
});
