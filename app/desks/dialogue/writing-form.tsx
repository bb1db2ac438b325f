import type { RawForm } from '../../kernel/act/form-data.ts';
import type { FormModel } from '../../kernel/act/form-model.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Hint } from '../../kernel/text/hints/hint.ts';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { ActField } from '../acts/act-fields.tsx';
import { problemsOf } from '../acts/act-page.tsx';
import { dialoguePageText } from './text.ts';
import type { Reader } from './thread-list.tsx';

export interface WritingFormProps {
  readonly model: FormModel;
  readonly once: string;
  readonly returnTo: string;
  /** Under which a draft is kept in the browser. */
  readonly draft: string;
  /** Who writes: the other side will read it. */
  readonly writer: Reader;
  readonly typed?: RawForm | undefined;
  /** What was found in the text that was sent: the form came back once to ask. */
  readonly hints?: readonly Hint[] | undefined;
  readonly cancelHref?: string | undefined;
}

const typedFields = (typed: RawForm) =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('_')));

/** The form of an act in which somebody writes to somebody: hints while typing, a draft, and one question before sending. */
export function WritingForm(props: WritingFormProps) {
  const { model, once, returnTo, draft, writer, typed, hints = [], cancelHref } = props;
  const { lang } = usePage();
  const t = dialoguePageText(lang);
  return (
    <Form
      action={`/besked/${model.act}`}
      once={once}
      returnTo={returnTo}
      problems={problemsOf(model, lang)}
      values={typed ? typedFields(typed) : undefined}
      warnUnsaved
    >
      {model.fields.map((field) =>
        field.control === 'textarea' ? (
          <TextArea
            name={field.name}
            label={inLang(field.label, lang)}
            hint={field.help ? inLang(field.help, lang) : undefined}
            value={typeof field.value === 'string' ? field.value : undefined}
            rows={6}
            required
            hintsFor={writer === 'citizen' ? 'staff' : 'citizen'}
            draft={draft}
          />
        ) : (
          <ActField field={field} lang={lang} />
        ),
      )}
      {hints.length > 0 ? <HiddenField name="_hints" value="seen" /> : null}
      <div class="ff-actions">
        {hints.length > 0 ? (
          <a class="button button-secondary" href="#body">
            {t('ask.fix')}
          </a>
        ) : null}
        <Submit cancelHref={cancelHref}>{hints.length > 0 ? t('ask.send') : inLang(model.submit, lang)}</Submit>
      </div>
    </Form>
  );
}
