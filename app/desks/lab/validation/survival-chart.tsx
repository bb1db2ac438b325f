import { type CurvePair, regionNames } from '@fodfaeste/lab';
import { formatCount } from '../../../kernel/text/format.ts';
import { linearScale } from '../../../ui/chart/scale.ts';
import { ValueAxis } from '../../../ui/chart/value-axis.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { linePath } from '../../outlook/chart/shapes.ts';
import { Legend } from './legend.tsx';
import { validationDeskText } from './text.ts';

const [width, height] = [760, 300];
const edge = { left: 70, right: 14, top: 14, bottom: 34 } as const;
const oneDecimal = (value: number) => Math.round(value * 1000) / 10;

/** Share still on dagpenge: the country drawn, all areas in tables. */
export function SurvivalChart({ curves }: { readonly curves: readonly CurvePair[] }) {
  const { lang } = usePage();
  const t = validationDeskText(lang);
  const [country] = curves;
  if (!country) return null;
  const { weeks, real, model } = country;
  const furthest = Math.max(...weeks.map((_, at) => Math.abs((model[at] ?? 0) - (real[at] ?? 0))));
  const description = t('survival.describe', { antal: oneDecimal(furthest) });
  const x = linearScale([0, weeks.at(-1) ?? 52], [edge.left, width - edge.right]);
  const y = linearScale([0, 1], [height - edge.bottom, edge.top]);
  const at = (place: number) => x(weeks[place] ?? 0);
  const percent = (share: number | undefined) => t('percent', { antal: oneDecimal(share ?? 0) });
  return (
    <figure class="ff-chart ff-plot">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={description} focusable="false">
        <ValueAxis ticks={[0, 0.25, 0.5, 0.75, 1]} y={y} left={edge.left} right={width - edge.right} say={percent} />
        {[0, 13, 26, 39, 52].map((week) => (
          <text x={x(week)} y={height - 8} text-anchor={week === 52 ? 'end' : 'middle'} fill="#505b57">
            {formatCount(lang, week)}
          </text>
        ))}
        <path d={linePath(model, at, y)} fill="none" stroke="#133f34" stroke-width="2.5" />
        {weeks.map((_, place) => (
          <circle cx={at(place)} cy={y(real[place] ?? 0)} r="5" fill="none" stroke="#a3441d" stroke-width="2" />
        ))}
      </svg>
      <Legend
        signs={[
          ['line', t('survival.model')],
          ['dot', t('survival.real')],
        ]}
      />
      <details class="ff-chart-table">
        <summary>{t('chart.table')}</summary>
        <Table
          compact
          caption={description}
          hideCaption
          rows={weeks.map((week, place) => ({ week, real: real[place], model: model[place] }))}
          columns={[
            { header: t('survival.week'), cell: ({ week }) => formatCount(lang, week), rowHeader: true },
            { header: t('survival.real'), numeric: true, cell: (row) => percent(row.real) },
            { header: t('survival.model'), numeric: true, cell: (row) => percent(row.model) },
          ]}
        />
        <Table
          compact
          caption={t('survival.regions')}
          rows={curves}
          columns={[
            {
              header: t('survival.area'),
              cell: ({ name }) => regionNames[name] ?? t('survival.country'),
              rowHeader: true,
            },
            ...[4, 13, 26, 52].map((week) => ({
              header: `${t('survival.week')} ${week}`,
              numeric: true,
              cell: (curve: CurvePair) => {
                const place = curve.weeks.indexOf(week);
                const points = oneDecimal((curve.model[place] ?? 0) - (curve.real[place] ?? 0));
                return formatCount(lang, points).replace('-', '−');
              },
            })),
          ]}
        />
      </details>
    </figure>
  );
}
