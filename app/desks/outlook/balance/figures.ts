import { type Balance, type BalanceInput, balanceOf, counted, limits, type Measure } from '@fodfaeste/outlook';
import { country, type Outlook, type OutlookSeries } from '../../../outlook/index.ts';
import { yearAhead } from '../area/change.ts';

/** What a label is made of, with the label. */
export interface Balanced {
  readonly input: BalanceInput;
  readonly now: Balance;
  readonly later: Balance;
}

const balanced = (input: BalanceInput): Balanced => {
  const { now, in12Months } = balanceOf(input);
  return { input, now, later: in12Months };
};

const latest = (series: OutlookSeries | null): Measure | null => {
  const figure = series?.figures.at(-1) ?? null;
  return figure === null ? null : counted(figure);
};

/** The whole labour market: the one place where every figure of the rule is there. */
export function wholeBalance(outlook: Outlook): Balanced {
  return balanced({
    failedRecruitment: latest(outlook.find('failedRecruitment.rate', country)),
    unemployment: latest(outlook.find('unemployment.totalRate', country)),
    adsTrend: trendOf(outlook.find('vacancies.values', country)),
    unemploymentChange: yearAhead(outlook.find('unemployment.total', country))?.change ?? null,
  });
}

/** The last year's ads against the year before, per cent; null where a month is missing. */
function trendOf(series: OutlookSeries | null): Measure | null {
  const last = series?.figures.slice(-24) ?? [];
  const known = last.filter((figure) => figure !== null);
  if (known.length < 24) return null;
  const sum = (some: readonly number[]) => some.reduce((whole, one) => whole + one, 0);
  const before = sum(known.slice(0, 12));
  return before > 0 ? counted(100 * (sum(known.slice(12)) / before - 1)) : null;
}

export interface FundRow extends Balanced {
  readonly fund: string;
  /** Null where there is none: the publisher writes zero in every month of a fund that has unemployed. */
  readonly rate: number | null;
  /** In a year, per cent of the members; null until it is worked out. */
  readonly later12: Measure | null;
  /** Whether what will come was tried to be worked out. */
  readonly tried: boolean;
}

/** The funds' unemployment in an area, lowest first. Failed recruitment is not known by fund: no label can be given. */
export function fundRows(outlook: Outlook, area: string): readonly FundRow[] {
  return outlook
    .all('fund.unemploymentRate.value')
    .filter((one) => one.area === area && one.part !== '')
    .map((series): FundRow => {
      const real = series.figures.some((figure) => figure !== null && figure > 0);
      const rate = real ? (series.figures.at(-1) ?? null) : null;
      const ahead = yearAhead(series);
      const input = {
        failedRecruitment: null,
        unemployment: rate === null ? null : counted(rate),
        adsTrend: null,
        unemploymentChange: ahead?.change ?? null,
      };
      const later12 = ahead === null ? null : { value: ahead.mean, low: ahead.low, high: ahead.high };
      return { ...balanced(input), fund: series.part, rate, later12, tried: series.forecast !== null };
    })
    .sort((a, b) => (a.rate ?? 1000) - (b.rate ?? 1000));
}

/** Whether unemployment is low by the rule: yes, no, or both where the band does not say. */
export function isLow({ low, high }: Measure): 'yes' | 'no' | 'maybe' {
  if (high <= limits.lowUnemployment.value) return 'yes';
  return low > limits.lowUnemployment.value ? 'no' : 'maybe';
}
