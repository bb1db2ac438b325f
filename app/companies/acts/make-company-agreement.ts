import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import type { Company } from '../company.ts';
import { about, reachedCompany } from '../detail-fields.ts';
import { organisationId } from '../fields.ts';
import { agreementLabels } from '../labels.ts';
import { both } from '../text.ts';
import { type AgreementMade, companyWorkWrites } from '../work-events.ts';

const input = z.object({
  organisationId: organisationId(),
  kind: fields.choice(both('agreement.kind'), agreementLabels),
  words: fields.reason(both('agreement.words')),
  from: fields.date(both('agreement.from')),
  until: fields.optionalDate(both('agreement.until')),
});

/** What a company and the municipality have agreed beside single people. */
export const makeCompanyAgreement = act<typeof input, Company, AgreementMade>({
  name: 'make-company-agreement',
  title: both('agreement.make.title'),
  submit: both('agreement.make.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company',
  minutes: 3,
  caseOf: null,
  locks: () => [],
  load: (tx, { organisationId }, context) => reachedCompany(tx, organisationId, context),
  prefill: async (_tx, { today }) => ({ from: today }),
  guards: [],
  decide(company, { kind, words, from, until = null }, context) {
    if (until !== null && until < from)
      return refuse('order', both('agreement.refused.order'), { until: both('agreement.refused.order') });
    return accept<AgreementMade>({
      type: 'companies.agreement-made',
      caseId: null,
      data: { ...about(company, context), agreementId: context.newId(), kind, words, from, until },
    });
  },
  writes: companyWorkWrites,
  sentences: {
    'companies.agreement-made': {
      citizen: null,
      caseworker: ({ data: { byName: hvem, companyName: navn, words: ord } }) =>
        both('agreement.make.said', { hvem, navn, ord }),
    },
  },
});
