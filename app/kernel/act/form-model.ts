import type { z } from 'zod';
import type { Bilingual } from '../text/bilingual.ts';
import type { AnyAct, Choice } from './act.ts';
import { type Control, fieldMeta, type Mandatory } from './field.ts';

export interface FieldModel {
  readonly name: string;
  readonly control: Control;
  readonly label: Bilingual;
  readonly help?: Bilingual | undefined;
  readonly mandatory?: Mandatory | undefined;
  readonly choices: readonly Choice[];
  readonly value: unknown;
  readonly error?: Bilingual | undefined;
  readonly autocomplete?: string | undefined;
}

/** A form as data: made from the act's declaration, drawn by the user interface. */
export interface FormModel {
  readonly act: string;
  readonly title: Bilingual;
  readonly lead?: Bilingual | undefined;
  readonly submit: Bilingual;
  readonly fields: readonly FieldModel[];
  readonly refusal?: Bilingual | undefined;
}

export interface FormState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly errors?: Readonly<Record<string, Bilingual>>;
  readonly refusal?: Bilingual | undefined;
}

export function formModel(act: AnyAct, state: FormState): FormModel {
  const fields = Object.entries(act.input.shape as Record<string, z.ZodType>).flatMap(
    ([name, schema]): FieldModel[] => {
      const meta = fieldMeta(schema);
      if (!meta) return [];
      const fixed = Object.entries(meta.choices ?? {}).map(([value, label]) => ({ value, label }));
      return [
        {
          name,
          control: meta.control,
          label: meta.label,
          help: meta.help,
          mandatory: meta.mandatory,
          choices: state.choices[name] ?? fixed,
          value: state.values[name],
          error: state.errors?.[name],
          autocomplete: meta.autocomplete,
        },
      ];
    },
  );
  return { act: act.name, title: act.title, lead: act.lead, submit: act.submit, fields, refusal: state.refusal };
}
