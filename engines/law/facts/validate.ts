import type { Interval, PlainDate } from '../dates/index.ts';
import { check, type Problem } from './check.ts';
import { type FactKind, type FactValue, factKinds } from './kinds.ts';
import type { Form, Option, Words } from './shape.ts';

/** Why a fact was refused. `shape`: not a value of the kind; `rule`: its parts contradict; `period`: not in law then. */
export interface FactError extends Problem {
  readonly code: 'shape' | 'rule' | 'period';
}

/** The value with its type, or the reason why it is none. */
export type Validated<K extends FactKind> =
  | { readonly ok: true; readonly value: FactValue<K> }
  | { readonly ok: false; readonly error: FactError };

/**
 * Checks the value of a fact, and, when the valid time is given, that the law knew it then. A fact without a known end
 * may reach past the day on which the law stops reading it: nobody knew the end when it was recorded.
 */
export function validateFact<K extends FactKind>(kind: K, value: unknown, valid?: Interval): Validated<K> {
  const definition = factKinds[kind];
  const fault = check(definition.shape.form, value);
  if (fault !== null) return refused('shape', fault.path, fault);
  const contradiction = definition.rule?.(value) ?? null;
  if (contradiction !== null) return refused('rule', '', contradiction);
  if (valid !== undefined) {
    const laws = [definition, ...optionsUsed(definition.shape.form, value)];
    const outside = laws.find(({ from, until }) => isOutside(valid, from, until));
    if (outside !== undefined) return refused('period', '', notInLawThen);
  }
  return { ok: true, value: value as FactValue<K> };
}

const notInLawThen = {
  da: 'Loven kendte ikke denne oplysning i den periode.',
  en: 'The law did not know this fact in that period.',
};

function refused(code: FactError['code'], path: string, { da, en }: Words): { ok: false; error: FactError } {
  return { ok: false, error: { code, path, da, en } };
}

function isOutside(valid: Interval, from: PlainDate | undefined, until: PlainDate | undefined): boolean {
  if (from !== undefined && valid.from < from) return true;
  if (until === undefined) return false;
  return valid.from >= until || (valid.to !== null && valid.to > until);
}

function optionsUsed(form: Form, value: unknown): readonly Option[] {
  switch (form.kind) {
    case 'choice':
      return form.options.filter(({ code }) => code === value);
    case 'optional':
      return value === null ? [] : optionsUsed(form.of, value);
    case 'list':
      return Array.isArray(value) ? value.flatMap((part) => optionsUsed(form.of, part)) : [];
    case 'fields': {
      const parts = new Map<string, unknown>(Object.entries(value ?? {}));
      return Object.entries(form.fields).flatMap(([name, field]) => optionsUsed(field.form, parts.get(name)));
    }
    default:
      return [];
  }
}
