import type { Instant } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatCount, formatDateTime } from '../../kernel/text/format.ts';
import { importColumns, mostRows, type PastImport } from '../../training/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Alert } from '../../ui/notice/alert.tsx';
import { Table } from '../../ui/table/table.tsx';
import { trainingDeskText } from './text.ts';

export interface ImportPageProps {
  readonly action: string;
  readonly once: string;
  /** What was wrong with the file, row by row. */
  readonly problems: readonly string[];
  /** The file held nothing new. */
  readonly nothing: string | null;
  readonly past: readonly PastImport[];
  readonly tabs?: Child;
}

/** A file of courses and classes, all of it or nothing. */
export function ImportTrainingPage({ action, once, problems, nothing, past, tabs }: ImportPageProps) {
  const { lang, csrfToken } = usePage();
  const t = trainingDeskText(lang);
  const columns = importColumns();
  return (
    <>
      <h1>{t('import.title')}</h1>
      {tabs}
      <p class="ff-lead">{t('import.lead')}</p>
      {problems.length > 0 ? (
        <Alert kind="warning" heading={t('import.refused')}>
          <ul>
            {problems.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {nothing === null ? null : (
        <Alert kind="info" heading={t('import.nothing')}>
          <p>{nothing}</p>
        </Alert>
      )}
      <form method="post" action={action} enctype="multipart/form-data" novalidate class="ff-narrow">
        <input type="hidden" name="_csrf" value={csrfToken} />
        <input type="hidden" name="_once" value={once} />
        <div class="form-group">
          <label class="form-label" for="training-file">
            {t('import.file')}
          </label>
          <span class="form-hint" id="training-file-hint">
            {t('import.file.hint', { antal: formatCount(lang, mostRows) })}
          </span>
          <input
            class="form-input"
            type="file"
            id="training-file"
            name="file"
            accept=".xlsx,.csv,.txt,text/csv,text/plain"
            aria-describedby="training-file-hint"
            required
          />
        </div>
        <div class="ff-actions">
          <Button kind="primary">{t('import.submit')}</Button>
          <a href={`${action}/eksempel.xlsx`}>{t('import.sample')}</a>
        </div>
      </form>
      <Details summary={t('import.columns')}>
        <p>{t('import.columns.courses', { navne: columns.courses.join(', ') })}</p>
        <p>{t('import.columns.classes', { navne: columns.classes.join(', ') })}</p>
        <p>{t('import.columns.rest')}</p>
      </Details>
      {past.length === 0 ? null : <Past past={past} />}
    </>
  );
}

function Past({ past }: Pick<ImportPageProps, 'past'>) {
  const { lang, now } = usePage();
  const t = trainingDeskText(lang);
  return (
    <section class="ff-section">
      <h2>{t('import.past')}</h2>
      <Table
        caption={t('import.past')}
        hideCaption
        rows={past}
        columns={[
          { header: t('import.past.file'), cell: ({ fileName }) => fileName },
          { header: t('import.past.courses'), cell: ({ courses }) => String(courses) },
          { header: t('import.past.classes'), cell: ({ classes }) => String(classes) },
          { header: t('import.past.when'), cell: ({ madeAt }) => formatDateTime(lang, madeAt as Instant, now) },
          { header: t('import.past.who'), cell: ({ madeByName }) => madeByName },
        ]}
      />
    </section>
  );
}
