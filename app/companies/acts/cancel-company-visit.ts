import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import { about } from '../detail-fields.ts';
import { both, bothBy } from '../text.ts';
import { loadVisit, type VisitState, visitOver } from '../visits.ts';
import { companyWorkWrites, type VisitCancelled } from '../work-events.ts';

const input = z.object({ visitId: fields.hiddenId(both('visit.field')) });

export const cancelCompanyVisit = act<typeof input, VisitState, VisitCancelled>({
  name: 'cancel-company-visit',
  title: both('visit.cancel.title'),
  submit: both('visit.cancel.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company-visit',
  minutes: 1,
  caseOf: null,
  locks: ({ visitId }) => [{ kind: 'row', table: 'company_visit', id: visitId }],
  load: loadVisit,
  guards: [],
  decide({ company, visit: { state, onDay, staffName } }, { visitId }, context) {
    if (state !== 'planned') return refuse('over', visitOver);
    return accept<VisitCancelled>({
      type: 'companies.visit-cancelled',
      caseId: null,
      data: { ...about(company, context), visitId, onDay, staffName },
    });
  },
  writes: companyWorkWrites,
  sentences: {
    'companies.visit-cancelled': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, onDay } }) =>
        bothBy('visit.cancel.said', (lang) => ({ navn, dag: formatDate(lang, onDay) })),
    },
  },
});
