import type { Child } from 'hono/jsx';
import type { DataColumn } from '../../../ui/index.ts';
import { codeLabel } from '../../fact-labels.ts';
import type { CaseRow } from '../queries/rows.ts';
import { overviewText } from '../text.ts';
import { columnsOf } from '../view/columns.ts';
import type { ColumnKey, SortKey } from '../view/keys.ts';
import { changed, type View, viewPath } from '../view/view.ts';
import { ago, weekOf } from '../words/ago.ts';
import { benefitWords, contactWords, lastWords, type Reader, reasonWords } from '../words/row-words.ts';
import { tagsOf } from './tags.tsx';

interface Column {
  readonly cell: (row: CaseRow, reader: Reader) => Child;
  readonly sort?: SortKey;
  readonly numeric?: boolean;
  readonly onlyWide?: boolean;
}

const columns: Readonly<Record<ColumnKey, Column>> = {
  hvorfor: { cell: reasonWords },
  ydelse: { cell: benefitWords },
  uger: {
    cell: ({ benefitSince }, { viewer }) => (benefitSince ? weekOf(benefitSince, viewer.today) : null),
    sort: 'uger',
    numeric: true,
  },
  kontakt: { cell: contactWords, sort: 'kontakt' },
  siden: {
    cell: ({ contactSince }, { lang, viewer }) => (contactSince ? ago(lang, contactSince, viewer.today) : null),
    sort: 'kontakt',
  },
  skift: { cell: ({ contactChanges }) => (contactChanges > 0 ? contactChanges : null), numeric: true },
  sidst: { cell: LastEvent, sort: 'sidst' },
  uddannelse: {
    cell: ({ education }, { lang }) => (education ? codeLabel('uddannelse', education, lang) : null),
    onlyWide: true,
  },
  form: {
    cell: ({ contactForm }, { lang }) => (contactForm ? overviewText(lang)(`form.${contactForm}`) : null),
    onlyWide: true,
  },
  obs: { cell: tagsOf },
};

function LastEvent(row: CaseRow, reader: Reader): Child {
  if (row.lastEventAt === null) return null;
  const when = ago(reader.lang, row.lastEventAt, reader.viewer.today);
  const what = lastWords(row, reader);
  return what ? (
    <>
      {what} <span class="ff-list-note">{when}</span>
    </>
  ) : (
    when
  );
}

/** Sorts by the column; once more turns the order. */
export function sortState(view: View, sort: SortKey): NonNullable<DataColumn<CaseRow>['sort']> {
  const here = view.sort === sort;
  const href = viewPath(changed(view, { sort, descending: here && !view.descending }));
  if (!here) return { href };
  return { href, sorted: view.descending ? 'descending' : 'ascending' };
}

/** The chosen columns that have something in them for these rows. */
export function columnsFor(view: View, rows: readonly CaseRow[], reader: Reader): DataColumn<CaseRow>[] {
  const t = overviewText(reader.lang);
  return columnsOf(view).flatMap((key) => {
    const { cell, sort, numeric, onlyWide } = columns[key];
    if (!rows.some((row) => cell(row, reader) !== null)) return [];
    return [
      {
        header: t(`column.${key}`),
        cell: (row: CaseRow) => cell(row, reader),
        sort: sort ? sortState(view, sort) : undefined,
        numeric,
        onlyWide,
      },
    ];
  });
}
