import type { ActContext, AnyAct, Choice } from '../../kernel/act/act.ts';
import type { ActAnswer } from '../../kernel/act/answer.ts';
import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Reader } from '../../meetings/index.ts';
import type { FieldProblem, FormValues } from '../../ui/form/form-context.ts';

/** An act that this reader may do here, with what its form needs. */
export interface OpenedForm {
  readonly act: AnyAct;
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly prefill: Readonly<Record<string, unknown>>;
}

/** A form that came back: which one, what was typed, and why. */
export interface Again {
  readonly step: string;
  /** Keeps apart the forms of one step: the fact, the hearing, the question it concerns. */
  readonly of: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 200 | 400 | 409 | 422;
  readonly conflict?: (Extract<ActAnswer, { kind: 'conflict' }> & { readonly said: readonly string[] }) | undefined;
}

/** Ids of fields on a page with many forms. */
export const prefixOf = (step: string, of = ''): string => (of === '' ? step : `${step}-${of.slice(0, 8)}`);

interface Asked {
  readonly kernel: Kernel;
  readonly reader: Reader;
  readonly held: Pick<CaseRelation, 'relations' | 'parts'>;
  readonly caseId: string | null;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Opens the form of an act; undefined when the act is not there or not for this reader. */
export async function openActForm(tx: Tx, name: string, asked: Asked): Promise<OpenedForm | undefined> {
  const { kernel, reader, held, caseId, given } = asked;
  const act = kernel.acts.get(name);
  if (!act || !permittedBy(act.who, reader.actor, held)) return undefined;
  const context: ActContext = { ...reader, newId: kernel.newId, vault: kernel.vault };
  return {
    act,
    choices: (await act.choices?.(tx, context, caseId, given)) ?? {},
    prefill: (await act.prefill?.(tx, context, caseId, given)) ?? {},
  };
}

/** Only what the act asks for: acts refuse fields they do not know. */
export const knownTo = (act: AnyAct, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name in (act.input.shape as object)));
