import type { ActAnswer } from '../kernel/act/answer.ts';
import { perform } from '../kernel/act/perform.ts';
import { inScope } from '../kernel/database/scope.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { noteHire } from './acts/note-hire.ts';
import { signDeclaration } from './acts/sign-declaration.ts';
import { invitationById } from './queries/invitations.ts';

/** What a company does in the case of a candidate: these two and nothing else. */
const companyActs = { 'sign-declaration': signDeclaration, 'note-hire': noteHire } as const;
export type CandidateAct = keyof typeof companyActs;
export const isCandidateAct = (name: string): name is CandidateAct => Object.hasOwn(companyActs, name);

export interface CandidateAttempt {
  readonly act: CandidateAct;
  readonly invitationId: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly onceKey: string | undefined;
  readonly requestId: string;
}

/**
 * The company's own user: the candidate is read in the company's own scope first, which shows those who share with it and no others; only
 * then does the act see the case. The actor with that case never leaves this file.
 */
export async function performForCandidate(kernel: Kernel, actor: Actor, given: CandidateAttempt): Promise<ActAnswer> {
  if (actor.kind !== 'organisation' || actor.caseId !== undefined) return { kind: 'not-found' };
  const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const found = await inScope(kernel.database, scope, (tx) =>
    invitationById(tx, actor.authorityId, given.invitationId),
  );
  if (!found?.sharesWithCompanies) return { kind: 'not-found' };
  return perform(kernel, companyActs[given.act], {
    actor: { ...actor, caseId: found.caseId },
    input: { ...given.input, caseId: found.caseId, invitationId: found.id },
    onceKey: given.onceKey,
    requestId: given.requestId,
  });
}
