import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { dialoguePageText } from '../text.ts';
import { WritingForm, type WritingFormProps } from '../writing-form.tsx';

/** The form on a page of its own: to begin with, and when it comes back. */
export function SendPage({ form }: { readonly form: WritingFormProps }) {
  const { lang } = usePage();
  const { model, hints = [] } = form;
  return (
    <div class="ff-narrow">
      <h1>{inLang(model.title, lang)}</h1>
      {model.lead && hints.length === 0 ? <p class="ff-lead">{inLang(model.lead, lang)}</p> : null}
      {model.refusal ? (
        <Alert kind="warning">
          <p>{inLang(model.refusal, lang)}</p>
        </Alert>
      ) : null}
      {hints.length > 0 ? (
        <section class="ff-asked">
          <h2>{dialoguePageText(lang)('ask.heading')}</h2>
          <ul class="ff-hints-list" data-hints-said="body">
            {hints.map(({ text }) => (
              <li>
                <p>{inLang(text, lang)}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <WritingForm {...form} />
    </div>
  );
}
