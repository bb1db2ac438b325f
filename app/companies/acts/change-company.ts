import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Change } from '../../kernel/act/event.ts';
import { field } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { fields, inWords, lower } from '../../people/index.ts';
import { bothSides } from '../access.ts';
import type { Company } from '../company.ts';
import { type CompanyChanged, type CompanyDetails, companyWrites } from '../company-events.ts';
import { about, companyDetails, companyFields, reachedCompany } from '../detail-fields.ts';
import * as own from '../fields.ts';
import { sectorLabels } from '../labels.ts';
import { type LastChange, lastCompanyChange } from '../queries/last-change.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  organisationId: own.organisationId(),
  // A company is no case, whose version the kernel compares: the act does it itself.
  seenVersion: field(fields.blankAsNone(z.coerce.number().int().optional()), {
    label: both('field.company'),
    control: 'hidden',
  }),
  ...companyFields(),
});

interface State {
  readonly company: Company;
  readonly last: LastChange | null;
}

/** Name, branch, address and how to reach the company; by staff or the company itself. */
export const changeCompany = act<typeof input, State, CompanyChanged>({
  name: 'change-company',
  title: both('change.title'),
  submit: both('change.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company',
  minutes: 2,
  caseOf: null,
  formElsewhere: true,
  locks: ({ organisationId }) => [{ kind: 'row', table: 'organisation', id: organisationId }],
  async load(tx, { organisationId }, context) {
    const company = await reachedCompany(tx, organisationId, context);
    return company ? { company, last: await lastCompanyChange(tx, context.home, company.id) } : null;
  },
  prefill: async (tx, context, _caseId, given) => {
    const id = fields.givenId(given, 'organisationId');
    const company = id ? await reachedCompany(tx, id, context) : null;
    if (!company) return {};
    const { collectiveAgreement, version, ...known } = company;
    const agreed = collectiveAgreement === null ? '' : collectiveAgreement ? 'yes' : 'no';
    return { ...known, collectiveAgreement: agreed, seenVersion: version };
  },
  guards: [],
  decide({ company, last }, { organisationId: _, seenVersion, ...given }, context) {
    const details = companyDetails(given);
    const changes = changesBetween(company, details);
    if (seenVersion !== undefined && seenVersion < company.version)
      return refuse(
        'changed-meanwhile',
        bothBy('company.refused.meanwhile', (lang) => ({
          navn: last?.byName ?? company.name,
          felter: namesOf(last?.fields ?? [])[lang],
        })),
      );
    if (changes.length === 0) return refuse('unchanged', both('company.refused.same'));
    return accept<CompanyChanged>({
      type: 'companies.company-changed',
      caseId: null,
      data: { ...about(company, context), companyName: details.name, details, changes, version: company.version + 1 },
    });
  },
  writes: companyWrites,
  sentences: {
    'companies.company-changed': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, byName: hvem, changes } }) =>
        bothBy('change.said', (lang) => ({ hvem, navn, felter: namesOf(changes.map((one) => one.field))[lang] })),
    },
  },
});

const labels: Readonly<Record<keyof CompanyDetails, Bilingual>> = {
  name: both('company.name'),
  sector: both('company.sector'),
  branchCode: both('company.branchCode'),
  branch: both('company.branch'),
  collectiveAgreement: both('company.collectiveAgreement.short'),
  address: both('company.address'),
  postalCode: both('company.postalCode'),
  city: both('company.city'),
  phone: both('company.phone'),
  email: both('company.email'),
};
const names = Object.keys(labels) as (keyof CompanyDetails)[];

function readable(name: keyof CompanyDetails, details: CompanyDetails): string {
  if (name === 'sector') return sectorLabels[details.sector].da;
  if (name === 'collectiveAgreement')
    return details.collectiveAgreement === null ? '' : details.collectiveAgreement ? own.yesNo.yes.da : own.yesNo.no.da;
  return details[name] ?? '';
}

const changesBetween = (before: CompanyDetails, after: CompanyDetails): Change[] =>
  names
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ field: name, before: readable(name, before), after: readable(name, after) }));

const namesOf = (changed: readonly string[]) =>
  inWords(names.filter((name) => changed.includes(name)).map((name) => lower(labels[name])));
