import { type Limit, labelRules, limits, type Measure } from '@fodfaeste/outlook';
import { formatCount } from '../../../kernel/text/format.ts';
import { country, type Outlook, places } from '../../../outlook/index.ts';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { OutlookChoice } from '../choice.ts';
import { ChoiceForm, OutlookFrame } from '../frame.tsx';
import { balancePath } from '../paths.ts';
import { FailedRefresh, SourceLine } from '../source-line.tsx';
import { outlookText } from '../text.ts';
import { areaName, changeText, inArea, oneDecimal, periodName } from '../words.ts';
import { fundRows, isLow, wholeBalance } from './figures.ts';
import { BalanceLabel } from './label.tsx';

interface BalancePageProps {
  readonly outlook: Outlook;
  readonly choice: OutlookChoice;
}

/** Shortage or not, now and in a year, with the rule and the figures behind; and where there are none. */
export function BalancePage({ outlook, choice }: BalancePageProps) {
  const t = outlookText(usePage().lang);
  return (
    <OutlookFrame heading={t('balance.title')} lead={t('balance.lead')} current={balancePath} choice={choice}>
      <Whole outlook={outlook} />
      <Funds outlook={outlook} choice={choice} />
      <Occupations outlook={outlook} />
      <Branches outlook={outlook} />
      <Rules />
    </OutlookFrame>
  );
}

function Whole({ outlook }: { readonly outlook: Outlook }) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const { input, now, later } = wholeBalance(outlook);
  const failed = outlook.find('failedRecruitment.rate', country);
  const rate = outlook.find('unemployment.totalRate', country);
  const ads = outlook.find('vacancies.values', country);
  const period = (series: typeof failed) => ({ periode: periodName(lang, series?.periods.at(-1) ?? '') });
  const percent = (measure: Measure | null) =>
    measure === null ? t('balance.noData') : `${oneDecimal(lang, measure.value)} %`;
  const change = (measure: Measure | null) => {
    if (measure === null) return t('balance.noData');
    const { value, low, high } = measure;
    if (low === high) return `${oneDecimal(lang, value)} %`;
    return t('balance.between', { tal: changeText(value), lav: changeText(low), hoej: changeText(high) });
  };
  const most = (limit: Limit) => `${formatCount(lang, limit.value)} %`;
  return (
    <section class="ff-section">
      <h2>{t('balance.whole')}</h2>
      <DefinitionList
        items={[
          { term: t('balance.now'), value: <BalanceLabel balance={now} why /> },
          { term: t('balance.later'), value: <BalanceLabel balance={later} why /> },
        ]}
      />
      <div class="ff-section">
        <Table
          caption={t('balance.behind')}
          rows={[
            {
              name: t('balance.failed', period(failed)),
              figure: percent(input.failedRecruitment),
              limit: most(limits.failedRecruitment),
            },
            {
              name: t('balance.rate', period(rate)),
              figure: percent(input.unemployment),
              limit: most(limits.lowUnemployment),
            },
            {
              name: t('balance.ads'),
              figure: change(input.adsTrend),
              limit: `${changeText(limits.adsFall.value)} / ${changeText(limits.adsRise.value)}`,
            },
            { name: t('balance.change'), figure: change(input.unemploymentChange), limit: t('balance.noLimit') },
          ]}
          columns={[
            { header: t('balance.figure'), rowHeader: true, cell: ({ name }) => name },
            { header: t('csv.value'), numeric: true, cell: ({ figure }) => figure },
            { header: t('balance.limit'), numeric: true, cell: ({ limit }) => limit },
          ]}
        />
      </div>
      <p class="ff-section">
        {t('balance.survey')} {t('balance.carried')}
      </p>
      <FailedRefresh of={rate} />
      <SourceLine of={[failed, rate, ads]} />
    </section>
  );
}

