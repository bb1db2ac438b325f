import type { ActAnswer } from '../kernel/act/answer.ts';
import { perform } from '../kernel/act/perform.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { logJobSearchByLink } from './acts/log-job-search-by-link.ts';
import { isToken } from './link-token.ts';
import { type LinkTarget, linkTarget } from './queries/links.ts';
import { both } from './text.ts';

/** Whether a link can be answered now. It is all that anybody learns of a link. */
export async function isOpenLink(kernel: Kernel, token: string): Promise<boolean> {
  const target = isToken(token) ? await linkTarget(kernel.database, token) : null;
  return target !== null && target.usedAt === null && Date.parse(target.validUntil) > Date.parse(kernel.clock.now());
}

/**
 * Whoever holds the link: in the scope of its case and named after the link, since nobody knows who it is. The actor never leaves
 * this file, and nothing but the one act is done with it.
 */
const holderOf = ({ id, authorityId, caseId }: LinkTarget): Actor => ({
  id,
  kind: 'citizen',
  name: both('answer.author').da,
  roles: ['citizen'],
  authorityId,
  authorityName: '',
  organisation: both('answer.author').da,
  caseId,
});

export type LinkAnswer =
  | { readonly kind: 'done' }
  /** Unknown, used, too old, or the case is closed: nobody is told which. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'again'; readonly fields: Extract<ActAnswer, { kind: 'invalid' }>['fields'] };

interface Given {
  readonly token: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly onceKey: string | undefined;
  readonly requestId: string;
}

/** Stores what was answered, and tells nothing but whether it was. */
export async function answerByLink(kernel: Kernel, given: Given): Promise<LinkAnswer> {
  const target = isToken(given.token) ? await linkTarget(kernel.database, given.token) : null;
  if (!target) return { kind: 'gone' };
  const answer = await perform(kernel, logJobSearchByLink, {
    actor: holderOf(target),
    input: { ...given.answers, caseId: target.caseId, token: given.token },
    onceKey: given.onceKey,
    requestId: given.requestId,
  });
  if (answer.kind === 'done') return { kind: 'done' };
  if (answer.kind === 'invalid' || (answer.kind === 'refused' && Object.keys(answer.fields).length > 0))
    return { kind: 'again', fields: answer.fields };
  return { kind: 'gone' };
}
