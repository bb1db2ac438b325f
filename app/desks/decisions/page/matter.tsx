import { inLang } from '../../../kernel/text/bilingual.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { decisionPageText } from '../text.ts';
import { type PartProps, StepForm } from './part.tsx';
import { PageSection } from './section.tsx';

/** 1: what it is about, in the citizen's own words where there are any. */
export function MatterPart(props: PartProps) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { decision, kind, forms } = props.view;
  const back = props.frame.again?.step;
  return (
    <PageSection name="sagen">
      <p>{inLang(kind.termsWords(decision.terms), lang)}.</p>
      {decision.askedWords ? (
        <blockquote class="ff-quote">
          <p>{decision.askedWords}</p>
        </blockquote>
      ) : null}
      {forms.has('sagen') && Object.keys(kind.terms.shape as object).length > 0 ? (
        <Details summary={t('matter.change')} open={back === 'sagen'}>
          <StepForm {...props} step="sagen" values={decision.terms} button="secondary" />
        </Details>
      ) : null}
      {decision.askedOn && forms.has('ny-dato') ? (
        <Details summary={t('matter.newDate')} open={back === 'ny-dato'}>
          <StepForm {...props} step="ny-dato" button="secondary" />
        </Details>
      ) : null}
    </PageSection>
  );
}
