import type { Child } from 'hono/jsx';
import { formatCount } from '../../kernel/text/format.ts';
import { classes } from '../classes.ts';
import { usePage, useText } from '../context.ts';
import { Form } from '../form/form.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { DataRow } from './data-row.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SortLink, type SortState } from './sort-link.tsx';

export interface DataColumn<Row> {
  readonly header: string;
  /** `null` leaves the cell empty; on a phone it is then left out. */
  readonly cell: (row: Row) => Child;
  readonly sort?: SortState | undefined;
  readonly numeric?: boolean | undefined;
  /** Short things such as dates, kept on one line. */
  readonly noWrap?: boolean | undefined;
  /** Left out between phone and wide screen, where columns are many. */
  readonly onlyWide?: boolean | undefined;
}

export interface DataGroup<Row> {
  readonly title: string;
  readonly tone?: 'urgent' | 'soon' | 'rest' | undefined;
  readonly rows: readonly Row[];
  /** How many the group has in all, where its rows go on over several pages. */
  readonly count?: number | undefined;
}

export interface DataListProps<Row> {
  readonly caption: string;
  /** The first column: who it is. The whole row follows its link. */
  readonly name: {
    readonly header: string;
    readonly sort?: SortState | undefined;
    readonly of: (row: Row) => string;
    readonly href: (row: Row) => string;
    /** A few words behind the name. */
    readonly note?: ((row: Row) => Child) | undefined;
  };
  readonly columns: readonly DataColumn<Row>[];
  readonly groups: readonly DataGroup<Row>[];
  /** Boxes to select rows, and what can be done with them: buttons with an `action` of their own. */
  readonly bulk?:
    | {
        readonly action: string;
        readonly field: string;
        readonly valueOf: (row: Row) => string;
        readonly actions: Child;
      }
    | undefined;
}

/** The dense list that staff live in: grouped by urgency, one link per row, keys j k x when scripts run. */
export function DataList<Row>({ caption, name, columns, groups, bulk }: DataListProps<Row>) {
  const t = useText();
  const { lang } = usePage();
  const width = columns.length + (bulk ? 2 : 1);
  const table = (
    <table class="ff-list" data-rows>
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {bulk ? (
            <th class="ff-list-select" scope="col">
              <span class="sr-only" data-select-all={t('selectAll')}>
                {t('select')}
              </span>
            </th>
          ) : null}
          <th scope="col" aria-sort={name.sort?.sorted}>
            {name.sort ? <SortLink label={name.header} {...name.sort} /> : name.header}
          </th>
          {columns.map((column) => (
            <th scope="col" class={cellClass(column)} aria-sort={column.sort?.sorted}>
              {column.sort ? <SortLink label={column.header} {...column.sort} /> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <tbody class={groupClasses[group.tone ?? 'rest']}>
            <tr class="ff-list-group">
              <th scope="rowgroup" colspan={width}>
                {group.title}{' '}
                <span class="ff-list-group-count">({formatCount(lang, group.count ?? group.rows.length)})</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <DataRow
                name={name.of(row)}
                href={name.href(row)}
                note={name.note?.(row)}
                box={bulk ? { field: bulk.field, value: bulk.valueOf(row) } : undefined}
                cells={columns.map((column) => ({
                  label: column.header,
                  class: cellClass(column),
                  value: column.cell(row),
                }))}
              />
            ))}
          </tbody>
        ))}
    </table>
  );
  return (
    <div>
      {bulk ? (
        <Form action={bulk.action} idPrefix="bulk" label={caption}>
          {table}
          <BulkBar>{bulk.actions}</BulkBar>
        </Form>
      ) : (
        table
      )}
      <Shortcuts selectable={bulk !== undefined} />
    </div>
  );
}

const groupClasses = { urgent: 'ff-group-urgent', soon: 'ff-group-soon', rest: undefined } as const;

function cellClass({
  numeric,
  noWrap,
  onlyWide,
}: Pick<DataColumn<never>, 'numeric' | 'noWrap' | 'onlyWide'>): string | undefined {
  return classes(numeric && 'ff-numeric', noWrap && 'ff-nowrap', onlyWide && 'ff-only-wide') || undefined;
}
