import { formatCount } from '../../kernel/text/format.ts';
import type { Doors, SharePoint } from '../../recruitment/index.ts';
import { linearScale } from '../../ui/chart/scale.ts';
import { usePage } from '../../ui/context.ts';
import { doorsText } from './doors-text.ts';

const [width, height] = [760, 320];
const edge = { left: 62, right: 16, top: 16, bottom: 48 } as const;
const longest = 730;
const colours = { helped: { line: '#133f34', band: '#a9cdbb' }, others: { line: '#a3441d', band: '#f0d9cd' } } as const;

type At = (value: number) => number;
const begun: SharePoint = { days: 0, share: 0, low: 0, high: 0, atRisk: 0 };

/** A share stays where it is until the next time it happens: steps, not slopes. */
export function stepPath(points: readonly SharePoint[], pick: (point: SharePoint) => number, x: At, y: At): string {
  let path = `M${x(0)} ${y(0)}`;
  for (const point of points) path += `H${x(point.days)}V${y(pick(point))}`;
  return `${path}H${x(longest)}`;
}

function bandOf(points: readonly SharePoint[], x: At, y: At): string {
  const ends = [begun, ...points];
  const there = ends.map(
    (point, at) => `${x(point.days)} ${y(ends[at - 1]?.high ?? 0)}L${x(point.days)} ${y(point.high)}`,
  );
  const back = ends
    .map((point, at) => `${x(ends[at + 1]?.days ?? longest)} ${y(point.low)}L${x(point.days)} ${y(point.low)}`)
    .reverse();
  return `M${there.join('L')}L${x(longest)} ${y(ends.at(-1)?.high ?? 0)}L${back.join('L')}Z`;
}

/** How great a share of the companies have opened their door, by days since: both groups, each with its band. */
export function DoorsCurve({ doors, description }: { readonly doors: Doors; readonly description: string }) {
  const { lang } = usePage();
  const t = doorsText(lang);
  const groups = (['helped', 'others'] as const)
    .map((name) => ({ name, points: doors[name].curve.filter(({ days }) => days <= longest) }))
    .filter(({ points }) => points.length > 0);
  const highest = Math.max(0.1, ...groups.flatMap(({ points }) => points.map(({ high }) => high)));
  const top = Math.min(1, Math.ceil(highest * 10) / 10);
  const x = linearScale([0, longest], [edge.left, width - edge.right]);
  const y = linearScale([0, top], [height - edge.bottom, edge.top]);
  const lines = Array.from({ length: Math.round(top * 10) + 1 }, (_, at) => at / 10).filter(
    (_, at) => top <= 0.5 || at % 2 === 0,
  );
  return (
    <figure class="ff-chart ff-plot">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={description} focusable="false">
        {lines.map((share) => (
          <>
            <path d={`M${edge.left} ${y(share)}H${width - edge.right}`} stroke="#e0d7c7" />
            <text x={edge.left - 8} y={y(share) + 5} text-anchor="end" fill="#505b57">
              {formatCount(lang, Math.round(100 * share))} %
            </text>
          </>
        ))}
        {[0, 6, 12, 18, 24].map((months) => (
          <>
            <path d={`M${x((months * longest) / 24)} ${height - edge.bottom}v6`} stroke="#857c6d" />
            <text x={x((months * longest) / 24)} y={height - edge.bottom + 22} text-anchor="middle" fill="#505b57">
              {months}
            </text>
          </>
        ))}
        <text x={width - edge.right} y={height - 6} text-anchor="end" fill="#505b57">
          {t('chart.months')}
        </text>
        {groups.map(({ name, points }) => (
          <path d={bandOf(points, x, y)} fill={colours[name].band} fill-opacity="0.55" />
        ))}
        {groups.map(({ name, points }) => (
          <path
            d={stepPath(points, ({ share }) => share, x, y)}
            fill="none"
            stroke={colours[name].line}
            stroke-width="2.5"
            stroke-dasharray={name === 'others' ? '7 5' : undefined}
          />
        ))}
      </svg>
      <ul class="ff-plot-legend" aria-hidden="true">
        {groups.map(({ name }) => (
          <li>
            <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
              <path d="M0 1H28V15H0Z" fill={colours[name].band} />
              <path
                d="M0 8H28"
                stroke={colours[name].line}
                stroke-width="3"
                stroke-dasharray={name === 'others' ? '7 5' : undefined}
              />
            </svg>{' '}
            {t(`chart.${name}`)}
          </li>
        ))}
        <li>{t('chart.band')}</li>
      </ul>
    </figure>
  );
}
