import type { AnyDecisionKind } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { WhyAsked } from '../../../ui/form/why-asked.tsx';
import { ActForm, type FormFrame } from '../act-form.tsx';
import type { OpenedForm } from '../forms.ts';
import { decisionPaths } from '../paths.ts';
import { decisionPageText } from '../text.ts';

/** Saves a page: what the citizen told is often all there is to it. */
export const firstFact = 'firstFact';

interface NewPageProps {
  readonly caseId: string;
  readonly name: string;
  readonly kind: AnyDecisionKind;
  readonly form: OpenedForm;
  readonly frame: FormFrame;
}

/** Begins a decision: the particulars of its kind, and how the citizen asked where they did. */
export function NewDecisionPage({ caseId, name, kind, form, frame }: NewPageProps) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { law, paragraph, url } = kind.basis;
  return (
    <div class="ff-narrow">
      <h1>{t('new.title', { slags: inLang(kind.name, lang), navn: name })}</h1>
      <p class="ff-lead">{inLang(kind.lead, lang)}</p>
      <ActForm {...frame} form={form} step="ny" action={decisionPaths.open(caseId, kind.kind)}>
        {kind.asked === 'citizen' ? (
          <TextArea name={firstFact} label={t('new.fact')} hint={t('new.fact.hint')} rows={3} />
        ) : null}
      </ActForm>
      <WhyAsked
        summary={t('new.law')}
        text={inLang(kind.question, lang)}
        paragraph={{ label: `${law}, ${paragraph}`, url }}
      />
    </div>
  );
}
