import { toCopenhagen } from '@fodfaeste/law/dates';
import { accessRow, logAccess } from '../audit/access-log.ts';
import type { Tx } from '../database/scope.ts';
import { inScope } from '../database/scope.ts';
import { eventRow, eventsSince, type StoredEvent } from '../events/event-store.ts';
import { type Actor, caseScopeOf, leadingRole } from '../identity/actor.ts';
import type { Kernel } from '../kernel.ts';
import type { ActContext, AnyAct, Relation } from './act.ts';
import type { ActAnswer } from './answer.ts';
import { applyWrites } from './apply-writes.ts';
import type { Refusal } from './decision.ts';
import type { DomainEvent } from './event.ts';
import { invalidFields } from './invalid-input.ts';
import { lockCase, takeLocks } from './locks.ts';
import { type CaseRelation, inTheHouse, notAllowed, permittedBy } from './permission.ts';
import { rememberAnswer, rememberedAnswer } from './repeat.ts';
import { insert, update } from './write.ts';

export interface Attempt {
  readonly actor: Actor;
  readonly input: Readonly<Record<string, unknown>>;
  /** The version of the case on the person's screen; left out by those who do not care what happened meanwhile. */
  readonly expectedVersion?: number | undefined;
  /** The same key twice is the same act: the second gets the first one's answer. */
  readonly onceKey?: string | undefined;
  readonly requestId: string;
}

interface Run {
  readonly kernel: Kernel;
  readonly act: AnyAct;
  readonly attempt: Attempt;
  readonly context: ActContext;
  readonly input: Record<string, unknown>;
}

/** identity → permission → input → load → guards → decide → store + events + audit line + outbox in one transaction → answer. */
export async function perform(kernel: Kernel, act: AnyAct, attempt: Attempt): Promise<ActAnswer> {
  const answer = await attemptAct(kernel, act, attempt);
  kernel.observed?.(act.name, answer);
  return answer;
}

async function attemptAct(kernel: Kernel, act: AnyAct, attempt: Attempt): Promise<ActAnswer> {
  const parsed = act.input.strict().safeParse(attempt.input);
  if (!parsed.success) return { kind: 'invalid', fields: invalidFields(act, attempt.input, parsed.error) };
  const now = kernel.clock.now();
  const context: ActContext = {
    now,
    today: toCopenhagen(now).date,
    actor: attempt.actor,
    home: attempt.actor.authorityId,
    newId: kernel.newId,
    vault: kernel.vault,
  };
  const run: Run = { kernel, act, attempt, context, input: parsed.data as Record<string, unknown> };
  const scope = {
    authorityId: attempt.actor.authorityId,
    actorId: attempt.actor.id,
    caseScope: caseScopeOf(attempt.actor),
  };
  return inScope(kernel.database, scope, (tx) => inTransaction(tx, run));
}

async function inTransaction(tx: Tx, began: Run): Promise<ActAnswer> {
  const { act, attempt, input, kernel } = began;
  const before = await rememberedAnswer(tx, attempt, act.name);
  if (before) return before;
  const caseId: string | null = act.caseOf ? act.caseOf(input) : null;
  const held = caseId ? await kernel.access.relationTo(tx, attempt.actor, caseId) : null;
  if (caseId && !held) return { kind: 'not-found' };
  if (held?.barred) return { kind: 'forbidden', ...held.barred };
  const relation = permittedBy(act.who, attempt.actor, held ?? inTheHouse);
  if (!relation) return { kind: 'forbidden', code: 'no-permission', text: notAllowed };

  const home = held?.authorityId ?? attempt.actor.authorityId;
  const context: ActContext = { ...began.context, home };
  const run: Run = { ...began, context };
  const version = caseId ? await lockCase(tx, home, caseId) : null;
  await takeLocks(tx, home, act.locks(input));
  if (caseId && version !== null && attempt.expectedVersion !== undefined && attempt.expectedVersion < version) {
    const since = (await eventsSince(tx, home, caseId, attempt.expectedVersion)).filter(
      (event) => kernel.acts.get(event.act)?.aspect === act.aspect,
    );
    if (since.length > 0) return { kind: 'conflict', since, currentVersion: version };
  }

  const state = await act.load(tx, input, context);
  if (state === null) return { kind: 'not-found' };
  for (const guard of act.guards) {
    const refusal = guard(state, input, context);
    if (refusal) return refused(tx, run, refusal, relation);
  }
  const decision = act.decide(state, input, context);
  if (!decision.ok) return refused(tx, run, decision, relation);
  return store(tx, run, decision.events, { home, caseId, version, held, relation });
}