function Funds({ outlook, choice }: BalancePageProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const municipality = places().find(({ code }) => code === choice.area);
  const area = municipality?.region ?? choice.area;
  const rows = fundRows(outlook, area);
  const [series] = outlook.all('fund.unemploymentRate.value');
  return (
    <section class="ff-section">
      <h2>{t('balance.funds', { sted: inArea(lang, area) })}</h2>
      <ChoiceForm path={balancePath} choice={choice} fields={['area']} />
      {municipality ? <p>{t('balance.funds.municipality', { region: areaName(lang, area) })}</p> : null}
      <p>{t('balance.funds.text')}</p>
      {series === undefined || rows.length === 0 ? (
        <p>{t('balance.noData')}.</p>
      ) : (
        <Table
          caption={t('balance.funds.caption', { periode: periodName(lang, series.periods.at(-1) ?? '') })}
          rows={rows}
          columns={[
            { header: t('balance.fund'), rowHeader: true, cell: ({ fund }) => fund },
            {
              header: t('balance.fund.now'),
              numeric: true,
              cell: ({ rate }) => (rate === null ? t('balance.noData') : `${oneDecimal(lang, rate)} %`),
            },
            {
              header: t('balance.fund.later'),
              numeric: true,
              cell: ({ later12, tried }) =>
                later12 === null
                  ? t(tried ? 'balance.noData' : 'balance.notMade')
                  : t('balance.between', {
                      tal: `${oneDecimal(lang, later12.value)} %`,
                      lav: oneDecimal(lang, later12.low),
                      hoej: oneDecimal(lang, later12.high),
                    }),
            },
            {
              header: t('balance.fund.low'),
              cell: ({ later12 }) => (later12 === null ? '–' : t(`balance.${isLow(later12)}`)),
            },
            { header: t('balance.fund.balance'), cell: ({ now }) => <BalanceLabel balance={now} /> },
          ]}
        />
      )}
      <SourceLine of={[series ?? null]} />
    </section>
  );
}

function Occupations({ outlook }: { readonly outlook: Outlook }) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const all = outlook.all('failedRecruitment.attempts').filter(({ part }) => part !== '');
  const rows = all
    .map((series) => ({ name: series.part, attempts: series.figures.at(-1) ?? null }))
    .sort((a, b) => (b.attempts ?? 0) - (a.attempts ?? 0));
  const [first] = all;
  return first === undefined ? null : (
    <section class="ff-section">
      <h2>{t('balance.occupations')}</h2>
      <p>{t('balance.occupations.text')}</p>
      <Table
        caption={t('balance.occupations.caption', { periode: periodName(lang, first.periods.at(-1) ?? '') })}
        rows={rows}
        columns={[
          { header: t('balance.occupation'), rowHeader: true, cell: ({ name }) => name },
          {
            header: t('balance.attempts'),
            numeric: true,
            cell: ({ attempts }) => (attempts === null ? t('withheld') : formatCount(lang, attempts)),
          },
          { header: t('balance.fund.balance'), cell: () => t('balance.noData') },
        ]}
      />
      <SourceLine of={[first]} />
    </section>
  );
}

function Branches({ outlook }: { readonly outlook: Outlook }) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const shares = outlook.all('openPositions.rate').filter(({ part }) => part !== '');
  const [first] = shares;
  const rows = shares
    .map(({ part, figures }) => ({
      name: part,
      share: figures.at(-1) ?? null,
      count: outlook.find('openPositions.count', country, part)?.figures.at(-1) ?? null,
    }))
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
  return first === undefined ? null : (
    <section class="ff-section">
      <h2>{t('balance.branches')}</h2>
      <p>{t('balance.branches.text')}</p>
      <Table
        caption={t('balance.branches.caption', { periode: periodName(lang, first.periods.at(-1) ?? '') })}
        rows={rows}
        columns={[
          { header: t('balance.branch'), rowHeader: true, cell: ({ name }) => name },
          {
            header: t('balance.share'),
            numeric: true,
            cell: ({ share }) => (share === null ? t('withheld') : `${oneDecimal(lang, share)} %`),
          },
          {
            header: t('balance.positions'),
            numeric: true,
            cell: ({ count }) => (count === null ? t('withheld') : formatCount(lang, count)),
          },
          { header: t('balance.fund.balance'), cell: () => t('balance.noData') },
        ]}
      />
      <SourceLine of={[first]} />
    </section>
  );
}

function Rules() {
  const { lang } = usePage();
  const t = outlookText(lang);
  return (
    <section class="ff-section">
      <h2>{t('balance.rules')}</h2>
      <p>{t('balance.rules.text')}</p>
      <Table
        caption={t('balance.rules.caption')}
        rows={labelRules}
        columns={[
          { header: t('balance.label'), rowHeader: true, cell: (rule) => rule[lang] },
          { header: t('balance.when'), cell: (rule) => (lang === 'da' ? rule.whyDa : rule.whyEn) },
        ]}
      />
      <h3>{t('balance.limits')}</h3>
      <ul>
        {Object.values(limits).map((limit: Limit) => (
          <li>
            {limit[lang]} {limit.own ? t('balance.own') : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
