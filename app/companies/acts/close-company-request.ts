import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import { about } from '../detail-fields.ts';
import { requestShort } from '../labels.ts';
import { isOpen } from '../request.ts';
import { type RequestClosed, requestWrites } from '../request-events.ts';
import { loadRequest, type RequestState } from '../request-state.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  requestId: fields.hiddenId(both('request.field')),
  outcome: fields.reason(both('close.outcome')),
});

/** What it came to. A company that asked has been answered first. */
export const closeCompanyRequest = act<typeof input, RequestState, RequestClosed>({
  name: 'close-company-request',
  title: both('close.title'),
  submit: both('close.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company-request',
  minutes: 1,
  caseOf: null,
  locks: ({ requestId }) => [{ kind: 'row', table: 'company_request', id: requestId }],
  load: loadRequest,
  guards: [],
  decide({ company, request }, { requestId, outcome }, context) {
    if (!isOpen(request)) return refuse('closed', both('answer.refused.closed'));
    if (request.state === 'new') return refuse('unanswered', both('close.refused.unanswered'));
    return accept<RequestClosed>({
      type: 'companies.request-closed',
      caseId: null,
      data: { ...about(company, context), requestId, kind: request.kind, outcome },
    });
  },
  writes: requestWrites,
  sentences: {
    'companies.request-closed': {
      citizen: null,
      caseworker: ({ data: { byName: hvem, companyName: navn, kind } }) =>
        bothBy('close.said', (lang) => ({ hvem, navn, hvad: requestShort[kind][lang] })),
    },
  },
});
