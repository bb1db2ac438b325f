import { type Form, factKinds } from '@fodfaeste/law/facts';

interface Code {
  readonly code: string;
  readonly label: { readonly da: string; readonly en: string };
}

function optionsOf(form: Form, field?: string): readonly Code[] {
  if (form.kind === 'choice') return form.options;
  const part = form.kind === 'fields' && field ? form.fields[field] : undefined;
  return part ? optionsOf(part.form) : [];
}

/** The codes of the law's own vocabulary (engines/law/FACTS.md) that the panel offers to choose among. */
export const benefits = optionsOf(factKinds.ydelse.shape.form);
export const assessments = optionsOf(factKinds.parathed.shape.form, 'parathed');

export type { Code };
