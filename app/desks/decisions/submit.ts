import type { ActAnswer } from '../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { perform } from '../../kernel/act/perform.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { rememberDone } from '../acts/flash.ts';
import { textOf, versionOf } from '../acts/form-body.ts';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { type Again, knownTo, prefixOf } from './forms.ts';

export type Submitted =
  | { readonly kind: 'done'; readonly answer: Extract<ActAnswer, { kind: 'done' }> }
  | { readonly kind: 'again'; readonly again: Again }
  | { readonly kind: 'out'; readonly response: Response | Promise<Response> };

interface Wish {
  readonly act: string;
  readonly step: string;
  readonly form: RawForm;
  /** What the address says and the form does not. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Tells nothing on the next page: another act of the same form does. */
  readonly quiet?: boolean;
}

const statuses = { invalid: 400, refused: 422, conflict: 409 } as const;

const saidOf = (c: WebContext, event: StoredEvent): readonly string[] => {
  const sentence = c.get('kernel').acts.sentence(event, 'caseworker');
  return sentence ? [inLang(sentence, c.get('lang'))] : [];
};

/** Performs an act from a form among others on a page. Whoever was slower than a colleague is told, and nothing typed is lost. */
export async function submitStep(c: WebContext, { act: name, step, form, given, quiet }: Wish): Promise<Submitted> {
  const kernel = c.get('kernel');
  const act = kernel.acts.get(name);
  if (!act) return { kind: 'out', response: sendNotFound(c) };
  const answer = await perform(kernel, act, {
    actor: actorOf(c),
    input: { ...inputFromForm(act, form), ...knownTo(act, given) },
    expectedVersion: versionOf(form),
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') {
    if (!quiet) rememberDone(c, answer);
    return { kind: 'done', answer };
  }
  if (answer.kind === 'not-found') return { kind: 'out', response: sendNotFound(c) };
  if (answer.kind === 'forbidden') return { kind: 'out', response: sendForbidden(c, answer.text) };
  const of = textOf(form, '_of') ?? '';
  const lang = c.get('lang');
  const own = { form: prefixOf(step, of) };
  const fields: FieldProblem[] =
    answer.kind === 'conflict'
      ? []
      : Object.entries(answer.fields).map(([field, text]) => ({ field, message: inLang(text, lang), ...own }));
  const problems =
    answer.kind === 'refused' && fields.length === 0
      ? [{ field: '', message: inLang(answer.text, lang), ...own }]
      : fields;
  const conflict =
    answer.kind === 'conflict' ? { ...answer, said: answer.since.flatMap((event) => saidOf(c, event)) } : undefined;
  return { kind: 'again', again: { step, of, values: form, problems, status: statuses[answer.kind], conflict } };
}
