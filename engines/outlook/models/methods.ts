import { line } from '../numeric/statistics.ts';
import { changesAutoregression } from './autoregression.ts';
import { classicalTheta } from './classical-theta.ts';
import { bestSmoothing } from './ets.ts';
import { levelGrowth } from './level-growth.ts';
import { drift, naive, seasonalGrowth, seasonalNaive } from './naive.ts';
import type { Past } from './past.ts';
import { dynamicTheta } from './theta.ts';

/** A way to forecast from a past. Null where it has nothing to say: a season it cannot see, a past too short. */
export interface Method {
  readonly id: MethodId;
  readonly da: string;
  readonly en: string;
  /**
   * How much worse than the others it is on series in general, as a logarithm: what is believed before the series has spoken.
   * Null: a yardstick, shown and never taken part in a combination.
   */
  readonly before: number | null;
  /** Takes the growth of related series into account. */
  readonly hears?: true;
  readonly forecast: (past: Past, horizon: number) => Float64Array | null;
}

export const methodIds = [
  'naive',
  'drift',
  'seasonal-naive',
  'seasonal-half-growth',
  'seasonal-growth',
  'theta',
  'simple',
  'holt',
  'damped',
  'damped-together',
  'theta-adjusted',
  'theta-dynamic',
  'level-growth',
  'autoregression',
  'winters-adds',
  'winters-multiplies',
  'winters-log',
  'ets',
] as const;
export type MethodId = (typeof methodIds)[number];

const adjustedBy =
  (trend: 'none' | 'straight' | 'damped') =>
  (past: Past, horizon: number): Float64Array | null => {
    const fit = past.smoothed('adjusted', { trend, season: 'none' });
    return fit === null ? null : past.back(fit.forecast(horizon));
  };

/** The damped trend with a slope drawn towards the growth of related series; nothing where there are none. */
function dampedTogether(past: Past, horizon: number): Float64Array | null {
  const fit = past.hasKin ? past.smoothed('adjusted', { trend: 'damped', season: 'none' }) : null;
  return fit === null ? null : past.back(fit.forecast(horizon, past.drawn(fit.slope, 'growth')));
}

const back = (past: Past, told: Float64Array | null): Float64Array | null => (told === null ? null : past.back(told));

function thetaAdjusted(past: Past, horizon: number): Float64Array | null {
  const fit = past.smoothed('adjusted', { trend: 'none', season: 'none' });
  if (fit === null || past.values.length < 3) return null;
  const slope = past.drawn(line(past.adjusted).slope, 'slope');
  const alpha = fit.weights[0] as number;
  const behind = (1 - (1 - alpha) ** past.values.length) / alpha;
  return past.back(fit.forecast(horizon).map((level, step) => level + (slope / 2) * (step + behind)));
}

function winters(of: 'worked' | 'values', season: 'adds' | 'multiplies') {
  return (past: Past, horizon: number): Float64Array | null => {
    if ((past.seasonFound?.kept ?? 0) === 0 || (season === 'multiplies' && !past.positive)) return null;
    if (of === 'worked' && !past.positive) return null;
    const fit = past.smoothed(of, { trend: 'damped', season });
    if (fit === null) return null;
    const told = fit.forecast(horizon);
    return of === 'worked' ? told.map(Math.exp) : told;
  };
}

export const methods: readonly Method[] = [
  { id: 'naive', da: 'sidste værdi', en: 'last value', before: null, forecast: naive },
  {
    id: 'drift',
    da: 'sidste værdi og gennemsnitlig ændring',
    en: 'last value and mean change',
    before: null,
    forecast: drift,
  },
  {
    id: 'seasonal-naive',
    da: 'samme sæson sidste år',
    en: 'same season last year',
    before: 0.15,
    forecast: seasonalNaive,
  },
  {
    id: 'seasonal-half-growth',
    da: 'samme sæson sidste år og halvdelen af det seneste års vækst',
    en: 'same season last year and half of the latest yearly growth',
    before: 0.1,
    forecast: (past, horizon) => seasonalGrowth(past, horizon, 0.5),
  },
  {
    id: 'seasonal-growth',
    da: 'samme sæson sidste år og det seneste års vækst',
    en: 'same season last year and the latest yearly growth',
    before: null,
    forecast: (past, horizon) => seasonalGrowth(past, horizon, 1),
  },
  { id: 'theta', da: 'Theta (som i M3)', en: 'Theta (as in M3)', before: null, forecast: classicalTheta },
  { id: 'simple', da: 'simpel udjævning', en: 'simple smoothing', before: 0, forecast: adjustedBy('none') },
  {
    id: 'holt',
    da: 'udjævning med trend (Holt)',
    en: 'smoothing with trend (Holt)',
    before: 0.15,
    forecast: adjustedBy('straight'),
  },
  {
    id: 'damped',
    da: 'udjævning med dæmpet trend',
    en: 'smoothing with damped trend',
    before: 0,
    forecast: adjustedBy('damped'),
  },
  {
    id: 'damped-together',
    da: 'udjævning med dæmpet trend, hældning fra hele gruppen',
    en: 'smoothing with damped trend, slope of the whole group',
    before: 0,
    hears: true,
    forecast: dampedTogether,
  },
  { id: 'theta-adjusted', da: 'Theta', en: 'Theta', before: 0, hears: true, forecast: thetaAdjusted },
  {
    id: 'theta-dynamic',
    da: 'dynamisk Theta',
    en: 'dynamic Theta',
    before: 0,
    forecast: (past, horizon) => back(past, dynamicTheta(past.adjusted, horizon)),
  },
  {
    id: 'level-growth',
    da: 'niveau og halvdelen af årets vækst',
    en: "level and half of the year's growth",
    before: 0,
    hears: true,
    forecast: levelGrowth,
  },
  {
    id: 'autoregression',
    da: 'autoregression af ændringerne',
    en: 'autoregression of the changes',
    before: 0,
    forecast: (past, horizon) => back(past, changesAutoregression(past.adjusted, horizon, 13)),
  },
  {
    id: 'winters-adds',
    da: 'Holt-Winters, sæson lægges til',
    en: 'Holt-Winters, season adds',
    before: 0.05,
    forecast: winters('values', 'adds'),
  },
  {
    id: 'winters-multiplies',
    da: 'Holt-Winters, sæson ganges på',
    en: 'Holt-Winters, season multiplies',
    before: 0.05,
    forecast: winters('values', 'multiplies'),
  },
  {
    id: 'winters-log',
    da: 'Holt-Winters på logaritmer',
    en: 'Holt-Winters on logarithms',
    before: 0.05,
    forecast: winters('worked', 'adds'),
  },
  { id: 'ets', da: 'bedste udjævning (ETS)', en: 'best smoothing (ETS)', before: 0, forecast: bestSmoothing },
];
