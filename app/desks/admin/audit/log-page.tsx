import type { ActRegistry } from '../../../kernel/act/registry.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { paths } from '../frame/paths.ts';
import { Chosen, type ChosenNames } from './chosen.tsx';
import { LogTable } from './log-table.tsx';
import type { LogPage } from './page-of-log.ts';
import { type AuditSearch, searchPath } from './search.ts';
import { SearchForm } from './search-form.tsx';
import { auditText } from './text.ts';

const exportPath = `${paths.audit}/eksport.csv`;
export const mostExported = 10_000;

interface LogPageProps {
  readonly search: AuditSearch;
  /** Null while nothing is asked for. */
  readonly found: {
    readonly page: LogPage;
    readonly names: ReadonlyMap<string, string>;
    readonly chosen: ChosenNames;
  } | null;
  readonly acts: ActRegistry;
  readonly typed?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

/** The search beside, what it found in the middle. */
export function AuditPage({ search, found, acts, typed, problems }: LogPageProps) {
  const t = auditText(usePage().lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <div class="ff-with-filters">
        <SearchForm search={search} typed={typed} problems={problems} />
        <div>
          {found ? (
            <Found search={search} found={found} acts={acts} />
          ) : (
            <EmptyState heading={t('start.heading')}>
              <p>{t('start.text')}</p>
            </EmptyState>
          )}
        </div>
      </div>
    </>
  );
}

function Found({
  search,
  found,
  acts,
}: { readonly found: NonNullable<LogPageProps['found']> } & Omit<LogPageProps, 'found'>) {
  const t = auditText(usePage().lang);
  const { page, names, chosen } = found;
  return (
    <>
      <Chosen search={search} names={chosen} />
      {page.rows.length === 0 ? (
        <EmptyState heading={t('empty.heading')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          <LogTable rows={page.rows} names={names} search={search} acts={acts} />
          {page.newer || page.older ? (
            <nav class="ff-actions" aria-label={t('pages')}>
              {page.newer ? <a href={searchPath(search, page.newer)}>{t('newer')}</a> : null}
              {page.older ? <a href={searchPath(search, page.older)}>{t('older')}</a> : null}
            </nav>
          ) : null}
          <div class="ff-actions">
            <LinkButton href={searchPath(search, {}, exportPath)} icon="download">
              {t('export')}
            </LinkButton>
            <span class="ff-muted">{t('export.most', { antal: mostExported })}</span>
          </div>
        </div>
      )}
    </>
  );
}
