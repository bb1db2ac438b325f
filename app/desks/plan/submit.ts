import type { ActAnswer } from '../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { perform } from '../../kernel/act/perform.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { type Bilingual, inLang, say } from '../../kernel/text/bilingual.ts';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { rememberDone } from '../acts/flash.ts';
import { textOf, versionOf } from '../acts/form-body.ts';

/** Does an act with what a form of this desk sent. `input`: what the form's own fields mean to the act. */
export async function submitAct(
  c: WebContext,
  name: string,
  form: RawForm,
  input?: Readonly<Record<string, unknown>>,
): Promise<ActAnswer> {
  const kernel = c.get('kernel');
  const act = kernel.acts.get(name);
  if (!act) throw new Error(`no act ${name}`);
  const answer = await perform(kernel, act, {
    actor: actorOf(c),
    input: input ?? inputFromForm(act, form),
    expectedVersion: versionOf(form),
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') rememberDone(c, answer);
  return answer;
}

const meanwhile = say(
  'Nogen har ændret det samme imens. Se planen, og prøv igen.',
  'Somebody changed the same meanwhile. Look at the plan and try again.',
);

/** What stands in the way, for the form to show again: field by field, or for the form as a whole. */
export function problemsIn(c: WebContext, answer: Exclude<ActAnswer, { kind: 'done' }>): readonly FieldProblem[] {
  const lang = c.get('lang');
  const one = (field: string, text: Bilingual): FieldProblem => ({ field, message: inLang(text, lang) });
  if (answer.kind === 'invalid' || answer.kind === 'refused') {
    const fields = Object.entries(answer.fields).map(([field, text]) => one(field, text));
    return fields.length > 0 || answer.kind === 'invalid' ? fields : [one('', answer.text)];
  }
  if (answer.kind === 'forbidden') return [one('', answer.text)];
  return [one('', meanwhile)];
}
