import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import type { Company } from '../company.ts';
import { type ConsultantAssigned, companyWrites } from '../company-events.ts';
import { about, reachedCompany } from '../detail-fields.ts';
import { organisationId } from '../fields.ts';
import { consultants } from '../queries/companies.ts';
import { both } from '../text.ts';

const input = z.object({
  organisationId: organisationId(),
  staffId: fields.optionalChosen(both('consultant.field')),
});

interface State {
  readonly company: Company;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}

/** One steady consultant for a company. */
export const assignCompanyConsultant = act<typeof input, State, ConsultantAssigned>({
  name: 'assign-company-consultant',
  title: both('consultant.title'),
  lead: both('consultant.lead'),
  submit: both('consultant.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company',
  minutes: 1,
  caseOf: null,
  locks: ({ organisationId }) => [{ kind: 'row', table: 'organisation', id: organisationId }],
  async load(tx, { organisationId }, context) {
    const company = await reachedCompany(tx, organisationId, context);
    return company ? { company, staff: await consultants(tx, context.home) } : null;
  },
  choices: async (tx, { home }) => ({
    staffId: [
      { value: '', label: both('consultant.none') },
      ...(await consultants(tx, home)).map(({ id, name }) => ({ value: id, label: say(name, name) })),
    ],
  }),
  prefill: async (tx, context, _caseId, given) => {
    const id = fields.givenId(given, 'organisationId');
    const company = id ? await reachedCompany(tx, id, context) : null;
    return { staffId: company?.contactStaff?.id ?? context.actor.id };
  },
  guards: [],
  decide({ company, staff }, { staffId }, context) {
    const chosen = staffId === undefined ? null : staff.find(({ id }) => id === staffId);
    if (chosen === undefined)
      return refuse('unknown', both('consultant.refused'), { staffId: both('consultant.refused') });
    if ((chosen?.id ?? null) === (company.contactStaff?.id ?? null))
      return refuse(
        'unchanged',
        chosen ? both('consultant.refused.same', { navn: chosen.name }) : both('company.refused.same'),
      );
    return accept<ConsultantAssigned>({
      type: 'companies.consultant-assigned',
      caseId: null,
      data: { ...about(company, context), staffId: chosen?.id ?? null, staffName: chosen?.name ?? null },
    });
  },
  writes: companyWrites,
  sentences: {
    'companies.consultant-assigned': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, staffName: konsulent } }) =>
        konsulent ? both('consultant.said', { konsulent, navn }) : both('consultant.said.none', { navn }),
    },
  },
});
