import { mostLines } from '../../jobsearch/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Alert } from '../../ui/notice/alert.tsx';
import { jobSearchDeskText } from './text.ts';

interface ImportPageProps {
  readonly base: string;
  /** A fresh key for each form. */
  readonly once: () => string;
  /** Is this installation connected to Jobnet? */
  readonly direct: boolean;
  readonly problem: string | null;
}

/** A log brought along: straight from Jobnet where that is plugged in, or as a file. */
export function ImportPage({ base, once, direct, problem }: ImportPageProps) {
  const { lang, csrfToken } = usePage();
  const t = jobSearchDeskText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('import.title')}</h1>
      <p class="ff-lead">{t('import.lead')}</p>
      {problem ? (
        <Alert kind="warning">
          <p>{problem}</p>
        </Alert>
      ) : null}
      <div class="ff-stack">
        {direct ? (
          <Card heading={t('import.direct.heading')}>
            <p>{t('import.direct.text')}</p>
            <Form action={`${base}/jobnet`} once={once()} idPrefix="jobnet">
              <Button kind="primary">{t('import.direct.submit')}</Button>
            </Form>
          </Card>
        ) : null}
        <Card heading={t('import.file.heading')}>
          <form method="post" action={`${base}/hent`} enctype="multipart/form-data" novalidate>
            <input type="hidden" name="_csrf" value={csrfToken} />
            <input type="hidden" name="_once" value={once()} />
            <div class="form-group">
              <label class="form-label" for="joblog-file">
                {t('import.file.label')}
              </label>
              <span class="form-hint" id="joblog-file-hint">
                {t('import.file.hint', { antal: mostLines })}
              </span>
              <input
                class="form-input"
                type="file"
                id="joblog-file"
                name="file"
                accept=".csv,.json,text/csv,application/json"
                aria-describedby="joblog-file-hint"
                required
              />
            </div>
            <div class="ff-actions">
              <Button kind={direct ? 'secondary' : 'primary'}>{t('import.file.submit')}</Button>
              <a class="ff-cancel" href={base}>
                {t('import.back')}
              </a>
            </div>
          </form>
        </Card>
      </div>
    </div>
  );
}
