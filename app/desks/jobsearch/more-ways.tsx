import { jobnetAddress } from '../../jobsearch/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { Button, LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { ExternalLink } from '../../ui/content/external-link.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { jobSearchDeskText } from './text.ts';
import { canDo, type JobSearchView } from './view.ts';

/** Jobnet: the way there, and the way back with what was written. What must stand there is said in the law's own words. */
export function JobnetCard({ view }: { readonly view: JobSearchView }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const rule = view.law?.joblogRule ?? null;
  const words = rule?.citizen ?? null;
  const actions = (
    <>
      <ExternalLink href={jobnetAddress}>{t('jobnet.open')}</ExternalLink>
      {canDo(view, 'import-joblog') ? <LinkButton href={`${view.base}/hent`}>{t('jobnet.import')}</LinkButton> : null}
    </>
  );
  return (
    <Card heading={t('jobnet.heading')} actions={actions}>
      {words && view.reader === 'citizen' ? <p>{inLang(words, lang)}</p> : null}
      {view.law?.joblog === null && view.reader === 'staff' ? <p>{t('jobnet.notKnown')}</p> : null}
      <p>{rule ? t(`jobnet.bring.${view.reader}`) : t('jobnet.free')}</p>
    </Card>
  );
}

/** One press, and the answer can be given without a login. */
export function LinkCard({ view }: { readonly view: JobSearchView }) {
  const t = jobSearchDeskText(usePage().lang);
  if (!canDo(view, 'send-answer-link')) return null;
  return (
    <Card heading={t('link.heading')}>
      <p>{t(`link.text.${view.reader}`)}</p>
      <Form action="/handling/send-answer-link" once={view.once()} returnTo={view.base} idPrefix="link">
        <HiddenField name="caseId" value={view.caseId} />
        <Button>{t('link.send')}</Button>
      </Form>
    </Card>
  );
}
