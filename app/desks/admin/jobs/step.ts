import { sql } from 'kysely';
import type { Refusal } from '../../../kernel/act/decision.ts';
import { inScope, type Tx } from '../../../kernel/database/scope.ts';
import { eventRow } from '../../../kernel/events/event-store.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { type Actor, caseScopeOf, leadingRole } from '../../../kernel/identity/actor.ts';
import { discardDeadLetter, retryDeadLetter } from '../../../kernel/jobs/dead-letters.ts';

/** What an administrator does about work that was given up. */
type Step = { readonly kind: 'retried' } | { readonly kind: 'discarded'; readonly reason: string };

const acts = { retried: 'retry-job', discarded: 'discard-job' } as const;

/** Does it and writes it in the history of the house, in one transaction: an event that belongs to no case. */
export async function takeStep(c: WebContext, id: string, step: Step): Promise<{ readonly ok: true } | Refusal> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const decider = { actor, now: kernel.clock.now(), newId: kernel.newId };
  const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  return inScope(kernel.database, scope, async (tx) => {
    const outcome =
      step.kind === 'retried'
        ? await retryDeadLetter(tx, decider, id)
        : await discardDeadLetter(tx, decider, id, step.reason);
    if (outcome.ok) await storeEvent(tx, { ...decider, id, step, requestId: c.get('requestId') });
    return outcome;
  });
}

interface Done {
  readonly actor: Actor;
  readonly id: string;
  readonly step: Step;
  readonly now: string;
  readonly newId: () => string;
  readonly requestId: string;
}

async function storeEvent(tx: Tx, { actor, id, step, now, newId, requestId }: Done): Promise<void> {
  const { rows } = await sql<{ queue: string; name: string; eventId: string | null }>`
    select queue, name, event_id as "eventId" from job_resolution
    where authority_id = ${actor.authorityId} and job_id = ${id} order by at desc limit 1`.execute(tx);
  const event = {
    authorityId: actor.authorityId,
    id: newId(),
    caseId: null,
    act: acts[step.kind],
    type: `jobs.${step.kind}`,
    data: { jobId: id, ...rows[0] },
    actorId: actor.id,
    actorName: actor.name,
    actorRole: leadingRole(actor),
    at: now,
    caseVersion: null,
    reason: step.kind === 'discarded' ? step.reason : null,
  };
  await tx.insertInto('event').values(eventRow(event, requestId)).execute();
}
