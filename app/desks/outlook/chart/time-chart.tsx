import { formatCount } from '../../../kernel/text/format.ts';
import type { ExpectedMonth, OutlookSeries } from '../../../outlook/index.ts';
import { linearScale } from '../../../ui/chart/scale.ts';
import { Sign } from '../../../ui/chart/sign.tsx';
import { ValueAxis } from '../../../ui/chart/value-axis.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { outlookText } from '../text.ts';
import { expectedCount, periodName } from '../words.ts';
import { bandPath, linePath } from './shapes.ts';
import { niceTicks } from './ticks.ts';

interface TimeChartProps {
  readonly series: OutlookSeries;
  /** What is drawn, in one sentence: read out instead of the picture. */
  readonly description: string;
}

const [width, height] = [760, 340];
const edge = { left: 76, right: 14, top: 26, bottom: 34 } as const;

/** History, the year ahead with its two bands, and breaks; the figures stand in a table to unfold. */
export function TimeChart({ series, description }: TimeChartProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const ahead = series.forecast?.months ?? [];
  const { periods, figures } = series;
  const count = periods.length + ahead.length;
  const ends = [
    ...figures.filter((figure) => figure !== null),
    ...ahead.flatMap(({ low95, high95 }) => [low95, high95]),
  ];
  const ticks = niceTicks(Math.min(...ends), Math.max(...ends));
  const x = linearScale([0, Math.max(1, count - 1)], [edge.left, width - edge.right]);
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - edge.bottom, edge.top]);
  const last = periods.length - 1;
  const known = figures.at(-1) ?? null;
  const years = periods
    .concat(ahead.map(({ period }) => period))
    .flatMap((period, at) => (period.endsWith('M01') ? [{ year: period.slice(0, 4), at }] : []));
  const breaks = series.breaks.map(({ period }) => periods.indexOf(period)).filter((at) => at > 0);
  const from = (pick: (month: ExpectedMonth) => number) =>
    known === null || ahead.length === 0 ? [] : [known, ...ahead.map(pick)];
  return (
    <figure class="ff-chart ff-plot">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={description} focusable="false">
        <ValueAxis
          ticks={ticks}
          y={y}
          left={edge.left}
          right={width - edge.right}
          say={(tick) => formatCount(lang, tick)}
        />
        {years.map(({ year, at }) => (
          <>
            <path d={`M${x(at)} ${height - edge.bottom}v6`} stroke="#857c6d" />
            <text x={x(at)} y={height - 8} text-anchor="middle" fill="#505b57">
              {year}
            </text>
          </>
        ))}
        <path
          d={bandPath(
            from(({ low95 }) => low95),
            from(({ high95 }) => high95),
            last,
            x,
            y,
          )}
          fill="#dfece5"
        />
        <path
          d={bandPath(
            from(({ low80 }) => low80),
            from(({ high80 }) => high80),
            last,
            x,
            y,
          )}
          fill="#a9cdbb"
        />
        {breaks.map((at) => (
          <>
            <path d={`M${x(at)} ${edge.top}V${height - edge.bottom}`} stroke="#a3441d" stroke-dasharray="2 5" />
            <text x={x(at) - 6} y={edge.top - 8} text-anchor="end" fill="#a3441d">
              {t('chart.break')}
            </text>
          </>
        ))}
        {ahead.length > 0 ? (
          <path d={`M${x(last)} ${edge.top}V${height - edge.bottom}`} stroke="#857c6d" stroke-dasharray="6 4" />
        ) : null}
        <path d={linePath(figures, x, y)} fill="none" stroke="#133f34" stroke-width="2.5" stroke-linejoin="round" />
        <path
          d={linePath(
            from(({ mean }) => mean),
            (at) => x(last + at),
            y,
          )}
          fill="none"
          stroke="#133f34"
          stroke-width="2.5"
          stroke-dasharray="7 5"
        />
      </svg>
      <ul class="ff-plot-legend" aria-hidden="true">
        <Sign text={t('chart.known')}>
          <path d="M0 8H28" stroke="#133f34" stroke-width="3" />
        </Sign>
        {ahead.length === 0 ? null : (
          <>
            <Sign text={t('chart.expected')}>
              <path d="M0 8H28" stroke="#133f34" stroke-width="3" stroke-dasharray="7 5" />
            </Sign>
            <Sign text={t('chart.band80')}>
              <path d="M0 2H28V14H0Z" fill="#a9cdbb" />
            </Sign>
            <Sign text={t('chart.band95')}>
              <path d="M0 2H28V14H0Z" fill="#dfece5" />
            </Sign>
          </>
        )}
        {breaks.length === 0 ? null : (
          <Sign text={t('chart.break.legend')}>
            <path d="M14 0V16" stroke="#a3441d" stroke-width="2" stroke-dasharray="2 3" />
          </Sign>
        )}
      </ul>
      <details class="ff-chart-table">
        <summary>{t('chart.table')}</summary>
        <Table
          caption={description}
          hideCaption
          rows={[
            ...ahead.map((month) => ({ ...month, figure: null })).reverse(),
            ...periods.map((period, at) => ({ period, figure: figures[at] ?? null, mean: null })).reverse(),
          ]}
          columns={[
            { header: t('table.period'), cell: ({ period }) => periodName(lang, period), rowHeader: true },
            {
              header: t('table.figure'),
              numeric: true,
              cell: ({ figure, mean }) =>
                figure !== null ? formatCount(lang, figure) : mean === null ? t('withheld') : '',
            },
            {
              header: t('table.expected'),
              numeric: true,
              cell: (row) => (row.mean === null ? '' : expectedCount(lang, row.mean)),
            },
            {
              header: t('table.band80'),
              numeric: true,
              cell: (row) =>
                row.mean === null ? '' : `${expectedCount(lang, row.low80)}–${expectedCount(lang, row.high80)}`,
            },
            {
              header: t('table.band95'),
              numeric: true,
              cell: (row) =>
                row.mean === null ? '' : `${expectedCount(lang, row.low95)}–${expectedCount(lang, row.high95)}`,
            },
          ]}
        />
      </details>
    </figure>
  );
}
