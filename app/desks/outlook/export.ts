import { toCsv } from '../../kernel/files/write-csv.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { OutlookSeries } from '../../outlook/index.ts';
import { outlookText } from './text.ts';

/** The series and what is expected of it, for a spreadsheet in the reader's language. */
export function seriesCsv(lang: Lang, { periods, figures, forecast, source }: OutlookSeries): string {
  const t = outlookText(lang);
  // Danish spreadsheets read a decimal comma; the semicolons stay.
  const number = (value: number | null) =>
    value === null ? null : String(Math.round(value * 10) / 10).replace('.', lang === 'da' ? ',' : '.');
  const from = [`${source.publisher}, ${source.id}`, source.drawnOn];
  return toCsv(
    [
      t('csv.period'),
      t('csv.kind'),
      t('csv.value'),
      t('csv.low80'),
      t('csv.high80'),
      t('csv.low95'),
      t('csv.high95'),
      t('csv.source'),
      t('csv.drawn'),
    ],
    [
      ...periods.map((period, at) => [
        period,
        t('csv.known'),
        number(figures[at] ?? null),
        null,
        null,
        null,
        null,
        ...from,
      ]),
      ...(forecast?.months ?? []).map(({ period, mean, low80, high80, low95, high95 }) => [
        period,
        t('csv.expected'),
        ...[mean, low80, high80, low95, high95].map(number),
        ...from,
      ]),
    ],
  );
}
