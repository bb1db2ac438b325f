import { formatCount } from '../../../kernel/text/format.ts';
import type { Outlook, OutlookSeries } from '../../../outlook/index.ts';
import { BarChart } from '../../../ui/chart/bar-chart.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { SourceLine } from '../source-line.tsx';
import { outlookText } from '../text.ts';
import { changeText, periodName } from '../words.ts';

interface MakeupProps {
  readonly outlook: Outlook;
  readonly area: string;
}

const rows = [
  ['makeup.dagpenge', 'unemployment.dagpenge'],
  ['makeup.kontanthjaelp', 'unemployment.kontanthjaelp'],
  ['makeup.longterm', 'longterm.total'],
  ['makeup.cash', 'cashAssistance.fullTime'],
] as const;

/** Who the unemployed of a municipality, or of the country, are. */
export function Makeup({ outlook, area }: MakeupProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const found = rows.flatMap(([label, name]) => {
    const series = outlook.find(name, area);
    return series === null ? [] : [{ label, series }];
  });
  // Some series end earlier than others: all are told of the same month.
  const latest =
    found
      .map(({ series }) => series.periods.at(-1) ?? '')
      .sort()
      .at(-1) ?? '';
  const before = `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}`;
  const shown = (value: number | null) => (value === null ? t('withheld') : formatCount(lang, value));
  return (
    <section class="ff-section">
      <h2>{t('makeup.title')}</h2>
      <Table
        caption={t('makeup.caption')}
        hideCaption
        rows={found}
        columns={[
          { header: t('makeup.what'), rowHeader: true, cell: ({ label }) => t(label) },
          { header: periodName(lang, latest), numeric: true, cell: ({ series }) => shown(figureAt(series, latest)) },
          { header: periodName(lang, before), numeric: true, cell: ({ series }) => shown(figureAt(series, before)) },
          {
            header: t('makeup.change'),
            numeric: true,
            cell: ({ series }) =>
              isBroken(series, before)
                ? t('makeup.notCompared')
                : changeOf(figureAt(series, latest), figureAt(series, before)),
          },
        ]}
      />
      <div class="ff-columns-2 ff-section">
        <Parts
          outlook={outlook}
          area={area}
          series="visitation.fullTime"
          caption={t('makeup.ready')}
          header={t('makeup.ready.what')}
        />
        <Parts
          outlook={outlook}
          area={area}
          series="offers.activated"
          caption={t('makeup.offers')}
          header={t('makeup.offers.what')}
        />
      </div>
      <p class="ff-section">{t('makeup.missing')}</p>
      <SourceLine of={found.map(({ series }) => series)} />
    </section>
  );
}

const figureAt = ({ periods, figures }: OutlookSeries, period: string): number | null =>
  figures[periods.indexOf(period)] ?? null;

const changeOf = (now: number | null, before: number | null): string =>
  now === null || before === null || before === 0 ? '–' : changeText(100 * (now / before - 1));

/** Whether the figures are made otherwise now than then. */
const isBroken = ({ breaks }: OutlookSeries, then: string): boolean => breaks.some(({ period }) => period > then);

interface PartsProps extends MakeupProps {
  readonly series: string;
  readonly caption: string;
  readonly header: string;
}

function Parts({ outlook, area, series, caption, header }: PartsProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const all = outlook.all(series).filter((one) => one.area === area);
  const [first] = all;
  const bars = all.flatMap(({ part, figures }) => {
    const value = figures.at(-1) ?? null;
    return value === null ? [] : [{ label: part, value, display: formatCount(lang, value) }];
  });
  return first === undefined || bars.length === 0 ? null : (
    <BarChart
      caption={`${caption}, ${periodName(lang, first.periods.at(-1) ?? '')}`}
      labelHeader={header}
      valueHeader={t('makeup.persons')}
      bars={bars}
      source={first.source.publisher}
    />
  );
}
