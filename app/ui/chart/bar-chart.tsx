import { classes } from '../classes.ts';
import { useText } from '../context.ts';
import { extent, linearScale } from './scale.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is read: "1.204 borgere". */
  readonly display: string;
  /** The band of uncertainty, drawn as a thin line. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly href?: string | undefined;
  /** Drawn grey: the evidence does not carry this one. */
  readonly weak?: boolean | undefined;
}

export interface BarChartProps {
  readonly caption: string;
  readonly labelHeader: string;
  readonly valueHeader: string;
  readonly bars: readonly Bar[];
  readonly source: string;
  /** The end of the axis, to compare several charts. */
  readonly max?: number | undefined;
}

/**
 * Bars and their data table in one: each row has its name, its bar and its figure, so that eyes, screen readers and
 * paper get the same.
 */
export function BarChart({ caption, labelHeader, valueHeader, bars, source, max }: BarChartProps) {
  const t = useText();
  const ends = bars.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const at = linearScale(extent(max === undefined ? ends : [...ends, max], true), [0, 100]);
  return (
    <figure class="ff-chart">
      <table class="ff-bars">
        <caption>{caption}</caption>
        <thead class="sr-only">
          <tr>
            <th scope="col">{labelHeader}</th>
            <th scope="col" colspan={2}>
              {valueHeader}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, value, display, low, high, href, weak }) => (
            <tr class={classes(weak && 'ff-bar-weak')}>
              <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
              <td class="ff-bar-cell">
                <svg
                  class="ff-bar"
                  aria-hidden="true"
                  viewBox="0 0 100 16"
                  width="100%"
                  height="16"
                  preserveAspectRatio="none"
                  focusable="false"
                >
                  <rect
                    class="ff-bar-fill"
                    x={Math.min(at(0), at(value))}
                    y="1"
                    width={Math.abs(at(value) - at(0))}
                    height="14"
                  />
                  {low !== undefined && high !== undefined ? (
                    <path class="ff-bar-band" d={`M${at(low)} 8H${at(high)}`} vector-effect="non-scaling-stroke" />
                  ) : null}
                  <path class="ff-bar-zero" d={`M${at(0)} 0V16`} vector-effect="non-scaling-stroke" />
                </svg>
              </td>
              <td class="ff-bar-value">{display}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption class="ff-source">
        {t('source')}: {source}
      </figcaption>
    </figure>
  );
}
