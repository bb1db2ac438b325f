import { type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { codeLabel } from '../../fact-labels.ts';
import type { CaseRow } from '../queries/rows.ts';
import { type OverviewText, overviewText } from '../text.ts';
import { weekOf } from '../words/ago.ts';
import {
  ageOf,
  contactWords,
  dueWords,
  interpreterWords,
  lastWords,
  type Reader,
  reasonWords,
  waitingWords,
} from '../words/row-words.ts';

/** What a cell of an export holds. A date is a date in the spreadsheet too. */
export type ExportCell = string | number | { readonly date: PlainDate } | null;

interface ExportColumn {
  readonly header: (t: OverviewText) => string;
  readonly width: number;
  readonly of: (row: CaseRow, reader: Reader, t: OverviewText) => ExportCell;
}

const day = (date: PlainDate | null): ExportCell => (date ? { date } : null);
const dayOf = (moment: Instant | null): ExportCell => (moment ? { date: toCopenhagen(moment).date } : null);

/** Never the CPR number, the birthday or the address: a file goes where the access rules do not follow. */
const columns: readonly ExportColumn[] = [
  { header: (t) => t('column.navn'), width: 28, of: (row) => row.name },
  { header: (t) => t('export.age'), width: 7, of: (row, reader) => ageOf(row, reader) },
  {
    header: (t) => t('column.ydelse'),
    width: 22,
    of: ({ benefit }, { lang }) => (benefit ? codeLabel('ydelse', benefit, lang) : null),
  },
  { header: (t) => t('export.since'), width: 16, of: ({ benefitSince }) => day(benefitSince) },
  {
    header: (t) => t('export.weeks'),
    width: 16,
    of: ({ benefitSince }, { viewer }) => (benefitSince ? weekOf(benefitSince, viewer.today) : null),
  },
  {
    header: (t) => t('export.readiness'),
    width: 20,
    of: ({ readiness }, { lang }) => (readiness ? codeLabel('parathed', readiness, lang) : null),
  },
  {
    header: (t) => t('filter.dimittend'),
    width: 12,
    of: ({ dimittend }, _, t) => (dimittend ? t('export.yes') : null),
  },
  {
    header: (t) => t('column.kontakt'),
    width: 24,
    of: (row, reader) => (contactWords(row, reader) === null ? null : row.contactName),
  },
  { header: (t) => t('export.contactSince'), width: 18, of: ({ contactSince }) => dayOf(contactSince) },
  { header: (t) => t('export.changes'), width: 14, of: ({ contactChanges }) => contactChanges },
  { header: (t) => t('export.goal'), width: 30, of: ({ goal }) => goal },
  { header: (t) => t('export.job'), width: 24, of: ({ jobTitle }) => jobTitle },
  { header: (t) => t('export.step'), width: 34, of: ({ nextStep }) => nextStep },
  { header: (t) => t('column.venter'), width: 30, of: waitingWords },
  { header: (t) => t('column.moede'), width: 14, of: ({ nextMeetingAt }) => dayOf(nextMeetingAt) },
  { header: (t) => t('column.talt'), width: 14, of: ({ lastTalkAt }) => dayOf(lastTalkAt) },
  { header: (t) => t('column.sidst'), width: 24, of: (row, reader) => lastWords(row, reader) },
  { header: (t) => t('export.lastAt'), width: 14, of: ({ lastEventAt }) => dayOf(lastEventAt) },
  { header: (t) => t('export.interpreter'), width: 14, of: (row, { lang }) => interpreterWords(row, lang) },
  {
    header: (t) => t('export.mail'),
    width: 12,
    of: ({ channel }, _, t) => t(`export.mail.${channel}`),
  },
  {
    header: (t) => t('export.protected'),
    width: 16,
    of: (row, _, t) => (row.protected ? t('export.yes') : null),
  },
  { header: (t) => t('column.frist'), width: 40, of: dueWords },
  { header: (t) => t('export.why'), width: 36, of: reasonWords },
];

export interface Sheet {
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ExportCell[])[];
}

export function sheetOf(rows: readonly CaseRow[], reader: Reader): Sheet {
  const t = overviewText(reader.lang);
  return {
    headers: columns.map(({ header }) => header(t)),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => columns.map(({ of }) => of(row, reader, t))),
  };
}
