import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { z } from 'zod';
import type { AnyAct, CprVault } from '../../kernel/act/act.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { insert } from '../../kernel/act/write.ts';
import { accessRow } from '../../kernel/audit/access-log.ts';
import { eventRow } from '../../kernel/events/event-store.ts';
import { type Actor, leadingRole } from '../../kernel/identity/actor.ts';
import { demoRequest } from './actors.ts';
import type { PendingRows } from './pending-rows.ts';

/** When something was done, and by whom. */
export interface Scene {
  readonly actor: Actor;
  readonly day: PlainDate;
  readonly at: Instant;
}

/** What a run of acts shares: ids that are the same every time, and the vault. */
export interface Props {
  readonly newId: () => string;
  readonly vault: CprVault;
  /** The authority whose case, or house, it is. */
  readonly home: number;
}

/** An act was refused: the demo and the acts do not agree, which is a mistake in one of them. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

/**
 * Does an act as the kernel does (perform.ts): input through the act's own schema, guards, decide, writes and events; only that
 * state comes from memory and rows go to memory. Permission is not asked: the demo may do what anybody may.
 */
export function play(
  act: AnyAct,
  state: unknown,
  raw: Readonly<Record<string, unknown>>,
  scene: Scene,
  props: Props,
): { readonly input: Readonly<Record<string, unknown>>; readonly events: readonly DomainEvent[] } {
  const parsed = strictInput(act).safeParse(raw);
  if (!parsed.success)
    throw new DemoRefused(`${act.name}: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  const input = parsed.data;
  const context = { now: scene.at, today: scene.day, actor: scene.actor, ...props };
  for (const guard of act.guards) {
    const refusal = guard(state, input, context);
    if (refusal) throw new DemoRefused(`${act.name}: ${refusal.code}`);
  }
  const decision = act.decide(state, input, context);
  if (!decision.ok) throw new DemoRefused(`${act.name} on ${scene.day}: ${decision.code}`);
  return { input, events: decision.events };
}

const strictInputs = new Map<AnyAct, z.ZodType<Record<string, unknown>>>();

/** The act's schema that knows no other fields, made once. */
function strictInput(act: AnyAct): z.ZodType<Record<string, unknown>> {
  const made = strictInputs.get(act) ?? (act.input.strict() as z.ZodType<Record<string, unknown>>);
  strictInputs.set(act, made);
  return made;
}

export interface Keeping {
  readonly authorityId: number;
  readonly act: Pick<AnyAct, 'name' | 'writes' | 'reasonField'>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly caseVersion: number | null;
  /** The person whose access log tells of it when a member of the staff did it. */
  readonly personId: string | null;
}

/** Stores what was decided: rows, history, and the line in the access log. */
export function keep(
  rows: PendingRows,
  events: readonly DomainEvent[],
  scene: Scene,
  props: Props,
  keeping: Keeping,
): void {
  const { authorityId, act, input, caseVersion, personId } = keeping;
  const { actor, at } = scene;
  const frame = { authorityId, actorId: actor.id, actorName: actor.name, at };
  const reason = act.reasonField ? input[act.reasonField] : undefined;
  for (const event of events) {
    rows.apply(act.writes(event, frame));
    const stored = {
      authorityId: event.authorityId ?? authorityId,
      id: props.newId(),
      caseId: event.caseId,
      act: act.name,
      type: event.type,
      data: event.data,
      actorId: actor.id,
      actorName: actor.name,
      actorRole: leadingRole(actor),
      at,
      caseVersion: event.caseId === null ? null : caseVersion,
      reason: typeof reason === 'string' ? reason : null,
    };
    rows.apply([insert('event', eventRow(stored, demoRequest))]);
  }
  if (personId === null || actor.kind === 'system') return;
  const seen = {
    action: 'write',
    place: act.name,
    personIds: [personId],
    relation: relationOf(actor),
    authorityId,
  } as const;
  rows.apply([insert('access_log', accessRow(actor, seen, at, demoRequest))]);
}

const relationOf = ({ kind, roles }: Actor): string => {
  if (kind === 'citizen') return 'self';
  return roles.includes('akasse-caseworker') ? 'akasse' : 'contact-person';
};
