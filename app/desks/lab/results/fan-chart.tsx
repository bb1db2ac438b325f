import type { Chart, Series } from '@fodfaeste/lab';
import { formatCount } from '../../../kernel/text/format.ts';
import { scaled } from '../../../lab/index.ts';
import { linearScale } from '../../../ui/chart/scale.ts';
import { Sign } from '../../../ui/chart/sign.tsx';
import { ValueAxis } from '../../../ui/chart/value-axis.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { bandPath, linePath } from '../../outlook/chart/shapes.ts';
import { niceTicks } from '../../outlook/chart/ticks.ts';
import { count, sizeBand } from '../numbers.ts';
import { labDeskText } from '../text.ts';

interface FanChartProps {
  readonly chart: Chart;
  readonly series: Series;
  /** What the figures are divided by before they are shown. */
  readonly per?: number;
}

const [width, height] = [760, 300];
const edge = { left: 84, right: 14, top: 14, bottom: 34 } as const;
const quarter = 13;

/** A count through time with and without the change; two bands that are never added up. The figures stand in a table to unfold. */
export function FanChart({ chart, series, per = 1 }: FanChartProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const title = t(`chart.${chart}`);
  const { weeks } = series;
  const before = series.before.map(({ middle }) => middle / per);
  const after = series.after.map((figure) => scaled(figure, per));
  const ends = [...before, ...after.flatMap(({ middle, effects, chance }) => [middle, ...effects, ...chance])];
  const ticks = niceTicks(Math.min(...ends), Math.max(...ends), 4);
  const x = linearScale([0, Math.max(1, weeks.length - 1)], [edge.left, width - edge.right]);
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - edge.bottom, edge.top]);
  const description = t('chart.describe', {
    hvad: title,
    uger: (weeks.at(-1) ?? 0) + 4,
    foer: count(lang, before.at(-1) ?? 0),
    efter: count(lang, after.at(-1)?.middle ?? 0),
  });
  return (
    <figure class="ff-chart ff-plot">
      <h3>{title}</h3>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={description} focusable="false">
        <ValueAxis
          ticks={ticks}
          y={y}
          left={edge.left}
          right={width - edge.right}
          say={(tick) => formatCount(lang, tick)}
        />
        {weeks.flatMap((week, at) =>
          at % quarter === 0
            ? [
                <>
                  <path d={`M${x(at)} ${height - edge.bottom}v6`} stroke="#857c6d" />
                  <text x={x(at)} y={height - 8} text-anchor="middle" fill="#505b57">
                    {`${t('chart.week')} ${week}`}
                  </text>
                </>,
              ]
            : [],
        )}
        <path
          d={bandPath(
            after.map(({ effects }) => effects[0]),
            after.map(({ effects }) => effects[1]),
            0,
            x,
            y,
          )}
          fill="#a9cdbb"
        />
        {([0, 1] as const).map((end) => (
          <path
            d={linePath(
              after.map(({ chance }) => chance[end]),
              x,
              y,
            )}
            fill="none"
            stroke="#857c6d"
            stroke-dasharray="2 4"
          />
        ))}
        <path d={linePath(before, x, y)} fill="none" stroke="#505b57" stroke-width="2" stroke-dasharray="7 5" />
        <path
          d={linePath(
            after.map(({ middle }) => middle),
            x,
            y,
          )}
          fill="none"
          stroke="#133f34"
          stroke-width="2.5"
          stroke-linejoin="round"
        />
      </svg>
      <details class="ff-chart-table">
        <summary>{t('chart.table')}</summary>
        <Table
          compact
          caption={description}
          hideCaption
          rows={weeks.map((week, at) => ({ week, before: before[at] ?? 0, after: after[at] }))}
          columns={[
            { header: t('chart.week'), cell: ({ week }) => String(week), rowHeader: true },
            { header: t('chart.before'), numeric: true, cell: (row) => count(lang, row.before) },
            { header: t('chart.after'), numeric: true, cell: (row) => count(lang, row.after?.middle ?? 0) },
            {
              header: t('chart.band'),
              numeric: true,
              cell: (row) => sizeBand(lang, row.after?.effects ?? [0, 0]),
            },
            {
              header: t('chart.chance'),
              numeric: true,
              cell: (row) => sizeBand(lang, row.after?.chance ?? [0, 0]),
            },
          ]}
        />
      </details>
    </figure>
  );
}

/** What the lines of all charts mean, told once. */
export function FanLegend() {
  const t = labDeskText(usePage().lang);
  return (
    <ul class="ff-plot-legend" aria-hidden="true">
      <Sign text={t('chart.after')}>
        <path d="M0 8H28" stroke="#133f34" stroke-width="3" />
      </Sign>
      <Sign text={t('chart.before')}>
        <path d="M0 8H28" stroke="#505b57" stroke-width="2" stroke-dasharray="7 5" />
      </Sign>
      <Sign text={t('chart.band')}>
        <path d="M0 2H28V14H0Z" fill="#a9cdbb" />
      </Sign>
      <Sign text={t('chart.chance')}>
        <path d="M0 3H28M0 13H28" stroke="#857c6d" stroke-dasharray="2 4" />
      </Sign>
    </ul>
  );
}
