import type { Child } from 'hono/jsx';
import type { DataColumn } from '../../../ui/index.ts';
import { codeLabel } from '../../fact-labels.ts';
import type { CaseRow } from '../queries/rows.ts';
import { overviewText } from '../text.ts';
import { columnsOf } from '../view/columns.ts';
import type { ColumnKey, SortKey } from '../view/keys.ts';
import { changed, type View, viewPath } from '../view/view.ts';
import { ago, weekOf } from '../words/ago.ts';
import {
  benefitWords,
  contactWords,
  dueWords,
  lastWords,
  meetingWords,
  planWords,
  type Reader,
  talkWords,
  waitingWords,
} from '../words/row-words.ts';
import { tagsOf } from './tags.tsx';

interface Column {
  readonly cell: (row: CaseRow, reader: Reader) => Child;
  readonly sort?: SortKey;
  readonly numeric?: boolean;
  readonly noWrap?: boolean;
  readonly onlyWide?: boolean;
}

const columns: Readonly<Record<ColumnKey, Column>> = {
  maal: { cell: planWords },
  venter: { cell: waitingWords },
  moede: { cell: meetingWords, sort: 'moede' },
  talt: { cell: talkWords, sort: 'talt' },
  ydelse: { cell: benefitWords },
  uger: {
    cell: ({ benefitSince }, { lang, viewer }) =>
      benefitSince ? overviewText(lang)('week', { uge: String(weekOf(benefitSince, viewer.today)) }) : null,
    sort: 'uger',
    noWrap: true,
  },
  frist: { cell: dueWords, sort: 'frist' },
  kontakt: { cell: contactWords, sort: 'kontakt' },
  siden: {
    cell: ({ contactSince }, { lang, viewer }) => (contactSince ? ago(lang, contactSince, viewer.today) : null),
    sort: 'kontakt',
    noWrap: true,
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
};

function LastEvent(row: CaseRow, reader: Reader): Child {
  if (row.lastEventAt === null) return null;
  const when = ago(reader.lang, row.lastEventAt, reader.viewer.today);
  const what = lastWords(row, reader);
  return what ? (
    <>
      {what} <span class="ff-muted ff-nowrap">{when}</span>
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

/** The chosen columns and, last, what to remember; those with nothing in them for these rows are left out. */
export function columnsFor(view: View, rows: readonly CaseRow[], reader: Reader): DataColumn<CaseRow>[] {
  const t = overviewText(reader.lang);
  const keys = columnsOf(view);
  // What stands in the column of deadlines is not said twice.
  const short = keys.includes('frist');
  const remember: DataColumn<CaseRow> = { header: t('column.note'), cell: (row) => tagsOf(row, reader, short) };
  const chosen = keys.map((key): DataColumn<CaseRow> => {
    const { cell, sort, ...look } = columns[key];
    const state = sort ? { sort: sortState(view, sort) } : {};
    return { header: t(`column.${key}`), cell: (row) => cell(row, reader), ...state, ...look };
  });
  return [...chosen, remember].filter(({ cell }) => rows.some((row) => cell(row) !== null));
}
