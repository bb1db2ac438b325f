import type { ActAnswer } from '../kernel/act/answer.ts';
import { perform } from '../kernel/act/perform.ts';
import { inScope } from '../kernel/database/scope.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { enrolmentById } from './queries/enrolments.ts';

/** What a school may do about a participant, and nothing else. */
const ofSchool: ReadonlySet<string> = new Set(['tell-absence', 'write-about-course', 'end-course']);

interface How {
  readonly onceKey?: string | undefined;
  readonly requestId: string;
}

const notFound: ActAnswer = { kind: 'not-found' };

/**
 * A school, logged in, does one thing about one of its participants. Whether it is its own, and shares the name with it, is read with its own
 * eyes (row-level security); only then does the act see the case, and only this act.
 */
export async function performAsSchool(
  kernel: Kernel,
  actor: Actor,
  actName: string,
  enrolmentId: string,
  input: Readonly<Record<string, unknown>>,
  { onceKey, requestId }: How,
): Promise<ActAnswer> {
  const act = ofSchool.has(actName) ? kernel.acts.get(actName) : undefined;
  if (!act || actor.kind !== 'organisation' || actor.caseId !== undefined) return notFound;
  const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const found = await inScope(kernel.database, scope, (tx) => enrolmentById(tx, actor.authorityId, enrolmentId));
  if (!found?.sharesWithSchool || found.organisationId !== actor.organisationId) return notFound;
  const { caseId } = found;
  return perform(kernel, act, {
    actor: { ...actor, caseId },
    input: { ...input, caseId, enrolmentId },
    onceKey,
    requestId,
  });
}