async function refused(tx: Tx, run: Run, refusal: Refusal, relation: Relation): Promise<ActAnswer> {
  const { act, attempt, context } = run;
  const { code, text, fields = {}, caseId, reveals = [] } = refusal;
  const seen = { action: 'search' as const, place: act.name, personIds: reveals, relation };
  await logAccess(tx, attempt.actor, seen, context.now, attempt.requestId);
  return { kind: 'refused', code, text, fields, ...(caseId ? { caseId } : {}) };
}

interface Place {
  readonly home: number;
  readonly caseId: string | null;
  readonly version: number | null;
  readonly held: CaseRelation | null;
  readonly relation: Relation;
}

async function store(tx: Tx, run: Run, events: readonly DomainEvent[], place: Place): Promise<ActAnswer> {
  const { act, attempt, context, input, kernel } = run;
  const caseVersion = place.version === null ? null : place.version + 1;
  const frame = { authorityId: place.home, actorId: attempt.actor.id, actorName: attempt.actor.name, at: context.now };
  const reason = reasonOf(act, input);
  const stored: StoredEvent[] = events.map((event) => ({
    authorityId: event.authorityId ?? place.home,
    id: kernel.newId(),
    caseId: event.caseId,
    act: act.name,
    type: event.type,
    data: event.data,
    actorId: attempt.actor.id,
    actorName: attempt.actor.name,
    actorRole: leadingRole(attempt.actor),
    at: context.now,
    caseVersion: event.caseId === place.caseId ? caseVersion : null,
    reason: reason ?? null,
  }));
  const mayCross = act.crossesAuthorities === true;
  const actorAt = attempt.actor.authorityId;
  const eventWrites = stored.map((event) => insert('event', eventRow(event, attempt.requestId)));
  await applyWrites(
    tx,
    events.flatMap((event) => act.writes(event, frame)),
    place.home,
    mayCross,
    actorAt,
  );
  await applyWrites(tx, eventWrites, place.home, mayCross, actorAt);
  if (place.caseId && caseVersion !== null)
    await applyWrites(tx, caseStamp(place, caseVersion, act.name, context.now), place.home, false, actorAt);
  await applyWrites(tx, accessRows(run, events, place), place.home, mayCross, actorAt);
  await kernel.dispatch(tx, stored);
  const answer: ActAnswer = {
    kind: 'done',
    events: stored.map(({ id, type, caseId }) => ({ id, type, caseId })),
    caseVersion,
    repeated: false,
  };
  await rememberAnswer(tx, attempt, act.name, answer, context.now);
  return answer;
}

function reasonOf({ reasonField }: AnyAct, input: Readonly<Record<string, unknown>>): string | undefined {
  const reason = reasonField ? input[reasonField] : undefined;
  return typeof reason === 'string' ? reason : undefined;
}

/** One row for each person whose data the act changed: the case's own, and those its events name. */
function accessRows({ act, attempt, context, input }: Run, events: readonly DomainEvent[], place: Place) {
  const changed = new Map<string, { readonly personId: string; readonly authorityId: number }>();
  const add = (personId: string, authorityId: number) =>
    changed.set(`${authorityId}:${personId}`, { personId, authorityId });
  if (place.held) add(place.held.personId, place.home);
  for (const event of events) if (event.about) add(event.about, event.authorityId ?? place.home);
  return [...changed.values()].map(({ personId, authorityId }) => {
    const seen = { action: 'write' as const, place: act.name, personIds: [personId], relation: place.relation };
    const whole = { ...seen, authorityId, reason: reasonOf(act, input) };
    return insert('access_log', accessRow(attempt.actor, whole, context.now, attempt.requestId));
  });
}

function caseStamp(place: Place, version: number, actName: string, now: string) {
  const authority_id = place.home;
  return [
    update('citizen_case', { authority_id, id: place.caseId }, { version }),
    update('case_overview', { authority_id, case_id: place.caseId }, { last_event_at: now, last_act: actName }),
  ];
}
