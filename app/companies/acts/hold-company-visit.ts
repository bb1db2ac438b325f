import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import { about } from '../detail-fields.ts';
import { optionalWhole } from '../fields.ts';
import { both } from '../text.ts';
import { loadVisit, prefillVisit, type VisitState, visitOver } from '../visits.ts';
import { companyWorkWrites, type VisitHeld } from '../work-events.ts';

const input = z.object({
  visitId: fields.hiddenId(both('visit.field')),
  onDay: fields.date(both('visit.onDay')),
  outcome: fields.reason(both('visit.outcome')),
  minutes: optionalWhole(both('visit.minutes'), 5, 600, both('visit.minutes.help')),
});

/** What a visit gave, and the time it took. */
export const holdCompanyVisit = act<typeof input, VisitState, VisitHeld>({
  name: 'hold-company-visit',
  title: both('visit.hold.title'),
  submit: both('visit.hold.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company-visit',
  minutes: 2,
  caseOf: null,
  locks: ({ visitId }) => [{ kind: 'row', table: 'company_visit', id: visitId }],
  load: loadVisit,
  prefill: prefillVisit,
  guards: [],
  decide({ company, visit }, { visitId, onDay, outcome, minutes = null }, context) {
    if (visit.state !== 'planned') return refuse('over', visitOver);
    if (onDay > context.today)
      return refuse('future', both('visit.refused.future'), { onDay: both('visit.refused.future') });
    return accept<VisitHeld>({
      type: 'companies.visit-held',
      caseId: null,
      data: { ...about(company, context), visitId, onDay, staffName: visit.staffName, outcome, minutes },
    });
  },
  writes: companyWorkWrites,
  sentences: {
    'companies.visit-held': {
      citizen: null,
      caseworker: ({ data: { staffName: konsulent, companyName: navn } }) =>
        both('visit.hold.said', { konsulent, navn }),
    },
  },
});
