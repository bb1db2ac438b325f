import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatKroner } from '../../../kernel/text/format.ts';
import { mandateKinds } from '../../../people/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { decisionPageText } from '../text.ts';
import { Paragraphs } from './paragraphs.tsx';
import { type PartProps, StepForm } from './part.tsx';
import { PageSection } from './section.tsx';

/** 5: the answer, and what it was weighed by. */
export function ReasonsPart(props: PartProps) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { decision, kind, forms, lacks } = props.view;
  const { result, considerations, oere } = decision;
  const changed = lacks.find(({ code }) => code === 'ground-changed');
  // Written, and nothing that is said of it at the top.
  const settled = result !== null && !lacks.some(({ where }) => where === 'reasons');
  const costsNothing = !mandateKinds[kind.mandate].money;
  const values = {
    ...(result ? { result } : {}),
    ...(considerations ? { considerations } : {}),
    ...(oere === null ? {} : { kroner: formatKroner('da', oere) }),
  };
  const form = (
    <>
      <p>{inLang(kind.question, lang)}</p>
      <StepForm {...props} step="begrundelse" values={values} without={costsNothing ? ['kroner'] : []} />
    </>
  );
  return (
    <PageSection name="begrundelse">
      {result ? (
        <>
          <p>
            <strong>{t(`result.${result}`)}.</strong> {inLang(kind.resultWords(decision.terms, result), lang)}
          </p>
          {oere === null ? null : (
            <p>
              {t('reasons.money')}: {formatKroner(lang, oere)}
            </p>
          )}
          {considerations ? (
            <>
              <h3>{t('reasons.considerations')}</h3>
              <Paragraphs text={considerations} />
            </>
          ) : null}
        </>
      ) : null}
      {changed ? (
        <Alert kind="warning" level={3}>
          <p>
            {inLang(changed.text, lang)} {t('reasons.changed')}
          </p>
        </Alert>
      ) : null}
      {result === null && !forms.has('begrundelse') ? <p>{t('reasons.none')}</p> : null}
      {!forms.has('begrundelse') ? null : settled ? (
        <Details summary={t('reasons.change')} open={props.frame.again?.step === 'begrundelse'}>
          {form}
        </Details>
      ) : (
        form
      )}
    </PageSection>
  );
}
