import type { ActAnswer } from '../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { perform } from '../../kernel/act/perform.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { rememberDone } from '../acts/flash.ts';
import { textOf } from '../acts/form-body.ts';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { submitText } from './words/submit-text.ts';

type Refused = Extract<ActAnswer, { kind: 'invalid' | 'refused' | 'conflict' }>;

/** What became of a form of one of these pages: it is done, or the page shows it again, or the person may not be here. */
export type Submitted =
  | { readonly kind: 'done'; readonly answer: Extract<ActAnswer, { kind: 'done' }> }
  | { readonly kind: 'again'; readonly problems: readonly FieldProblem[]; readonly status: 422 | 409 | 400 }
  | { readonly kind: 'out'; readonly response: Response | Promise<Response> };

const statuses = { invalid: 400, refused: 422, conflict: 409 } as const;

/** What to put right, as the error summary and the fields of the page say it. A refusal without a field concerns the whole form. */
function problemsOf(answer: Refused, lang: Lang): FieldProblem[] {
  if (answer.kind === 'conflict') return [{ field: '', message: submitText(lang)('conflict') }];
  const fields = Object.entries(answer.fields).map(([field, text]) => ({ field, message: inLang(text, lang) }));
  if (fields.length > 0 || answer.kind === 'invalid') return fields;
  return [{ field: '', message: inLang(answer.text, lang) }];
}

interface Wish {
  readonly act: string;
  readonly form: RawForm;
  /** What the page knows and the form does not say. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Keeps two acts of one form apart. */
  readonly part?: string;
  /** Tells nothing on the next page: this one tells it itself. */
  readonly quiet?: boolean;
}

/** Performs an act from a form of a page of its own, the way `/handling/<act>` does. */
export async function submitAct(c: WebContext, { act: name, form, given = {}, part, quiet }: Wish): Promise<Submitted> {
  const kernel = c.get('kernel');
  const act = kernel.acts.get(name);
  if (!act) return { kind: 'out', response: sendNotFound(c) };
  const once = textOf(form, '_once');
  const answer = await perform(kernel, act, {
    actor: actorOf(c),
    input: { ...inputFromForm(act, form), ...given },
    onceKey: once && part ? `${once}:${part}` : once,
    requestId: c.get('requestId'),
  });
  switch (answer.kind) {
    case 'done':
      if (!quiet) rememberDone(c, answer);
      return { kind: 'done', answer };
    case 'not-found':
      return { kind: 'out', response: sendNotFound(c) };
    case 'forbidden':
      return { kind: 'out', response: sendForbidden(c, answer.text) };
    default:
      return { kind: 'again', problems: problemsOf(answer, c.get('lang')), status: statuses[answer.kind] };
  }
}
