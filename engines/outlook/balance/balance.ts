import { normalQuantile } from '../choose/bands.ts';
import { type Label, limits } from './rules.ts';

/** A figure and the band that holds it with 80 % certainty; a counted figure has no width. */
export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What is known of an occupation or trade in an area. Null: no data. Never from synthetic citizens. */
export interface BalanceInput {
  /** Share of recruitment attempts that failed, per cent. */
  readonly failedRecruitment: Measure | null;
  /** Unemployed of the insured or of the labour force, per cent. */
  readonly unemployment: Measure | null;
  /** Ads of the last year against the year before, per cent. */
  readonly adsTrend: Measure | null;
  /** Change of unemployment over the next 12 months by the forecast, per cent. */
  readonly unemploymentChange: Measure | null;
}

export type MissingFigure = 'failed-recruitment' | 'unemployment' | 'ads' | 'forecast';

/** A label, or why there is none. */
export type Balance =
  | { readonly state: 'label'; readonly label: Label }
  /** The bands allow more than one label, or the signs point different ways (none). */
  | { readonly state: 'uncertain'; readonly possible: readonly Label[] }
  | { readonly state: 'no-data'; readonly missing: readonly MissingFigure[] };

/** Now, and in 12 months: two questions with two answers (STAR's own balance answers the first only, evidence E1.1). */
export function balanceOf(input: BalanceInput): { readonly now: Balance; readonly in12Months: Balance } {
  return { now: labelled(input), in12Months: labelled(later(input), input.unemploymentChange === null) };
}

/**
 * The share of failed recruitments has no forecast: it is carried forward, as wide as the national one has moved in a year (quarterly
 * rounds 2019M03-2026M06: within 6 points in four cases of five). So is the trend of the ads, which moves far more (ads on Jobnet
 * 2016M07-2026M07: within 40 points in four cases of five, the years of corona included).
 */
const carried = { failedRecruitment: 6, adsTrend: 40 } as const;

function later({ failedRecruitment, unemployment, adsTrend, unemploymentChange }: BalanceInput): BalanceInput {
  const wider = (measure: Measure | null, by: number, floor: number): Measure | null => {
    if (measure === null) return null;
    const width = (side: number) => Math.hypot(side, by);
    return {
      value: measure.value,
      low: Math.max(floor, measure.value - width(measure.value - measure.low)),
      high: measure.value + width(measure.high - measure.value),
    };
  };
  const moved = (now: Measure, change: Measure): Measure => {
    const value = now.value * (1 + change.value / 100);
    const side = (own: number, moves: number) => Math.hypot(own * (1 + change.value / 100), (now.value * moves) / 100);
    return {
      value,
      low: Math.max(0, value - side(now.value - now.low, change.value - change.low)),
      high: value + side(now.high - now.value, change.high - change.value),
    };
  };
  return {
    failedRecruitment: wider(failedRecruitment, carried.failedRecruitment, 0),
    unemployment: unemployment === null || unemploymentChange === null ? null : moved(unemployment, unemploymentChange),
    adsTrend: wider(adsTrend, carried.adsTrend, -100),
    unemploymentChange,
  };
}

function labelled({ failedRecruitment, unemployment, adsTrend }: BalanceInput, withoutForecast = false): Balance {
  const missing: MissingFigure[] = [];
  if (failedRecruitment === null) missing.push('failed-recruitment');
  if (unemployment === null) missing.push(withoutForecast ? 'forecast' : 'unemployment');
  if (failedRecruitment === null || unemployment === null) return { state: 'no-data', missing };
  const problems = sides(failedRecruitment, limits.failedRecruitment.value);
  const high = sides(unemployment, limits.lowUnemployment.value);
  // Only where recruitment may go well is the trend of the ads asked about.
  if (adsTrend === null && problems.length === 1 && problems[0] === false)
    return { state: 'no-data', missing: ['ads'] };
  const possible = new Set<Label | null>();
  for (const problem of problems)
    for (const many of high) {
      if (problem) possible.add(many ? 'paradox' : 'shortage');
      else if (adsTrend === null) possible.add(null);
      else for (const move of moves(adsTrend)) possible.add(openings(many, move));
    }
  const labels = [...possible].filter((label) => label !== null);
  const [only] = labels;
  return possible.size === 1 && only !== undefined
    ? { state: 'label', label: only }
    : { state: 'uncertain', possible: labels };
}

/** Without recruitment problems: what unemployment and ads say together; null where they contradict each other. */
function openings(many: boolean, ads: Move): Label | null {
  if (many) return ads === 'rise' ? null : 'fewer';
  return ads === 'fall' ? null : 'good';
}

type Move = 'rise' | 'level' | 'fall';

function moves({ low, high }: Measure): readonly Move[] {
  const found: Move[] = [];
  if (high >= limits.adsRise.value) found.push('rise');
  if (low < limits.adsRise.value && high > limits.adsFall.value) found.push('level');
  if (low <= limits.adsFall.value) found.push('fall');
  return found;
}

/** Whether the figure lies over the limit: yes, no, or both where the band does not say. */
function sides({ low, high }: Measure, limit: number): readonly boolean[] {
  if (low > limit) return [true];
  if (high <= limit) return [false];
  return [true, false];
}

/** A share of counted cases with its band (Wilson 1927): few answers, a wide band. Null of no answers. */
export function shareOf(cases: number, of: number, level = 0.8): Measure | null {
  if (!(of > 0) || cases < 0 || cases > of) return null;
  const reach = normalQuantile((1 + level) / 2);
  const share = cases / of;
  const weight = 1 + reach ** 2 / of;
  const middle = (share + reach ** 2 / (2 * of)) / weight;
  const half = (reach * Math.sqrt((share * (1 - share)) / of + reach ** 2 / (4 * of ** 2))) / weight;
  return { value: 100 * share, low: 100 * Math.max(0, middle - half), high: 100 * Math.min(1, middle + half) };
}

/** A figure that is counted, not estimated. */
export const counted = (value: number): Measure => ({ value, low: value, high: value });
