import { type Outlook, type OutlookSeries, places } from '../../../outlook/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { yearAhead } from '../area/change.ts';
import { choiceHref, type MapKind, type OutlookChoice } from '../choice.ts';
import { ChoiceForm, OutlookFrame } from '../frame.tsx';
import { mapPath, outlookPath } from '../paths.ts';
import { FailedRefresh, SourceLine } from '../source-line.tsx';
import { outlookText } from '../text.ts';
import { areaName, changeText, oneDecimal, periodName } from '../words.ts';
import { drawing } from './outline.ts';
import { type Step, stepAt, stepsOf } from './steps.ts';

interface MapPageProps {
  readonly outlook: Outlook;
  readonly choice: OutlookChoice;
}

// Light to dark, so that the order is seen without telling colours apart; the number of the step stands in the table.
const colours = ['#f3efdf', '#cfe0c8', '#93bfa0', '#4c8f78', '#123f34'] as const;
const noColour = '#ffffff';

/** All municipalities in one picture, and the same in a table beside it. */
export function MapPage({ outlook, choice }: MapPageProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const values = valuesOf(outlook, choice.map);
  const rows = [...values].sort(([, a], [, b]) => b - a);
  const steps = stepsOf(rows.map(([, value]) => value));
  const shown = (value: number) => (choice.map === 'aendring' ? changeText(value) : `${oneDecimal(lang, value)} %`);
  const [highest, lowest, middle] = [rows[0], rows.at(-1), rows[Math.floor(rows.length / 2)]];
  const [series] = outlook.all(seriesFor[choice.map]);
  return (
    <OutlookFrame heading={t('map.title')} lead={t('map.lead')} current={mapPath} choice={choice}>
      <ChoiceForm path={mapPath} choice={choice} fields={['map']} />
      {highest && lowest && middle && series ? (
        <>
          <p>
            {t('map.text', {
              hvad: t(`map.${choice.map}`),
              lavest: areaName(lang, lowest[0]),
              lav: shown(lowest[1]),
              hoejest: areaName(lang, highest[0]),
              hoej: shown(highest[1]),
              midt: shown(middle[1]),
            })}{' '}
            {t('map.period', { periode: periodName(lang, series.periods.at(-1) ?? '') })}
          </p>
          {choice.map === 'aendring' ? <p>{t('map.unsure')}</p> : null}
          <FailedRefresh of={series} />
          <div class="ff-columns-2">
            <figure class="ff-chart ff-map">
              <MapPicture values={values} steps={steps} choice={choice} shown={shown} />
              <figcaption>
                <Legend steps={steps} shown={shown} />
                <p class="ff-source">
                  {t('map.rule')} {t('map.attribution')}
                </p>
              </figcaption>
            </figure>
            <div>
              <Table
                caption={t('map.caption')}
                compact
                rows={rows}
                columns={[
                  {
                    header: t('places.name'),
                    rowHeader: true,
                    cell: ([code]) => (
                      <a href={choiceHref(outlookPath, choice, { area: code })}>{areaName(lang, code)}</a>
                    ),
                  },
                  { header: t('table.figure'), numeric: true, cell: ([, value]) => shown(value) },
                  { header: t('map.stepHeader'), numeric: true, cell: ([, value]) => stepAt(steps, value) + 1 },
                ]}
              />
            </div>
          </div>
          <SourceLine of={[series]} />
        </>
      ) : (
        <Alert heading={t(choice.map === 'aendring' ? 'notMade.title' : 'noFigures.title')}>
          <p>{t(choice.map === 'aendring' ? 'notMade' : 'noFigures')}</p>
        </Alert>
      )}
    </OutlookFrame>
  );
}

const seriesFor = {
  andel: 'unemployment.totalRate',
  aendring: 'unemployment.total',
  kontanthjaelp: 'cashAssistance.workforceRate',
} as const satisfies Record<MapKind, string>;

function valuesOf(outlook: Outlook, kind: MapKind): ReadonlyMap<string, number> {
  const value = (series: OutlookSeries | null): number | null => {
    if (kind === 'aendring') return yearAhead(series)?.change.value ?? null;
    return series?.figures.at(-1) ?? null;
  };
  return new Map(
    places().flatMap(({ code }): [string, number][] => {
      const found = value(outlook.find(seriesFor[kind], code));
      // As it is shown: what looks the same has the same colour.
      return found === null ? [] : [[code, kind === 'aendring' ? Math.round(found) : Math.round(found * 10) / 10]];
    }),
  );
}

interface PictureProps {
  readonly values: ReadonlyMap<string, number>;
  readonly steps: readonly Step[];
  readonly choice: OutlookChoice;
  readonly shown: (value: number) => string;
}

// The table beside it says the same, with a link for each: the picture is for the eye and the mouse.
function MapPicture({ values, steps, choice, shown }: PictureProps) {
  const t = outlookText(usePage().lang);
  const { width, height, shapes, inset } = drawing();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden="true" focusable="false">
      <rect {...inset} fill="none" stroke="#857c6d" stroke-dasharray="4 4" />
      <g stroke="#5d665f" stroke-width="0.6" stroke-linejoin="round">
        {shapes.map(({ code, name, path }) => {
          const value = values.get(code);
          return (
            <a href={choiceHref(outlookPath, choice, { area: code })} tabindex={-1}>
              <path d={path} fill={value === undefined ? noColour : (colours[stepAt(steps, value)] ?? noColour)}>
                <title>{`${name}: ${value === undefined ? t('map.none') : shown(value)}`}</title>
              </path>
            </a>
          );
        })}
      </g>
      {shapes
        .filter(({ code }) => code === choice.area)
        .map(({ path }) => (
          <path d={path} fill="none" stroke="#a3441d" stroke-width="3" pointer-events="none" />
        ))}
    </svg>
  );
}

function Legend({ steps, shown }: Pick<PictureProps, 'steps' | 'shown'>) {
  const t = outlookText(usePage().lang);
  return (
    <ul class="ff-plot-legend" aria-label={t('map.legend')}>
      {steps.map(({ from, to }, at) => (
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="26" height="14" fill={colours[at]} stroke="#5d665f" />
          </svg>{' '}
          {t('map.step', { trin: at + 1, fra: shown(from), til: shown(to) })}
        </li>
      ))}
    </ul>
  );
}
