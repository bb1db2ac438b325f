import { type FactKind, type Form, factKinds } from '@fodfaeste/law/facts';
import type { Lang } from '../kernel/text/language.ts';

function labelIn(form: Form, code: string, lang: Lang): string | undefined {
  if (form.kind === 'choice') return form.options.find((option) => option.code === code)?.label[lang];
  if (form.kind === 'optional' || form.kind === 'list') return labelIn(form.of, code, lang);
  if (form.kind !== 'fields') return undefined;
  for (const { form: part } of Object.values(form.fields)) {
    const label = labelIn(part, code, lang);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The label of a code, or nothing when the kind has no such code. */
export const knownLabel = (kind: FactKind, code: string, lang: Lang): string | undefined =>
  labelIn(factKinds[kind].shape.form, code, lang);

/** One code of a fact in plain words, as `case_overview` keeps it: 'aktivitetsparat', 'sygedagpenge'. */
export function codeLabel(kind: FactKind, code: string, lang: Lang): string {
  return knownLabel(kind, code, lang) ?? code;
}
