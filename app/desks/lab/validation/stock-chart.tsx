import type { StockCheck } from '@fodfaeste/lab';
import { formatCount } from '../../../kernel/text/format.ts';
import { linearScale } from '../../../ui/chart/scale.ts';
import { ValueAxis } from '../../../ui/chart/value-axis.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { bandPath, linePath } from '../../outlook/chart/shapes.ts';
import { niceTicks } from '../../outlook/chart/ticks.ts';
import { monthName } from '../numbers.ts';
import { validationDeskText } from './text.ts';

const [width, height] = [400, 220];
const edge = { left: 74, right: 10, top: 14, bottom: 30 } as const;

/** One municipality's year: what came, and the band that was reckoned before it came. */
export function StockChart({ check, months }: { readonly check: StockCheck; readonly months: readonly string[] }) {
  const { lang } = usePage();
  const t = validationDeskText(lang);
  const { name, real, band, yearBefore } = check;
  const known = real.filter((value) => value !== null);
  const ends = [...known, ...band.flatMap(({ low, high }) => [low, high])];
  const ticks = niceTicks(Math.min(...ends), Math.max(...ends), 3);
  const x = linearScale([0, Math.max(1, months.length - 1)], [edge.left, width - edge.right]);
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - edge.bottom, edge.top]);
  const inside = t('stock.inside', { antal: Math.round(check.inside * known.length), alle: known.length });
  const count = (value: number | null) => (value === null ? '' : formatCount(lang, Math.round(value)));
  const ending = [months[0], months.at(-1)] as const;
  return (
    <figure class="ff-chart ff-plot ff-lab-small">
      <h4>{name}</h4>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        role="img"
        aria-label={`${name}. ${inside}`}
        focusable="false"
      >
        <ValueAxis
          ticks={ticks}
          y={y}
          left={edge.left}
          right={width - edge.right}
          say={(tick) => formatCount(lang, tick)}
        />
        <path
          d={bandPath(
            band.map(({ low }) => low),
            band.map(({ high }) => high),
            0,
            x,
            y,
          )}
          fill="#a9cdbb"
        />
        <path
          d={linePath(
            band.map(({ middle }) => middle),
            x,
            y,
          )}
          fill="none"
          stroke="#133f34"
          stroke-width="2.5"
        />
        {real.map((value, at) =>
          value === null ? null : (
            <circle cx={x(at)} cy={y(value)} r="5" fill="none" stroke="#a3441d" stroke-width="2" />
          ),
        )}
        <text x={edge.left} y={height - 8} fill="#505b57">
          {ending[0]?.replace('M', '-')}
        </text>
        <text x={width - edge.right} y={height - 8} text-anchor="end" fill="#505b57">
          {ending[1]?.replace('M', '-')}
        </text>
      </svg>
      <p class="ff-muted">{inside}</p>
      <details class="ff-chart-table">
        <summary>{t('chart.table')}</summary>
        <Table
          compact
          caption={`${name}. ${inside}`}
          hideCaption
          rows={months.map((month, at) => ({
            month,
            real: real[at] ?? null,
            band: band[at],
            before: yearBefore[at] ?? null,
          }))}
          columns={[
            { header: t('stock.month'), cell: ({ month }) => monthName(lang, month), rowHeader: true },
            { header: t('table.real'), numeric: true, cell: (row) => count(row.real) },
            { header: t('stock.low'), numeric: true, cell: (row) => count(row.band?.low ?? null) },
            { header: t('stock.middle'), numeric: true, cell: (row) => count(row.band?.middle ?? null) },
            { header: t('stock.high'), numeric: true, cell: (row) => count(row.band?.high ?? null) },
            { header: t('stock.before'), numeric: true, cell: (row) => count(row.before) },
          ]}
        />
      </details>
    </figure>
  );
}
