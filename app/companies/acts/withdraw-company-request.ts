import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { bothSides } from '../access.ts';
import { about } from '../detail-fields.ts';
import { requestShort } from '../labels.ts';
import { isOpen } from '../request.ts';
import { type RequestWithdrawn, requestWrites } from '../request-events.ts';
import { loadRequest, type RequestState } from '../request-state.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({ requestId: fields.hiddenId(both('request.field')) });

export const withdrawCompanyRequest = act<typeof input, RequestState, RequestWithdrawn>({
  name: 'withdraw-company-request',
  title: both('withdraw.title'),
  lead: both('withdraw.lead'),
  submit: both('withdraw.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company-request',
  minutes: 1,
  caseOf: null,
  locks: ({ requestId }) => [{ kind: 'row', table: 'company_request', id: requestId }],
  load: loadRequest,
  guards: [],
  decide({ company, request }, { requestId }, context) {
    if (!isOpen(request)) return refuse('closed', both('answer.refused.closed'));
    return accept<RequestWithdrawn>({
      type: 'companies.request-withdrawn',
      caseId: null,
      data: { ...about(company, context), requestId, kind: request.kind },
    });
  },
  writes: requestWrites,
  sentences: {
    'companies.request-withdrawn': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, kind } }) =>
        bothBy('withdraw.said', (lang) => ({ navn, hvad: requestShort[kind][lang] })),
    },
  },
});
