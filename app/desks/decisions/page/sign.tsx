import { inLang } from '../../../kernel/text/bilingual.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { decisionPageText } from '../text.ts';
import { contentLacks } from './checklist.tsx';
import { type PartProps, StepForm } from './part.tsx';
import { PageSection } from './section.tsx';

/** 8: signed, put forward, sent back or withdrawn. Only what can be done now stands open. */
export function SignPart(props: PartProps) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { view } = props;
  const { decision, weighed, forms, lacks, mayWork } = view;
  const back = props.frame.again?.step;
  const waiting = contentLacks(view).length > 0;
  const ownLack = lacks.find(({ where }) => where === 'sign');
  const canSign = !waiting && ownLack === undefined && forms.has('underskriv');
  const canSubmit = !waiting && !canSign && decision.state === 'draft' && forms.has('laeg-frem');
  return (
    <PageSection name="underskriv" look={canSign || canSubmit ? 'next' : 'plain'}>
      {mayWork ? null : <p>{t('sign.read')}</p>}
      {waiting ? <p>{t('sign.cannot')}</p> : null}
      {weighed.twoPersons ? <p class="ff-muted">{t('sign.two')}</p> : null}
      {!waiting && ownLack && mayWork ? (
        <Alert kind="info" level={3}>
          <p>{inLang(ownLack.text, lang)}</p>
        </Alert>
      ) : null}
      {canSign ? (
        <>
          <p>{t('sign.sign')}</p>
          <StepForm {...props} step="underskriv" />
        </>
      ) : null}
      {canSubmit ? <StepForm {...props} step="laeg-frem" /> : null}
      {forms.has('send-tilbage') ? (
        <Details summary={t('sign.return')} open={back === 'send-tilbage'}>
          <StepForm {...props} step="send-tilbage" button="secondary" />
        </Details>
      ) : null}
      {forms.has('stop') ? (
        <Details summary={t('sign.withdraw')} open={back === 'stop'}>
          <StepForm {...props} step="stop" button="warning" />
        </Details>
      ) : null}
    </PageSection>
  );
}
