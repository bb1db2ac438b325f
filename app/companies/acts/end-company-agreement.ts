import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import type { Company } from '../company.ts';
import { about, reachedCompany } from '../detail-fields.ts';
import { type Agreement, agreementById } from '../queries/work.ts';
import { both } from '../text.ts';
import { type AgreementEnded, companyWorkWrites } from '../work-events.ts';

const input = z.object({ agreementId: fields.hiddenId(both('agreement.end.field')) });

interface State {
  readonly company: Company;
  readonly agreement: Agreement;
}

export const endCompanyAgreement = act<typeof input, State, AgreementEnded>({
  name: 'end-company-agreement',
  title: both('agreement.end.title'),
  lead: both('agreement.end.lead'),
  submit: both('agreement.end.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company',
  minutes: 1,
  caseOf: null,
  locks: ({ agreementId }) => [{ kind: 'row', table: 'company_agreement', id: agreementId }],
  async load(tx, { agreementId }, context) {
    const agreement = await agreementById(tx, context.home, agreementId);
    const company = agreement ? await reachedCompany(tx, agreement.organisationId, context) : null;
    return agreement && company ? { agreement, company } : null;
  },
  guards: [],
  decide({ company, agreement }, { agreementId }, context) {
    if (agreement.endedAt !== null) return refuse('over', both('agreement.refused.over'));
    return accept<AgreementEnded>({
      type: 'companies.agreement-ended',
      caseId: null,
      data: { ...about(company, context), agreementId, words: agreement.words },
    });
  },
  writes: companyWorkWrites,
  sentences: {
    'companies.agreement-ended': {
      citizen: null,
      caseworker: ({ data: { byName: hvem, companyName: navn, words: ord } }) =>
        both('agreement.end.said', { hvem, navn, ord }),
    },
  },
});
