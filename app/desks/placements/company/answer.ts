import type { ActAnswer } from '../../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../../kernel/act/form-data.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { type Bilingual, inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';

/** What a form says to an act of a party. */
export function answerFrom(kernel: Kernel, name: string, form: RawForm): Record<string, unknown> {
  const act = kernel.acts.get(name);
  return act ? inputFromForm(act, form) : {};
}

type Refused = Extract<ActAnswer, { kind: 'invalid' | 'refused' | 'conflict' }>;

/** What was wrong by field; a refusal without a field concerns the whole form. */
export function faultsOf(answer: Refused): Readonly<Record<string, Bilingual>> {
  if (answer.kind !== 'conflict' && Object.keys(answer.fields).length > 0) return answer.fields;
  return 'text' in answer ? { '': answer.text } : {};
}

export const problemsOf = (answer: Refused, lang: Lang): FieldProblem[] =>
  Object.entries(faultsOf(answer)).map(([field, text]) => ({ field, message: inLang(text, lang) }));
