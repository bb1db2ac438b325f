import { useText } from '../context.ts';
import { Table } from '../table/table.tsx';
import { extent, linearScale } from './scale.ts';

export interface SparkPoint {
  readonly label: string;
  readonly value: number;
  readonly display: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface SparklineProps {
  /** What is drawn, in one sentence: read out instead of the picture. */
  readonly description: string;
  readonly points: readonly SparkPoint[];
  readonly periodHeader?: string | undefined;
  readonly valueHeader?: string | undefined;
}

const width = 240;
const height = 56;
const margin = 4;

/** A small line with its band, the first and last period named, and the figures as a table to unfold. */
export function Sparkline({ description, points, periodHeader, valueHeader }: SparklineProps) {
  const t = useText();
  const x = linearScale([0, points.length - 1], [margin, width - margin]);
  const y = linearScale(
    extent(
      points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
      false,
    ),
    [height - margin, margin],
  );
  const place = (value: number, index: number) => `${x(index)} ${y(value)}`;
  const line = points.map(({ value }, index) => place(value, index)).join('L');
  const upper = points.map(({ value, high }, index) => place(high ?? value, index));
  const lower = points.map(({ value, low }, index) => place(low ?? value, index)).reverse();
  const last = points.at(-1);
  return (
    <figure class="ff-spark">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={description}
        preserveAspectRatio="none"
        focusable="false"
      >
        {points.some(({ low }) => low !== undefined) ? (
          <path class="ff-spark-band" d={`M${[...upper, ...lower].join('L')}Z`} />
        ) : null}
        <path class="ff-spark-line" d={`M${line}`} vector-effect="non-scaling-stroke" />
        {last ? (
          <path
            class="ff-spark-end"
            d={`M${place(last.value, points.length - 1)}h0`}
            vector-effect="non-scaling-stroke"
          />
        ) : null}
      </svg>
      <p class="ff-spark-ends" aria-hidden="true">
        <span>{points[0]?.label}</span>
        <span>{last?.label}</span>
      </p>
      <details class="ff-chart-table">
        <summary>{t('showTable')}</summary>
        <Table
          caption={description}
          hideCaption
          compact
          rows={points}
          columns={[
            { header: periodHeader ?? t('period'), cell: ({ label }) => label, rowHeader: true },
            { header: valueHeader ?? t('value'), cell: ({ display }) => display, numeric: true },
          ]}
        />
      </details>
    </figure>
  );
}
