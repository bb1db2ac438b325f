import type { Child } from 'hono/jsx';
import { formatCount } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { FilterPanel } from '../../../ui/navigation/filter-panel.tsx';
import { Pagination } from '../../../ui/navigation/pagination.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { staffPath } from '../frame/paths.ts';
import { filterGroups } from './filter-groups.ts';
import type { StaffRow } from './queries.ts';
import { StaffHead } from './staff-head.tsx';
import { StaffSearch } from './staff-search.tsx';
import { staffText } from './text.ts';
import { listStaff, type Sort, type StaffList, type StaffView, viewPath } from './view.ts';
import { roleNames } from './words.ts';

interface StaffPageProps {
  readonly all: readonly StaffRow[];
  readonly view: StaffView;
  readonly newHref: string | undefined;
  /** What was typed was no name. */
  readonly searchProblem?: string | undefined;
}

/** Everybody who works here, with the filters beside and the search above. */
export function StaffPage({ all, view, newHref, searchProblem }: StaffPageProps) {
  const { lang } = usePage();
  const t = staffText(lang);
  const list = listStaff(all, view);
  return (
    <>
      <StaffHead
        current="staff"
        action={
          newHref ? (
            <LinkButton href={newHref} kind="primary" icon="plus">
              {t('new')}
            </LinkButton>
          ) : null
        }
      />
      <div class="ff-with-filters">
        <div class="ff-stack">
          <StaffSearch view={view} problem={searchProblem} />
          <FilterPanel groups={filterGroups(all, view, lang)} />
        </div>
        <div>
          <p role="status">
            {view.q ? t('count.q', { antal: list.total, q: view.q }) : t('count', { antal: list.total })}
            {view.q ? (
              <>
                {' · '}
                <a href={viewPath(view, { q: '' })}>{t('count.clear')}</a>
              </>
            ) : null}
          </p>
          {list.total === 0 ? <NobodyFits /> : <StaffTable list={list} view={view} />}
          <Pagination page={list.page} pages={list.pages} hrefOf={(page) => viewPath(view, { page })} />
        </div>
      </div>
    </>
  );
}

function NobodyFits() {
  const t = staffText(usePage().lang);
  return (
    <EmptyState heading={t('empty.heading')} action={<LinkButton href={allStaff}>{t('empty.all')}</LinkButton>}>
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}

const allStaff = viewPath({ status: 'aktive', team: null, role: null, q: '', sort: 'navn', page: 1 });

const directions = { navn: 'ascending', team: 'ascending', borgere: 'descending' } as const;

function StaffTable({ list, view }: { readonly list: StaffList; readonly view: StaffView }) {
  const { lang } = usePage();
  const t = staffText(lang);
  const sortBy = (sort: Sort) => ({
    href: viewPath(view, { sort }),
    sorted: view.sort === sort ? directions[sort] : undefined,
  });
  const soft = (text: string): Child => <span class="ff-muted">{text}</span>;
  return (
    <Table
      caption={t('caption')}
      hideCaption
      rows={list.rows}
      columns={[
        {
          header: t('name'),
          rowHeader: true,
          sort: sortBy('navn'),
          cell: ({ id, name }) => <a href={staffPath(id)}>{name}</a>,
        },
        { header: t('jobTitle'), cell: ({ title }) => title },
        { header: t('team'), sort: sortBy('team'), cell: ({ team }) => team ?? soft(t('team.none')) },
        {
          header: t('roles'),
          cell: ({ roles }) => (roles.length > 0 ? roleNames(roles, lang) : soft(t('roles.none'))),
        },
        {
          header: t('citizens'),
          numeric: true,
          sort: sortBy('borgere'),
          cell: ({ citizens }) => (citizens > 0 ? formatCount(lang, citizens) : '–'),
        },
      ]}
    />
  );
}
