import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { isToken } from '../../kernel/crypto/secret-link.ts';
import { fields } from '../../people/index.ts';
import { bothSides } from '../access.ts';
import { about } from '../detail-fields.ts';
import { requestShort } from '../labels.ts';
import { type OpenRequestLink, openRequestLink } from '../queries/request-link.ts';
import { isAsked } from '../request.ts';
import { type RequestReplied, requestWrites } from '../request-events.ts';
import { loadRequest, type RequestState } from '../request-state.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  requestId: fields.hiddenId(both('request.field')),
  reply: fields.reason(both('reply.words')),
  token: fields.optional(both('request.field'), 64),
});

interface State extends RequestState {
  readonly link: OpenRequestLink | null;
}

/** What the company says to our question: on its own page, by the link in the message, or told to staff. */
export const answerRequestQuestion = act<typeof input, State, RequestReplied>({
  name: 'answer-request-question',
  title: both('reply.title'),
  submit: both('reply.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company-request',
  minutes: 2,
  caseOf: null,
  formElsewhere: true,
  locks: ({ requestId }) => [{ kind: 'row', table: 'company_request', id: requestId }],
  async load(tx, { requestId, token }, context) {
    const state = await loadRequest(tx, { requestId }, context);
    if (!state) return null;
    if (token === undefined) return { ...state, link: null };
    const link = isToken(token)
      ? await openRequestLink(tx, context.home, { requestId, token, now: context.now })
      : null;
    return link ? { ...state, link } : null;
  },
  guards: [],
  decide({ company, request, link }, { requestId, reply }, context) {
    if (!isAsked(request)) return refuse('not-asked', both('reply.refused.none'));
    return accept<RequestReplied>({
      type: 'companies.request-replied',
      caseId: null,
      data: { ...about(company, context), requestId, kind: request.kind, reply, linkId: link?.id ?? null },
    });
  },
  writes: requestWrites,
  sentences: {
    'companies.request-replied': {
      citizen: null,
      caseworker: ({ data: { byName: hvem, companyName: navn, kind } }) =>
        bothBy('reply.said', (lang) => ({ hvem, navn, hvad: requestShort[kind][lang] })),
    },
  },
});
