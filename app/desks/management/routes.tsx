import { addMonths, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { formatCount } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { Stat } from '../../ui/content/stat.tsx';
import { Table } from '../../ui/table/table.tsx';
import { codeLabel } from '../fact-labels.ts';
import { sendPage } from '../frame/page.tsx';
import { type Continuity, type Count, readContinuity, readStock, type Stock } from './queries.ts';
import { managementText } from './text.ts';

const changeKeys = [
  'continuity.changes.0',
  'continuity.changes.1',
  'continuity.changes.2',
  'continuity.changes.3',
] as const;

function ContinuityPage({ figures, lang }: { readonly figures: Continuity; readonly lang: Lang }) {
  const t = managementText(lang);
  const counted = figures.changes.reduce((sum, { citizens }) => sum + citizens, 0);
  const same = figures.changes.find(({ changes }) => changes === 0)?.citizens ?? 0;
  const share = counted === 0 ? '–' : `${Math.round((100 * same) / counted)} %`;
  const source = t('continuity.source');
  return (
    <>
      <h1>{t('continuity.title')}</h1>
      <p class="ff-lead">{t('continuity.lead')}</p>
      <div class="ff-columns">
        <Stat
          label={t('continuity.same')}
          figure={share}
          sentence={t('continuity.same.sentence', { antal: same, alle: counted })}
          source={source}
        />
        <Stat
          label={t('continuity.without')}
          figure={formatCount(lang, figures.without)}
          sentence={
            figures.without === 0
              ? t('continuity.without.nobody')
              : t('continuity.without.sentence', { antal: figures.without })
          }
          source={source}
          href="/overblik?omfang=alle&vis=uden-kontaktperson"
        />
        <Stat
          label={t('continuity.lastYear')}
          figure={formatCount(lang, figures.lastYear)}
          sentence={t('continuity.lastYear.sentence')}
          source={source}
        />
      </div>
      <div class="ff-section">
        <BarChart
          caption={t('continuity.chart')}
          labelHeader={t('continuity.changes')}
          valueHeader={t('continuity.citizens')}
          source={source}
          bars={figures.changes.map(({ changes, citizens }) => ({
            label: t(changeKeys[changes] ?? 'continuity.changes.3'),
            value: citizens,
            display: formatCount(lang, citizens),
          }))}
        />
      </div>
      <h2>{t('continuity.teams')}</h2>
      <Table
        caption={t('continuity.teams')}
        hideCaption
        rows={figures.teams}
        columns={[
          { header: t('continuity.team'), rowHeader: true, cell: ({ team }) => team },
          { header: t('continuity.staff'), numeric: true, cell: ({ staff }) => formatCount(lang, staff) },
          { header: t('continuity.citizens'), numeric: true, cell: ({ citizens }) => formatCount(lang, citizens) },
          {
            header: t('continuity.each'),
            numeric: true,
            cell: ({ staff, citizens }) => formatCount(lang, Math.round(citizens / Math.max(1, staff))),
          },
        ]}
      />
    </>
  );
}

const ages = ['-17', '18-29', '30-49', '50-'];
const durations = ['0-26', '27-52', '53-156', '157-'];

/** By age and by time, not by size; what is not recorded comes last. */
const inOrder = (counts: readonly Count[], order: readonly string[]): readonly Count[] => {
  const rank = ({ key }: Count) => (key === null ? order.length : order.indexOf(key));
  return counts.toSorted((a, b) => rank(a) - rank(b));
};

/** Smaller groups could be recognised. */
const smallest = 5;

function StockPage({ stock, lang }: { readonly stock: Stock; readonly lang: Lang }) {
  const t = managementText(lang);
  const chart = (caption: string, counts: readonly Count[], label: (key: string) => string, none = t('stock.none')) => {
    const shown = counts.filter(({ citizens }) => citizens >= smallest);
    const left = counts.length - shown.length;
    return (
      <>
        <BarChart
          caption={caption}
          labelHeader={t('stock.group')}
          valueHeader={t('stock.citizens')}
          source={t('stock.source')}
          bars={shown.map(({ key, citizens }) => ({
            label: key === null ? none : label(key),
            value: citizens,
            display: formatCount(lang, citizens),
          }))}
        />
        {left > 0 ? <p class="ff-muted">{t('stock.small', { antal: left })}</p> : null}
      </>
    );
  };
  return (
    <>
      <h1>{t('stock.title')}</h1>
      <p class="ff-lead">{t('stock.lead', { antal: stock.open, graense: smallest })}</p>
      <p>
        <a href="/tal/deltagelse">{t('stock.participation')}</a>
      </p>
      <div class="ff-stack">
        {chart(t('stock.benefit'), stock.benefit, (key) => codeLabel('ydelse', key, lang))}
        {chart(
          t('stock.readiness'),
          stock.readiness,
          (key) => codeLabel('parathed', key, lang),
          t('stock.noReadiness'),
        )}
        {chart(t('stock.age'), inOrder(stock.age, ages), (key) => t(`age.${key}` as 'age.18-29'))}
        {chart(t('stock.duration'), inOrder(stock.duration, durations), (key) =>
          t(`duration.${key}` as 'duration.0-26'),
        )}
      </div>
    </>
  );
}

const todayOf = (c: WebContext) => toCopenhagen(c.get('kernel').clock.now()).date;

/** Figures about the house, for managers: no employee is ranked. */
export function continuityRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [actor, lang] = [actorOf(c), c.get('lang')];
    const yearAgo = addMonths(todayOf(c), -12, 'last-day-of-month');
    const figures = await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: await readContinuity(tx, actor.authorityId, yearAgo),
    }));
    return sendPage(
      c,
      { title: managementText(lang)('continuity.title') },
      <ContinuityPage figures={figures} lang={lang} />,
    );
  });
  return app;
}

/** Counts for managers and analysts: groups of five or more. */
export function stockRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [actor, lang] = [actorOf(c), c.get('lang')];
    const stock = await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: await readStock(tx, actor.authorityId, todayOf(c)),
    }));
    return sendPage(c, { title: managementText(lang)('stock.title') }, <StockPage stock={stock} lang={lang} />);
  });
  return app;
}
