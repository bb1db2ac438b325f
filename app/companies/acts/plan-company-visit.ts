import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import { type Places, siteFault } from '../contact-fields.ts';
import { about, reachedPlaces, siteChoices } from '../detail-fields.ts';
import { organisationId } from '../fields.ts';
import { consultants } from '../queries/companies.ts';
import { both, bothBy } from '../text.ts';
import { companyWorkWrites, type VisitPlanned } from '../work-events.ts';

const input = z.object({
  organisationId: organisationId(),
  onDay: fields.date(both('visit.onDay')),
  staffId: fields.chosen(both('visit.staff')),
  siteId: fields.optionalChosen(both('field.site')),
  purpose: fields.reason(both('visit.purpose')),
});

interface State extends Places {
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}

/** A visit to come, or one of today that is written of at once. */
export const planCompanyVisit = act<typeof input, State, VisitPlanned>({
  name: 'plan-company-visit',
  title: both('visit.plan.title'),
  submit: both('visit.plan.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company-visit',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  async load(tx, { organisationId }, context) {
    const places = await reachedPlaces(tx, organisationId, context);
    return places ? { ...places, staff: await consultants(tx, context.home) } : null;
  },
  choices: async (tx, context, _caseId, given) => ({
    siteId: await siteChoices(tx, context, given),
    staffId: (await consultants(tx, context.home)).map(({ id, name }) => ({ value: id, label: say(name, name) })),
  }),
  prefill: async (_tx, { actor }) => ({ staffId: actor.id }),
  guards: [],
  decide({ company, sites, staff }, { onDay, staffId, siteId, purpose }, context) {
    const fault = siteFault(sites, siteId);
    if (fault) return fault;
    const who = staff.find(({ id }) => id === staffId);
    if (!who) return refuse('unknown', both('consultant.refused'), { staffId: both('consultant.refused') });
    return accept<VisitPlanned>({
      type: 'companies.visit-planned',
      caseId: null,
      data: {
        ...about(company, context),
        visitId: context.newId(),
        onDay,
        staffId,
        staffName: who.name,
        siteId: siteId ?? null,
        purpose,
      },
    });
  },
  writes: companyWorkWrites,
  sentences: {
    'companies.visit-planned': {
      citizen: null,
      caseworker: ({ data: { staffName: konsulent, companyName: navn, onDay } }) =>
        bothBy('visit.plan.said', (lang) => ({ konsulent, navn, dag: formatDate(lang, onDay) })),
    },
  },
});
