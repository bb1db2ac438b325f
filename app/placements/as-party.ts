import { type CompanyLinkTarget, companyLinkTarget } from '../companies/index.ts';
import type { ActAnswer } from '../kernel/act/answer.ts';
import { perform } from '../kernel/act/perform.ts';
import { isToken } from '../kernel/crypto/secret-link.ts';
import { inScope } from '../kernel/database/scope.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Placement } from './placement.ts';
import { placementOfFollowUp } from './queries/of-follow-up.ts';
import { placementById } from './queries/placements.ts';
import { seenByCompany, seenByRepresentative } from './seen-by.ts';

/** What a company may do in a case where it has an agreement, and nothing else. */
const ofCompany: ReadonlySet<string> = new Set([
  'answer-placement-as-company',
  'answer-placement-check-as-company',
  'assess-placement-as-company',
]);

/** The one act that a link of each purpose is for. */
const ofLink: Readonly<Record<string, string>> = {
  'company:placement': 'answer-placement-as-company',
  'representative:placement': 'answer-placement-as-representative',
  'company:check': 'answer-placement-check-as-company',
  'company:assessment': 'assess-placement-as-company',
};

interface How {
  readonly onceKey?: string | undefined;
  readonly requestId: string;
}

const notFound: ActAnswer = { kind: 'not-found' };

/**
 * A company, logged in, does one thing in the case of one of its agreements. Whether it is its own is read with its own eyes
 * (row-level security); only then does the act see the case, and only this act.
 */
export async function performAsParty(
  kernel: Kernel,
  actor: Actor,
  actName: string,
  placementId: string,
  input: Readonly<Record<string, unknown>>,
  { onceKey, requestId }: How,
): Promise<ActAnswer> {
  const act = ofCompany.has(actName) ? kernel.acts.get(actName) : undefined;
  if (!act || actor.kind !== 'organisation' || actor.caseId !== undefined) return notFound;
  const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const placement = await inScope(kernel.database, scope, (tx) => placementById(tx, actor.authorityId, placementId));
  if (!placement || placement.organisationId !== actor.organisationId) return notFound;
  const { caseId } = placement;
  // A secret is for links: what a form posts of that name is not read.
  const { token: _, ...given } = input;
  return perform(kernel, act, {
    actor: { ...actor, caseId },
    input: { ...given, caseId, placementId },
    onceKey,
    requestId,
  });
}

type CaseLink = CompanyLinkTarget & { readonly caseId: string };

/** Whoever holds the link, as the one it was sent to, in the scope of its case. The actor never leaves this file. */
const holderOf = ({ id, authorityId, organisationId, party, name, caseId }: CaseLink): Actor => ({
  id,
  kind: 'organisation',
  name,
  roles: [party === 'company' ? 'company-user' : 'employee-representative'],
  authorityId,
  authorityName: '',
  organisation: name,
  organisationId,
  caseId,
});

async function openCaseLink(kernel: Kernel, token: string): Promise<CaseLink | null> {
  const target = isToken(token) ? await companyLinkTarget(kernel.database, token) : null;
  if (!target || target.caseId === null) return null;
  const isOpen = target.usedAt === null && Date.parse(target.validUntil) > Date.parse(kernel.clock.now());
  return isOpen ? { ...target, caseId: target.caseId } : null;
}

const ofLinkScope = <T>(
  kernel: Kernel,
  link: CaseLink,
  read: (placementId: string | null, get: (id: string) => Promise<Placement | null>) => Promise<T>,
) =>
  inScope(kernel.database, { authorityId: link.authorityId, actorId: link.id, caseScope: link.caseId }, async (tx) => {
    const placementId =
      link.purpose === 'check' ? await placementOfFollowUp(tx, link.authorityId, link.subjectId) : link.subjectId;
    return read(placementId, (id) => placementById(tx, link.authorityId, id));
  });

/**
 * What a link asks about, as far as the one it was sent to may see it; null where there is nothing to answer any more. Looking changes
 * nothing.
 */
export async function placementOfLink(kernel: Kernel, token: string): Promise<Placement | null> {
  const link = await openCaseLink(kernel, token);
  if (!link) return null;
  const found = await ofLinkScope(kernel, link, async (id, get) => (id === null ? null : get(id)));
  if (!found || found.organisationId !== link.organisationId) return null;
  return link.party === 'company' ? seenByCompany(found) : seenByRepresentative(found);
}

/** Stores what the holder of a link answers, and ends the link. It is good for the one act it was sent for, in its own case. */
export async function performByLink(
  kernel: Kernel,
  token: string,
  actName: string,
  input: Readonly<Record<string, unknown>>,
  { onceKey, requestId }: How,
): Promise<ActAnswer> {
  // An answer that was given is given again to the same once-key, also when the link is used by it: only a link nobody knows is none.
  const target = isToken(token) ? await companyLinkTarget(kernel.database, token) : null;
  if (!target || target.caseId === null || ofLink[`${target.party}:${target.purpose}`] !== actName) return notFound;
  const link: CaseLink = { ...target, caseId: target.caseId };
  const act = kernel.acts.get(actName);
  const placementId = await ofLinkScope(kernel, link, async (id) => id);
  if (!act || placementId === null) return notFound;
  return perform(kernel, act, {
    actor: holderOf(link),
    input: {
      ...input,
      caseId: link.caseId,
      placementId,
      ...(link.purpose === 'check' ? { followUpId: link.subjectId } : {}),
      token,
    },
    onceKey,
    requestId,
  });
}
