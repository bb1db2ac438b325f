import { formatCount } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { choiceHref, type OutlookChoice } from '../choice.ts';
import { outlookPath } from '../paths.ts';
import { outlookText } from '../text.ts';
import { areaName, changeText, oneDecimal } from '../words.ts';

/** What is told of a municipality beside others. */
export interface PlaceRow {
  readonly code: string;
  readonly rate: number | null;
  readonly count: number | null;
  /** Expected change over a year, per cent. */
  readonly change: number | null;
  readonly km: number;
}

interface PlaceTableProps {
  readonly caption: string;
  readonly rows: readonly PlaceRow[];
  readonly choice: OutlookChoice;
}

/** Municipalities side by side, each a way to its own page. */
export function PlaceTable({ caption, rows, choice }: PlaceTableProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const columns: readonly Column<PlaceRow>[] = [
    {
      header: t('places.name'),
      rowHeader: true,
      cell: ({ code }) => <a href={choiceHref(outlookPath, choice, { area: code })}>{areaName(lang, code)}</a>,
    },
    {
      header: t('places.rate'),
      numeric: true,
      cell: ({ rate }) => (rate === null ? t('withheld') : `${oneDecimal(lang, rate)} %`),
    },
    {
      header: t('places.count'),
      numeric: true,
      cell: ({ count }) => (count === null ? t('withheld') : formatCount(lang, count)),
    },
    { header: t('places.expected'), numeric: true, cell: ({ change }) => (change === null ? '–' : changeText(change)) },
    { header: t('places.km'), numeric: true, cell: ({ km }) => `${Math.round(km)} km` },
  ];
  return <Table caption={caption} rows={rows} columns={columns} />;
}
