import { Button, DataList, HiddenField, Pagination, usePage } from '../../../ui/index.ts';
import type { Counts } from '../queries/counts.ts';
import { type CaseRow, pageSize } from '../queries/rows.ts';
import { levels } from '../queries/urgency.ts';
import { overviewText } from '../text.ts';
import { changed, path, type View, viewPath, viewQuery } from '../view/view.ts';
import { aboutWords, type Reader } from '../words/row-words.ts';
import { columnsFor, sortState } from './columns.tsx';

export interface CaseListProps {
  readonly view: View;
  readonly reader: Reader;
  readonly rows: readonly CaseRow[];
  readonly groups: Counts<string>['groups'];
  readonly total: number;
  readonly mayAssign: boolean;
}

export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize));

/** One page of the list: what presses first, each row a link to the citizen. */
export function CaseList({ view, reader, rows, groups, total, mayAssign }: CaseListProps) {
  const t = overviewText(usePage().lang);
  const closed = view.scope === 'afsluttede';
  const shown = closed
    ? [{ title: t('scope.afsluttede'), rows, count: total }]
    : levels.map((level) => ({
        title: t(`group.${level}`),
        tone: level,
        rows: rows.filter((row) => row.level === level),
        count: groups[level],
      }));
  return (
    <>
      <DataList
        caption={t(`caption.${view.scope}`)}
        name={{
          header: t('column.navn'),
          sort: sortState(view, 'navn'),
          of: (row: CaseRow) => row.name,
          href: (row) => `/borger/${row.caseId}`,
          note: (row) => aboutWords(row, reader),
        }}
        columns={columnsFor(view, rows, reader)}
        groups={shown}
        bulk={{
          action: `${path}/eksport`,
          field: 'sag',
          valueOf: (row) => row.caseId,
          actions: (
            <>
              <HiddenField name="visning" value={viewQuery(view)} />
              {mayAssign && !closed ? <Button action={`${path}/tildel`}>{t('bulk.assign')}</Button> : null}
              {mayAssign && !closed ? <Button action="/breve/ny">{t('bulk.letter')}</Button> : null}
              <Button name="format" value="xlsx">
                {t('bulk.excel')}
              </Button>
              <Button name="format" value="csv">
                {t('bulk.csv')}
              </Button>
            </>
          ),
        }}
      />
      <Pagination page={view.page} pages={pagesOf(total)} hrefOf={(page) => viewPath(changed(view, { page }))} />
    </>
  );
}
