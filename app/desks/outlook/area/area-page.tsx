import { country, type Outlook, places, regionNames } from '../../../outlook/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { TimeChart } from '../chart/time-chart.tsx';
import { choiceHref, type OutlookChoice, seriesOf } from '../choice.ts';
import { ChoiceForm, OutlookFrame } from '../frame.tsx';
import { exportPath, outlookPath } from '../paths.ts';
import { FailedRefresh, SourceLine } from '../source-line.tsx';
import { outlookText } from '../text.ts';
import { areaName, inArea } from '../words.ts';
import { HowSureSection } from './how-sure.tsx';
import { Makeup } from './makeup.tsx';
import { Neighbours } from './neighbours.tsx';
import { sentenceOf } from './sentence.ts';

interface AreaPageProps {
  readonly outlook: Outlook;
  readonly choice: OutlookChoice;
}

/** One area: what is, what is expected, how sure that is, and who the unemployed are. */
export function AreaPage({ outlook, choice }: AreaPageProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const place = places().find(({ code }) => code === choice.area);
  return (
    <OutlookFrame heading={t('title')} lead={t('lead')} current={outlookPath} choice={choice}>
      <ChoiceForm path={outlookPath} choice={choice} fields={['area', 'series']} />
      <Expected outlook={outlook} choice={choice} />
      {regionNames().includes(choice.area) ? (
        <section class="ff-section">
          <h2>{t('makeup.title')}</h2>
          <p>{t('makeup.region')}</p>
        </section>
      ) : (
        <Makeup outlook={outlook} area={choice.area} />
      )}
      {place ? <Neighbours outlook={outlook} place={place} choice={choice} /> : null}
    </OutlookFrame>
  );
}

function Expected({ outlook, choice }: AreaPageProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const name = seriesOf[choice.series];
  const series = outlook.find(name, choice.area);
  const whole = outlook.find(name, country)?.forecast ?? null;
  const heading = `${t(`series.${choice.series}`)} ${inArea(lang, choice.area)}`;
  // Sums of regions are made together with the forecasts: before that there are none.
  const coming = whole === null && regionNames().includes(choice.area);
  if (series === null || series.figures.every((figure) => figure === null))
    return (
      <section class="ff-section">
        <h2>{heading}</h2>
        <Alert heading={t(coming ? 'notMade.title' : 'noFigures.title')} level={3}>
          <p>{t(coming ? 'notMade' : 'noFigures')}</p>
        </Alert>
      </section>
    );
  const sentence = sentenceOf(lang, choice.series, series);
  const made = (series.forecast?.months.length ?? 0) > 0;
  return (
    <>
      <section class="ff-section">
        <h2>{heading}</h2>
        <p class="ff-lead">{sentence}</p>
        {made ? <p>{t('band.means')}</p> : null}
        {made ? null : (
          <Alert heading={t(series.forecast === null ? 'notMade.title' : 'notKnown.title')} level={3}>
            <p>{t(series.forecast === null ? 'notMade' : 'notKnown')}</p>
          </Alert>
        )}
        <FailedRefresh of={series} />
        <TimeChart
          series={series}
          description={t('chart.description', {
            tal: t(`series.${choice.series}`),
            sted: inArea(lang, choice.area),
            saetning: sentence,
          })}
        />
        <p class="ff-section">
          {t(`unit.${choice.series}`)} {regionNames().includes(choice.area) ? t('unit.region') : ''}
        </p>
        <SourceLine of={[series]} />
        <p>
          <a href={choiceHref(exportPath, choice)} download={`${areaName(lang, choice.area)}.csv`}>
            {t('export')}
          </a>
        </p>
      </section>
      {whole?.howSure && made ? <HowSureSection sure={whole.howSure} /> : null}
    </>
  );
}
