import type { PlainDate } from '@fodfaeste/law/dates';
import type { z } from 'zod';
import type { Cpr, CprKind } from '../crypto/cpr.ts';
import type { Tx } from '../database/scope.ts';
import type { Actor, Role } from '../identity/actor.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Decision, Refusal } from './decision.ts';
import type { DomainEvent, Writes } from './event.ts';
import { fieldMeta, type Paragraph } from './field.ts';
import type { TableName } from './write.ts';

/** Seals CPR numbers; the keys stay inside. `load` uses it, `decide` only sees what came out. */
export interface CprVault {
  readonly seal: (
    cpr: Cpr,
    authorityId: number,
    personId: string,
  ) => { readonly cipher: Buffer; readonly hash: Buffer };
  readonly hash: (cpr: Cpr) => Buffer;
  readonly open: (cipher: Uint8Array, kind: CprKind, authorityId: number, personId: string) => Cpr;
}

/** How somebody stands to a case. `authority` is for acts that concern no case. */
export const relations = [
  'self',
  'contact-person',
  'same-team',
  'same-authority',
  'guest',
  'helper',
  'akasse',
  'party',
  'authority',
] as const;
export type Relation = (typeof relations)[number];

/** Role and relation together: never a role alone. */
export interface Permission {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  /** Whoever was let into parts of the case alone must have been let into this one. */
  readonly part?: string;
}

export type Lock =
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'row'; readonly table: TableName; readonly id: string }
  | { readonly kind: 'key'; readonly key: string };

/** Everything a decision may use besides state and input: no clock, no randomness of its own. */
export interface ActContext {
  readonly now: string;
  readonly today: PlainDate;
  readonly actor: Actor;
  /** The authority whose case it is; the actor's own where no case is concerned. An a-kasse's caseworker acts in another. */
  readonly home: number;
  readonly newId: () => string;
  readonly vault: CprVault;
}

/** What stands in the history: one sentence for the citizen, one for staff. `null` when the event is not for that reader. */
export interface Sentence<E extends DomainEvent> {
  readonly citizen: ((event: E) => Bilingual) | null;
  readonly caseworker: (event: E) => Bilingual;
}

export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
}

type OfType<E extends DomainEvent, T extends string> = Extract<E, { readonly type: T }>;
export type Sentences<E extends DomainEvent> = { readonly [T in E['type']]: Sentence<OfType<E, T>> };

/** What the law engine must say first. Returns the refusal, or null when the way is free. */
export type Guard<S, I> = (state: S, input: I, context: ActContext) => Refusal | null;

/** One thing a person does to a case (or, without `caseOf`, to the authority's own house), declared once. */
export interface Act<Schema extends z.ZodObject = z.ZodObject, State = unknown, E extends DomainEvent = DomainEvent> {
  readonly name: string;
  readonly title: Bilingual;
  /** The button. */
  readonly submit: Bilingual;
  /** What it is for, above the form. */
  readonly lead?: Bilingual;
  readonly input: Schema;
  readonly who: readonly Permission[];
  readonly basis: Paragraph | 'none';
  /** Which part of a case it changes: two people collide only inside one aspect. */
  readonly aspect: string;
  readonly caseOf: ((input: z.output<Schema>) => string) | null;
  readonly locks: (input: z.output<Schema>) => readonly Lock[];
  readonly load: (tx: Tx, input: z.output<Schema>, context: ActContext) => Promise<State | null>;
  readonly guards: readonly Guard<State, z.output<Schema>>[];
  readonly decide: (state: State, input: z.output<Schema>, context: ActContext) => Decision<E>;
  readonly writes: Writes<E>;
  readonly sentences: Sentences<E>;
  /** The field that says why: stored beside the event, shown in the history. */
  readonly reasonField?: keyof z.output<Schema> & string;
  /** Minutes it takes a person to do it; for the register of process demands. */
  readonly minutes: number;
  /** Choices and first values that depend on the case, or on what the page already gives (a staff id), for the form. */
  readonly choices?: (
    tx: Tx,
    context: ActContext,
    caseId: string | null,
    given?: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, readonly Choice[]>>>;
  readonly prefill?: (
    tx: Tx,
    context: ActContext,
    caseId: string | null,
    given?: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Its form stands on a page of its own, which logs whom it shows: the page that draws every act does not draw this one. */
  readonly formElsewhere?: boolean;
  /** True for the few acts that write in two authorities at once (a citizen moves). */
  readonly crossesAuthorities?: boolean;
}

/** An act of any state and event, as registry, pages and endpoints handle it. */
// biome-ignore lint/suspicious/noExplicitAny: acts differ in state and event; the registry only runs them through perform()
export type AnyAct = Act<any, any, any>;

/** Checks what types cannot: each mandatory field has its reason, each field its label. */
export function act<Schema extends z.ZodObject, State, E extends DomainEvent>(
  declaration: Act<Schema, State, E>,
): Act<Schema, State, E> {
  for (const [name, schema] of Object.entries(declaration.input.shape as Record<string, z.ZodType>)) {
    const meta = fieldMeta(schema);
    if (!meta) throw new Error(`act ${declaration.name}: field ${name} has no field() description`);
    const isMandatory = !schema.safeParse(undefined).success;
    if (isMandatory && !meta.mandatory) {
      throw new Error(
        `act ${declaration.name}: field ${name} is mandatory without a paragraph and without being the act's meaning`,
      );
    }
  }
  return declaration;
}
