import type { RawForm } from '../../kernel/act/form-data.ts';
import type { FieldModel, FormModel } from '../../kernel/act/form-model.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { Alert } from '../../ui/notice/alert.tsx';
import { ActField } from '../acts/act-fields.tsx';
import { problemsOf } from '../acts/act-page.tsx';
import { SuggestField } from './suggest-field.tsx';
import { jobSearchDeskText } from './text.ts';

interface TermsPageProps {
  readonly model: FormModel;
  readonly reader: 'citizen' | 'staff';
  readonly action: string;
  readonly returnTo: string;
  readonly once: string;
  readonly version: number | undefined;
  readonly typed: RawForm | undefined;
}

const titles = new Set(['title1', 'title2', 'title3', 'title4']);
/** The municipality sets the deadline, and only staff can write that two people agreed in a talk. */
const staffOnly = new Set(['logBy', 'together']);

function Field({ field, lang }: { readonly field: FieldModel; readonly lang: Lang }) {
  if (!titles.has(field.name)) return <ActField field={field} lang={lang} />;
  return (
    <SuggestField
      name={field.name}
      label={inLang(field.label, lang)}
      hint={field.help ? inLang(field.help, lang) : undefined}
      required={field.mandatory !== undefined}
      error={field.error ? inLang(field.error, lang) : undefined}
      value={typeof field.value === 'string' ? field.value : undefined}
    />
  );
}

/** The form of an agreement, with suggestions of occupations while one types. */
export function TermsPage({ model, reader, action, returnTo, once, version, typed }: TermsPageProps) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const shown = model.fields.filter(({ name }) => reader === 'staff' || !staffOnly.has(name));
  return (
    <div class="ff-narrow">
      <h1>{t(`terms.title.${reader}`)}</h1>
      <p class="ff-lead">{t(`terms.lead.${reader}`)}</p>
      {model.refusal ? (
        <Alert kind="warning">
          <p>{inLang(model.refusal, lang)}</p>
        </Alert>
      ) : null}
      <Form
        action={action}
        once={once}
        version={version}
        returnTo={returnTo}
        problems={problemsOf(model, lang)}
        values={typed}
        warnUnsaved
      >
        {shown.map((field) => (
          <Field field={field} lang={lang} />
        ))}
        <Submit cancelHref={returnTo}>{inLang(model.submit, lang)}</Submit>
      </Form>
    </div>
  );
}
