import { mostExtractLines } from '../../../companies/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { companyDeskText } from '../text.ts';
import { companiesPath } from './view.ts';

interface ImportPageProps {
  readonly once: string;
  /** What was wrong with the file, line by line. */
  readonly problems: readonly string[];
}

/** `/virksomheder/import`: a file of the CVR register, all of it or nothing. */
export function ImportCompaniesPage({ once, problems }: ImportPageProps) {
  const { lang, csrfToken } = usePage();
  const t = companyDeskText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('import.title')}</h1>
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
      <form method="post" action={`${companiesPath}/import`} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="_csrf" value={csrfToken} />
        <input type="hidden" name="_once" value={once} />
        <div class="form-group">
          <label class="form-label" for="cvr-file">
            {t('import.file')}
          </label>
          <span class="form-hint" id="cvr-file-hint">
            {t('import.file.hint', { antal: mostExtractLines })}
          </span>
          <input
            class="form-input"
            type="file"
            id="cvr-file"
            name="file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-describedby="cvr-file-hint"
            required
          />
        </div>
        <div class="ff-actions">
          <Button kind="primary">{t('import.submit')}</Button>
        </div>
      </form>
      <Details summary={t('import.columns')}>
        <p>{t('import.columns.text')}</p>
      </Details>
    </div>
  );
}
