import type { Child } from 'hono/jsx';
import { classes } from '../classes.ts';
import { asLabel } from './as-label.ts';
import { SortLink, type SortState } from './sort-link.tsx';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Child;
  readonly numeric?: boolean | undefined;
  readonly sort?: SortState | undefined;
  /** The column that names the row, read out before each cell. Exactly one per table. */
  readonly rowHeader?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  /** The caption is always there for screen readers; hide it where a heading just above says the same. */
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly compact?: boolean | undefined;
}

/** So many columns fit on a phone: a compact table of no more is a table there too. */
const phoneColumns = 3;

/** A table where there is room; on a phone each row becomes a card with the headers as labels, unless it is compact with few columns. */
export function Table<Row>({ caption, hideCaption, columns, rows, compact }: TableProps<Row>) {
  const isKept = compact && columns.length <= phoneColumns;
  return (
    <table class={classes('ff-table', compact && 'ff-table-compact', isKept && 'ff-table-kept')}>
      <caption class={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, numeric, sort }) => (
            <th scope="col" class={numeric ? 'ff-numeric' : undefined} aria-sort={sort?.sorted}>
              {sort ? <SortLink label={header} {...sort} /> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {columns.map(({ header, cell, numeric, rowHeader }) =>
              rowHeader ? (
                <th scope="row">{cell(row)}</th>
              ) : (
                <td class={numeric ? 'ff-numeric' : undefined} data-label={asLabel(header)}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
