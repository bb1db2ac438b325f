import type { Instant } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../../kernel/text/format.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { decisionPageText } from '../text.ts';
import { Paragraphs } from './paragraphs.tsx';
import { type PartProps, StepForm } from './part.tsx';
import { PageSection } from './section.tsx';

/** 6: a question to a colleague, and the answer. The one who was asked answers here. */
export function ColleaguePart(props: PartProps) {
  const { lang, now } = usePage();
  const t = decisionPageText(lang);
  const { decision, forms, weighed } = props.view;
  if (decision.sparrings.length === 0 && !forms.has('kollega')) return null;
  const when = (at: string) => formatDateTime(lang, at as Instant, now);
  return (
    <PageSection name="kollega">
      {decision.sparrings.length === 0 ? <p class="ff-muted">{t('colleague.lead')}</p> : null}
      {decision.sparrings.map((one) => (
        <div class="ff-decision-hearing">
          <p class="ff-muted">
            {t('colleague.asked', { hvem: one.askedByName, kollega: one.colleagueName, naar: when(one.askedAt) })}
          </p>
          <Paragraphs text={one.question} />
          {one.answer && one.answeredAt ? (
            <>
              <p class="ff-muted">
                {t('colleague.answered', { kollega: one.colleagueName, naar: when(one.answeredAt) })}
              </p>
              <blockquote class="ff-quote">
                <Paragraphs text={one.answer} />
              </blockquote>
            </>
          ) : one.colleagueId === weighed.signerId && forms.has('kollegas-svar') ? (
            <StepForm {...props} step="kollegas-svar" of={one.id} values={{ sparringId: one.id }} />
          ) : (
            <p>{t('colleague.waiting', { kollega: one.colleagueName })}</p>
          )}
        </div>
      ))}
      {forms.has('kollega') ? (
        <Details summary={t('colleague.ask')} open={props.frame.again?.step === 'kollega'}>
          <StepForm {...props} step="kollega" button="secondary" />
        </Details>
      ) : null}
    </PageSection>
  );
}
