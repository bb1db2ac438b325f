import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { newToken } from '../../kernel/crypto/secret-link.ts';
import { fields } from '../../people/index.ts';
import { staffOfCompanies } from '../access.ts';
import { answerWords } from '../answer-words.ts';
import { about } from '../detail-fields.ts';
import { requestShort } from '../labels.ts';
import { type CompanyRecipient, companyRecipient } from '../queries/recipients.ts';
import { isOpen } from '../request.ts';
import { type RequestAnswered, requestWrites } from '../request-events.ts';
import { loadRequest, type RequestState } from '../request-state.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  requestId: fields.hiddenId(both('request.field')),
  answer: fields.reason(both('answer.words'), both('answer.words.help')),
  asks: fields.tick(both('answer.asks')),
});

interface State extends RequestState {
  readonly to: CompanyRecipient | null;
  /** For the link, where one is sent. */
  readonly token: string;
}

/** The company hears by mail or text message; a question goes with a link that answers it without a login. */
export const answerCompanyRequest = act<typeof input, State, RequestAnswered>({
  name: 'answer-company-request',
  title: both('answer.title'),
  submit: both('answer.submit'),
  input,
  who: staffOfCompanies,
  basis: 'none',
  aspect: 'company-request',
  minutes: 3,
  caseOf: null,
  locks: ({ requestId }) => [{ kind: 'row', table: 'company_request', id: requestId }],
  async load(tx, given, context) {
    const state = await loadRequest(tx, given, context);
    if (!state) return null;
    const { organisationId, madeById: userId, siteId } = state.request;
    const to = await companyRecipient(tx, context.home, { organisationId, userId, siteId });
    return { ...state, to, token: newToken() };
  },
  guards: [],
  decide({ company, request, to, token }, { requestId, answer, asks = false }, context) {
    if (!isOpen(request)) return refuse('closed', both('answer.refused.closed'));
    if (asks && to === null) return refuse('unreached', both('answer.unreached'), { asks: both('answer.unreached') });
    const { actor } = context;
    const { kind } = request;
    const secret = asks ? token : null;
    const words = to && {
      channel: to.channel,
      ...answerWords({
        to,
        kind,
        words: answer,
        byName: actor.name,
        authority: actor.organisation,
        requestId,
        token: secret,
      }),
    };
    const organisationId = company.id;
    return accept<RequestAnswered>({
      type: 'companies.request-answered',
      caseId: null,
      data: {
        ...about(company, context),
        requestId,
        kind,
        answer,
        asks,
        staffId: actor.id,
        first: request.answeredAt === null,
        channel: to?.channel ?? null,
      },
      unrecorded: {
        message:
          to && words
            ? {
                id: context.newId(),
                organisationId,
                toName: to.name,
                toAddress: to.address,
                purpose: 'request-answer',
                subjectId: requestId,
                ...words,
              }
            : null,
        link:
          to && secret
            ? {
                id: context.newId(),
                organisationId,
                party: 'company',
                purpose: 'request',
                subjectId: requestId,
                caseId: null,
                name: to.name,
                token: secret,
              }
            : null,
      },
    });
  },
  writes: requestWrites,
  sentences: {
    'companies.request-answered': {
      citizen: null,
      caseworker: ({ data: { byName: hvem, companyName: navn, kind, asks } }) =>
        bothBy(asks ? 'answer.said.asked' : 'answer.said', (lang) => ({ hvem, navn, hvad: requestShort[kind][lang] })),
    },
  },
});
