import { type FactKind, type Form, factKinds } from '@fodfaeste/law/facts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function optionsOf(form: Form, path: readonly string[]): Readonly<Record<string, Bilingual>> {
  if (form.kind === 'optional' || form.kind === 'list') return optionsOf(form.of, path);
  if (form.kind === 'choice')
    return Object.fromEntries(
      form.options.map(({ code, label }) => [code, { da: capital(label.da), en: capital(label.en) }]),
    );
  const [name, ...rest] = path;
  const field = form.kind === 'fields' && name ? form.fields[name] : undefined;
  if (!field) throw new Error(`the fact has no choice at ${path.join('.')}`);
  return optionsOf(field.form, rest);
}

/** The codes of a fact's choice with their labels, as a form shows them: the vocabulary of the law is the only list. */
export const factChoices = (kind: FactKind, ...path: readonly string[]): Readonly<Record<string, Bilingual>> =>
  optionsOf(factKinds[kind].shape.form, path);
