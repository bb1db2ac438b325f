import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { isPaused } from '../../../companies/index.ts';
import { formatCount, formatRelativeDays } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { FilterPanel } from '../../../ui/navigation/filter-panel.tsx';
import { Pagination } from '../../../ui/navigation/pagination.tsx';
import { DataList } from '../../../ui/table/data-list.tsx';
import { placementPaths } from '../../placements/paths.ts';
import { jobPaths } from '../../recruitment/paths.ts';
import { staffCompanyPath } from '../company-frame.tsx';
import { companyDeskText } from '../text.ts';
import type { CompanyRow, ViewCounts } from './list-queries.ts';
import { companiesPath, type ListChoice, listPath, listViews, pageSize, requestsPath } from './view.ts';

export interface CompanyListProps {
  readonly choice: ListChoice;
  readonly rows: readonly CompanyRow[];
  readonly count: number;
  readonly mine: number;
  readonly counts: ViewCounts;
  readonly staffId: string;
  readonly mayImport: boolean;
}

function Search({ choice }: Pick<CompanyListProps, 'choice'>) {
  const t = companyDeskText(usePage().lang);
  return (
    <search class="ff-search">
      <form method="get" action={companiesPath}>
        <input type="hidden" name="vis" value={choice.view === 'mine' ? 'alle' : choice.view} />
        <label class="sr-only" for="company-search">
          {t('list.search')}
        </label>
        <input
          id="company-search"
          class="form-input"
          type="search"
          name="q"
          value={choice.words}
          placeholder={t('list.search')}
          maxlength={80}
          autocomplete="off"
        />
        <button class="button button-secondary" type="submit">
          <Icon name="search" />
          <span>{t('list.find')}</span>
        </button>
      </form>
    </search>
  );
}

function Rows({ choice, rows, count, mine, staffId }: CompanyListProps) {
  const { lang, now } = usePage();
  const t = companyDeskText(lang);
  const today: PlainDate = toCopenhagen(now).date;
  const ofMine = rows.filter(({ consultantId }) => consultantId === staffId);
  const others = rows.filter(({ consultantId }) => consultantId !== staffId);
  return (
    <>
      <DataList
        caption={t('list.title')}
        name={{
          header: t('list.name'),
          of: ({ name }) => name,
          href: ({ id }) => staffCompanyPath(id),
          note: (row) => (isPaused(row, today) ? <Tag>{t('list.paused')}</Tag> : null),
        }}
        columns={[
          { header: t('list.branch'), cell: ({ branch }) => branch, onlyWide: true },
          { header: t('list.town'), cell: ({ city }) => city, onlyWide: true },
          {
            header: t('list.waits'),
            noWrap: true,
            cell: ({ waits }) =>
              waits ? (
                <Tag tone={waits === 'municipality' ? 'attention' : 'info'}>{t(`list.waits.${waits}`)}</Tag>
              ) : null,
          },
          {
            header: t('list.contact'),
            noWrap: true,
            cell: ({ contactOn }) => (contactOn ? formatRelativeDays(lang, contactOn, today) : t('list.never')),
          },
          { header: t('list.consultant'), cell: ({ consultantName }) => consultantName },
          {
            header: t('list.staff'),
            numeric: true,
            onlyWide: true,
            cell: ({ staff }) => (staff === null ? null : formatCount(lang, Math.round(staff * 10) / 10)),
          },
        ]}
        groups={[
          { title: t('list.group.mine'), tone: 'soon', rows: ofMine, count: mine },
          { title: t('list.group.others'), tone: 'rest', rows: others, count: count - mine },
        ]}
      />
      <Pagination
        page={choice.page}
        pages={Math.ceil(count / pageSize)}
        hrefOf={(page) => listPath(choice, { page })}
      />
    </>
  );
}

function Empty({ choice, counts }: Pick<CompanyListProps, 'choice' | 'counts'>) {
  const t = companyDeskText(usePage().lang);
  const words = choice.words
    ? t('list.empty.search', { ord: choice.words })
    : counts.alle > 0
      ? t('list.empty.view')
      : t('list.empty.text');
  return (
    <EmptyState heading={t('list.empty')}>
      <p>{words}</p>
    </EmptyState>
  );
}

/** `/virksomheder`: the reader's own first, filters and search in the address. */
export function CompanyListPage(props: CompanyListProps) {
  const { choice, rows, counts, mayImport } = props;
  const t = companyDeskText(usePage().lang);
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('list.title')}</h1>
        <div class="ff-actions">
          <LinkButton href={requestsPath}>{t('list.requests')}</LinkButton>
          <LinkButton href={jobPaths.list}>{t('list.orders')}</LinkButton>
          <LinkButton href={placementPaths.followUp}>{t('list.followUp')}</LinkButton>
          {mayImport ? <LinkButton href={`${companiesPath}/import`}>{t('list.import')}</LinkButton> : null}
          <LinkButton kind="primary" icon="plus" href={`${companiesPath}/ny`}>
            {t('list.new')}
          </LinkButton>
        </div>
      </div>
      <div class="ff-with-filters">
        <FilterPanel
          title={t('list.filters')}
          groups={[
            {
              filters: listViews.map((view) => ({
                label: t(`view.${view}`),
                href: listPath({ view, words: '', page: 1 }),
                count: counts[view],
                current: choice.view === view,
              })),
            },
          ]}
        />
        <div class="ff-stack">
          <Search choice={choice} />
          {rows.length === 0 ? <Empty choice={choice} counts={counts} /> : <Rows {...props} />}
        </div>
      </div>
    </>
  );
}
