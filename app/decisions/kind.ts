import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { z } from 'zod';
import type { ActContext, Choice } from '../kernel/act/act.ts';
import type { EventFrame } from '../kernel/act/event.ts';
import type { Paragraph } from '../kernel/act/field.ts';
import type { TableName, Write } from '../kernel/act/write.ts';
import type { Tx } from '../kernel/database/scope.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { MandateKind } from '../people/index.ts';
import type { Result } from './decision.ts';

/** What the law engine must say when a decision of this result is assumed. */
export interface LawTest {
  /** What is assumed: the decision itself, and the judgement it rests on. */
  readonly assume: readonly Entry[];
  /** States of the rule in which this result is lawful. */
  readonly lawful: readonly ('allowed' | 'refused' | 'yes' | 'no')[];
}

/** When a decision takes effect: ids that `decide` made, so that writes stay data. */
export interface Effect {
  readonly decisionId: string;
  readonly caseId: string;
  readonly result: Result;
  readonly decidedOn: PlainDate;
  /** As many ids as the kind asks for. */
  readonly ids: readonly string[];
  /** The decision that this one takes the place of. */
  readonly replaces: string | null;
}

/**
 * One kind of decision, declared by the module that owns the matter. A kind without a rule, a mandate or a body to complain to cannot be
 * written down.
 */
export interface DecisionKind<Terms extends z.ZodObject = z.ZodObject> {
  readonly kind: string;
  /** What staff call it: "Fritagelse for at booke". */
  readonly name: Bilingual;
  /** A title that anybody may read: in the case index, in Digital Post. No name, no illness. */
  readonly title: Bilingual;
  /** One sentence for whoever is about to open one. */
  readonly lead: Bilingual;
  readonly kle: string;
  readonly mandate: MandateKind;
  readonly basis: Paragraph;
  /** `citizen`: somebody asks for it. `authority`: the authority takes it up itself. */
  readonly asked: 'citizen' | 'authority';
  readonly results: readonly Result[];
  /** Its module alone opens it, from something that stands already (an agreement): there is no form to open, ask for or change it. */
  readonly openedByModule?: true;
  /** The particulars: fields of the form, with their labels. */
  readonly terms: Terms;
  /** The rule of the law engine that carries the decision. */
  readonly rule: string;
  /** True where the rule leaves room for judgement: then the main considerations must be told (forvaltningsloven § 24, stk. 1). */
  readonly discretion: boolean;
  /** What the preparer must weigh, as a question. */
  readonly question: Bilingual;
  readonly test: (terms: z.output<Terms>, result: Result, on: PlainDate) => LawTest;
  /** What is wrong with the particulars on that day; null when nothing is. */
  readonly fault?: (
    terms: z.output<Terms>,
    context: ActContext,
  ) => { readonly field: string; readonly code: string; readonly text: Bilingual } | null;
  /** The result in plain words, first in the letter. "du". */
  readonly resultWords: (terms: z.output<Terms>, result: Result) => Bilingual;
  /** What is to be decided, as it stands after "vi har besluttet,": "om du kan slippe for selv at booke". No capital, no full stop. */
  readonly aboutWords: (terms: z.output<Terms>) => Bilingual;
  /** For the history and lists: "Samtalen 3. december holdes som et møde". */
  readonly termsWords: (terms: z.output<Terms>) => Bilingual;
  /** Where to complain (forvaltningsloven § 25). */
  readonly complaint: { readonly body: Bilingual; readonly basis: Paragraph };
  /** What changes when it is signed: what the law is told, rows of the owning module. */
  readonly effects: (terms: z.output<Terms>, effect: Effect, frame: EventFrame) => readonly Write<TableName>[];
  /** How many ids `effects` needs. */
  readonly ids: number;
  /** Choices and first values of the particulars that depend on the case. */
  readonly choices?: (
    tx: Tx,
    context: ActContext,
    caseId: string,
  ) => Promise<Readonly<Record<string, readonly Choice[]>>>;
}

/** A kind whose particulars are not known here: generic acts parse them with the kind's own schema. */
// biome-ignore lint/suspicious/noExplicitAny: kinds differ in their particulars; they are parsed before use
export type AnyDecisionKind = DecisionKind<any>;

/** Declares a kind, checked against its own particulars. */
export const decisionKind = <Terms extends z.ZodObject>(kind: DecisionKind<Terms>): DecisionKind<Terms> => {
  if (kind.results.length === 0) throw new Error(`decision kind ${kind.kind}: no result`);
  if (kind.results.includes('imposed') !== (kind.asked === 'authority'))
    throw new Error(`decision kind ${kind.kind}: what the authority takes up itself is imposed, and nothing else is`);
  return kind;
};

/** The kinds of an installation. */
export interface DecisionKinds {
  readonly all: readonly AnyDecisionKind[];
  get(kind: string): AnyDecisionKind | undefined;
  /** @throws Error for a kind that no module declares: a row of another installation */
  must(kind: string): AnyDecisionKind;
}

export function decisionKinds(all: readonly AnyDecisionKind[]): DecisionKinds {
  const byName = new Map(all.map((one) => [one.kind, one]));
  if (byName.size !== all.length) throw new Error('two decision kinds have the same name');
  return {
    all,
    get: (kind) => byName.get(kind),
    must(kind) {
      const found = byName.get(kind);
      if (!found) throw new Error(`no decision kind ${kind}`);
      return found;
    },
  };
}
