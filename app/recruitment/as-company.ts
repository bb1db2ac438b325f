import { type CompanyLinkTarget, companyLinkTarget } from '../companies/index.ts';
import type { ActAnswer } from '../kernel/act/answer.ts';
import { perform } from '../kernel/act/perform.ts';
import { logAccess } from '../kernel/audit/access-log.ts';
import { inScope } from '../kernel/database/scope.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { giveCandidateFeedback } from './acts/give-candidate-feedback.ts';
import { inviteToInterview } from './acts/invite-to-interview.ts';
import type { Candidate } from './candidate.ts';
import { candidatesByLink, sharedCandidate } from './queries/candidates.ts';

/** What a company does to a candidate: these two and nothing else. */
const companyActs = {
  'invite-to-interview': inviteToInterview,
  'give-candidate-feedback': giveCandidateFeedback,
} as const;
export type CompanyAct = keyof typeof companyActs;

export interface CompanyAttempt {
  readonly act: CompanyAct;
  readonly candidateId: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly onceKey: string | undefined;
  readonly requestId: string;
}

/** The company in the one case of a candidate it was shown, in the citizen's authority. The actor never leaves this file. */
const inCase = (actor: Actor, { authorityId, caseId }: Candidate): Actor => ({ ...actor, authorityId, caseId });

const performed = (kernel: Kernel, actor: Actor, candidate: Candidate, given: CompanyAttempt): Promise<ActAnswer> =>
  perform(kernel, companyActs[given.act], {
    actor: inCase(actor, candidate),
    input: { ...given.input, caseId: candidate.caseId, candidateId: candidate.id },
    onceKey: given.onceKey,
    requestId: given.requestId,
  });

/** The company's own user: the candidate is read in the company's own scope first, which shows those who said yes and no others. */
export async function performAsCompany(kernel: Kernel, actor: Actor, given: CompanyAttempt): Promise<ActAnswer> {
  const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const candidate = await inScope(kernel.database, scope, (tx) =>
    sharedCandidate(tx, actor.authorityId, given.candidateId),
  );
  if (!candidate || candidate.organisationId !== actor.organisationId) return { kind: 'not-found' };
  return performed(kernel, actor, candidate, given);
}

export const isOpenOrderLink = (link: CompanyLinkTarget | null, now: string): link is CompanyLinkTarget =>
  link !== null && link.purpose === 'order' && link.usedAt === null && Date.parse(link.validUntil) > Date.parse(now);

const holderOf = (link: CompanyLinkTarget): Actor => ({
  id: link.id,
  kind: 'organisation',
  name: link.name,
  roles: ['company-user'],
  authorityId: link.authorityId,
  authorityName: '',
  organisation: link.name,
  organisationId: link.organisationId,
});

/** Whoever holds the link from the mail. It answers for each candidate, so it is not used up by the first answer. */
export async function performByOrderLink(kernel: Kernel, token: string, given: CompanyAttempt): Promise<ActAnswer> {
  const link = await companyLinkTarget(kernel.database, token);
  if (!isOpenOrderLink(link, kernel.clock.now())) return { kind: 'not-found' };
  const candidates = await candidatesByLink(kernel.database, token);
  const candidate = candidates.find(({ id }) => id === given.candidateId);
  return candidate ? performed(kernel, holderOf(link), candidate, given) : { kind: 'not-found' };
}

/** Whoever opens the link is shown people: each citizen's own log says so, in the citizen's own authority. */
export async function logByOrderLink(
  kernel: Kernel,
  link: CompanyLinkTarget,
  candidates: readonly Candidate[],
  { place, requestId }: { readonly place: string; readonly requestId: string },
): Promise<void> {
  for (const candidate of candidates) {
    const actor = inCase(holderOf(link), candidate);
    const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
    const seen = { action: 'read', place, personIds: [candidate.personId], relation: 'party' } as const;
    await inScope(kernel.database, scope, (tx) => logAccess(tx, actor, seen, kernel.clock.now(), requestId));
  }
}
