import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { bothSides } from '../access.ts';
import type { Company, Site } from '../company.ts';
import { companyWrites, type SiteChanged } from '../company-events.ts';
import { about, reachedCompany, siteDetails, siteFields } from '../detail-fields.ts';
import { siteById } from '../queries/sites.ts';
import { both } from '../text.ts';

const input = z.object({
  siteId: fields.hiddenId(both('field.site')),
  ...siteFields(),
  workSharing: fields.tick(both('site.workSharing'), both('site.workSharing.help')),
  closedOn: fields.optionalDate(both('site.closedOn'), both('site.closedOn.help')),
});

interface State {
  readonly company: Company;
  readonly site: Site;
}

/** Name, address, work sharing (BEK-LAB § 67, stk. 2), and the day a place of work closes. */
export const changeCompanySite = act<typeof input, State, SiteChanged>({
  name: 'change-company-site',
  title: both('site.change.title'),
  submit: both('site.change.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company',
  minutes: 2,
  caseOf: null,
  locks: ({ siteId }) => [{ kind: 'row', table: 'company_site', id: siteId }],
  async load(tx, { siteId }, context) {
    const site = await siteById(tx, context.home, siteId);
    const company = site ? await reachedCompany(tx, site.organisationId, context) : null;
    return site && company ? { site, company } : null;
  },
  prefill: async (tx, context, _caseId, given) => {
    const id = fields.givenId(given, 'siteId');
    const site = id ? await siteById(tx, context.home, id) : null;
    return site && (await reachedCompany(tx, site.organisationId, context)) ? { ...site } : {};
  },
  guards: [],
  decide({ company, site }, { siteId, workSharing = false, closedOn = null, ...given }, context) {
    const details = siteDetails(given);
    const same = (Object.keys(details) as (keyof typeof details)[]).every((name) => details[name] === site[name]);
    if (same && workSharing === site.workSharing && closedOn === site.closedOn)
      return refuse('unchanged', both('company.refused.same'));
    return accept<SiteChanged>({
      type: 'companies.site-changed',
      caseId: null,
      data: { ...about(company, context), siteId, details, workSharing, closedOn },
    });
  },
  writes: companyWrites,
  sentences: {
    'companies.site-changed': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, byName: hvem, details } }) =>
        both('site.change.said', { hvem, sted: details.name, navn }),
    },
  },
});
