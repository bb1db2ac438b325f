import type { ActAnswer } from '../kernel/act/answer.ts';
import { perform } from '../kernel/act/perform.ts';
import { inScope } from '../kernel/database/scope.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { answerRequestQuestion } from './acts/answer-request-question.ts';
import type { CompanyLinkTarget } from './links.ts';
import { requestById } from './queries/requests.ts';
import { type CompanyRequest, isAsked } from './request.ts';

type RequestLink = CompanyLinkTarget & { readonly token: string };

/**
 * Whoever holds the link: the company, as the one it was sent to. The database shows it what is the company's own
 * (`current_organisation`). The actor never leaves this file, and nothing but the one act is done with it.
 */
const holderOf = ({ id, authorityId, organisationId, name }: CompanyLinkTarget): Actor => ({
  id,
  kind: 'organisation',
  name,
  roles: ['company-user'],
  authorityId,
  authorityName: '',
  organisation: name,
  organisationId,
});

/** What the link asks about; null where there is nothing to answer any more. */
export function requestOfLink(kernel: Kernel, link: RequestLink): Promise<CompanyRequest | null> {
  const actor = holderOf(link);
  const scope = { authorityId: link.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  return inScope(kernel.database, scope, async (tx) => {
    const request = await requestById(tx, link.authorityId, link.subjectId);
    return request && isAsked(request) ? request : null;
  });
}

interface Given {
  readonly reply: string;
  readonly onceKey: string | undefined;
  readonly requestId: string;
}

/** Stores the reply and ends the link. */
export const replyByLink = (kernel: Kernel, link: RequestLink, given: Given): Promise<ActAnswer> =>
  perform(kernel, answerRequestQuestion, {
    actor: holderOf(link),
    input: { requestId: link.subjectId, reply: given.reply, token: link.token },
    onceKey: given.onceKey,
    requestId: given.requestId,
  });
