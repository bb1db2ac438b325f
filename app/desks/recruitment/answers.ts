import type { ActAnswer } from '../../kernel/act/answer.ts';
import type { RawForm } from '../../kernel/act/form-data.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { type Again, prefixOf } from '../decisions/forms.ts';

type NotDone = Extract<ActAnswer, { kind: 'invalid' | 'refused' | 'conflict' }>;

/** A form that came back, with what was typed and why. */
export function againFrom(c: WebContext, answer: NotDone, step: string, of: string, form: RawForm): Again {
  const lang = c.get('lang');
  const own = { form: prefixOf(step, of) };
  const fields = answer.kind === 'conflict' ? {} : answer.fields;
  const problems: FieldProblem[] = Object.entries(fields).map(([field, text]) => ({
    field,
    message: inLang(text, lang),
    ...own,
  }));
  const whole = answer.kind === 'refused' && problems.length === 0;
  return {
    step,
    of,
    values: form,
    problems:
      whole && answer.kind === 'refused' ? [{ field: '', message: inLang(answer.text, lang), ...own }] : problems,
    status: answer.kind === 'invalid' ? 400 : answer.kind === 'conflict' ? 409 : 422,
  };
}
