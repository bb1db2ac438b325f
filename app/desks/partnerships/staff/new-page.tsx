import type { CompanyRequest } from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { ActForm, type FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import { partnershipPaths } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';

interface Props {
  readonly form: OpenedForm;
  readonly request: CompanyRequest | null;
  readonly frame: FormFrame;
}

/** `/uddannelse/partnerskaber/ny`, filled in from what a company asked for. */
export function NewPage({ form, request, frame }: Props) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  return (
    <div class="ff-narrow">
      <h1>{inLang(form.act.title, lang)}</h1>
      {form.act.lead ? <p class="ff-lead">{inLang(form.act.lead, lang)}</p> : null}
      {request ? (
        <blockquote class="ff-quote">
          <p>{t('new.from', { virksomhed: request.companyName })}</p>
          <p>{request.words}</p>
        </blockquote>
      ) : null}
      <ActForm form={form} action={partnershipPaths.newOne} step="ny" {...frame} />
    </div>
  );
}
