import { Past } from '../models/past.ts';
import { seasonOf } from '../models/season.ts';
import { median, type Numbers } from '../numeric/statistics.ts';
import { type Period, periodText } from './period.ts';
import { type Problem, problem, quoted } from './problem.ts';
import { lastPeriod, type Series } from './series.ts';

/** Fewest known values that a forecast is made from. */
export const fewest = 6;

/** A change of level that is not the labour market's: a reform, a new way of counting. */
export interface Break {
  /** First period on the new level. */
  readonly period: Period;
  /** Known beforehand, or seen in the figures. */
  readonly known: boolean;
  /** What the new level is of the old one: a factor for positive series, an addition for others. */
  readonly shift: number;
}

/** A series made ready: without gaps, on today's level. */
export interface Prepared {
  readonly values: Float64Array;
  /** 1 where a value was observed, 0 where a gap was filled. */
  readonly present: Uint8Array;
  readonly season: number;
  readonly breaks: readonly Break[];
  /** Values far outside that were replaced, and moved back at once. */
  readonly outliers: readonly Period[];
  readonly gaps: number;
}

/** What can be forecast of a series, or why nothing can. */
export function prepare(series: Series, season: number, breaks: readonly Period[]): Prepared | Problem {
  const wrong = refusal(series, breaks);
  if (wrong !== null) return wrong;
  const present = Uint8Array.from(series.values, (value) => (value === null ? 0 : 1));
  const gaps = present.reduce((sum, one) => sum + 1 - one, 0);
  let values = filled(series.values, season);
  const periodAt = (at: number): Period => ({ frequency: series.frequency, index: series.first + at });
  const found: Break[] = [];
  const known = breaks
    .filter(({ frequency, index }) => frequency === series.frequency && index > series.first)
    .map(({ index }) => index - series.first)
    .sort((a, b) => a - b);
  for (const at of known) {
    const moved = onNewLevel(values, season, at);
    values = moved.values;
    found.push({ period: periodAt(at), known: true, shift: moved.shift });
  }
  for (const at of seenBreaks(values, season)) {
    const moved = onNewLevel(values, season, at);
    values = moved.values;
    found.push({ period: periodAt(at), known: false, shift: moved.shift });
  }
  const cleaned = withoutSpikes(values, season);
  return {
    values: cleaned.values,
    present,
    season,
    breaks: found,
    outliers: cleaned.at.map(periodAt),
    gaps,
  };
}

function refusal(series: Series, breaks: readonly Period[]): Problem | null {
  const { name, values, frequency } = series;
  const line = series.lines?.find((one) => one !== null) ?? null;
  const where = { line, series: name };
  const known = values.filter((value) => value !== null);
  const last = lastPeriod(series);
  const future = breaks.find((one) => one.frequency === frequency && one.index > last.index);
  if (future !== undefined)
    return problem(
      'break-in-future',
      where,
      `Bruddet ${periodText(future)} ligger efter det sidste tal i ${quoted(name)} (${periodText(last)}). Det kan først regnes med, når der er tal efter det.`,
      `The break ${periodText(future)} is after the last figure of ${quoted(name)} (${periodText(last)}). It can be used when there are figures after it.`,
    );
  if (known.length < fewest)
    return problem(
      'too-short',
      where,
      `${quoted(name)} har ${known.length} tal. Der skal være mindst ${fewest}, før der kan siges noget om fremtiden.`,
      `${quoted(name)} has ${known.length} figures. It takes at least ${fewest} to say anything of the future.`,
    );
  if (known.every((value) => value === 0))
    return problem(
      'all-zeros',
      where,
      `${quoted(name)} er nul i alle perioder. Der er intet at fremskrive.`,
      `${quoted(name)} is zero in every period. There is nothing to forecast.`,
    );
  if (known.length * 2 < values.length)
    return problem(
      'too-many-gaps',
      where,
      `${quoted(name)} mangler ${values.length - known.length} af ${values.length} tal. Det er for mange til en fremskrivning.`,
      `${quoted(name)} lacks ${values.length - known.length} of ${values.length} figures. That is too many for a forecast.`,
    );
  return null;
}

/** Gaps filled by a straight line between their neighbours, with the season where it can be seen. */
function filled(values: readonly (number | null)[], season: number): Float64Array {
  const straight = between(values);
  if (!values.includes(null)) return straight;
  const adds = seasonOf(straight, season)?.adds;
  if (adds === undefined) return straight;
  const adjusted = between(values.map((value, at) => (value === null ? null : value - (adds[at % season] as number))));
  const whole = adjusted.map((value, at) => value + (adds[at % season] as number));
  // A filled cell of counts is not negative.
  const floor = values.some((value) => value !== null && value < 0) ? Number.NEGATIVE_INFINITY : 0;
  return whole.map((value, at) => values[at] ?? Math.max(floor, value));
}

function between(values: readonly (number | null)[]): Float64Array {
  const answer = new Float64Array(values.length);
  let before = -1;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === null || value === undefined) continue;
    answer[at] = value;
    const from = before < 0 ? value : (answer[before] as number);
    for (let gap = before + 1; gap < at; gap++) answer[gap] = from + ((value - from) * (gap - before)) / (at - before);
    before = at;
  }
  for (let gap = before + 1; gap < values.length; gap++) answer[gap] = answer[before] as number;
  return answer;
}

/** Values on each side of a break that its size is measured by. */
const beside = 6;

/** Everything before `at` lifted to the level after it. The season is looked for on the lifted series, so twice. */
function onNewLevel(values: Float64Array, season: number, at: number): { values: Float64Array; shift: number } {
  const { positive, worked } = new Past(values, season);
  let shift = 0;
  for (let pass = 0; pass < 2; pass++) {
    const lifted = worked.map((value, place) => (place < at ? value + shift : value));
    const adds = seasonOf(lifted, season)?.adds;
    const adjusted = worked.map((value, place) => value - (adds?.[place % season] ?? 0));
    const after = adjusted.subarray(at, Math.min(adjusted.length, at + beside));
    const before = adjusted.subarray(Math.max(0, at - beside), at);
    shift = median(after) - median(before);
  }
  const lifted = worked.map((value, place) => (place < at ? value + shift : value));
  return { values: positive ? lifted.map(Math.exp) : lifted, shift: positive ? Math.exp(shift) : shift };
}

/** A step counts as a break when it is so many times the usual one, and stays. */
const breakSize = 7;
/** Values after a step before it is known to stay. */
const stays = 6;

function seenBreaks(values: Float64Array, season: number): readonly number[] {
  const adjusted = adjustedOf(values, season);
  if (adjusted.length < 4 * stays) return [];
  const usual = usualStep(adjusted);
  const found: number[] = [];
  for (let at = stays; at <= adjusted.length - stays; at++) {
    const step = (adjusted[at] as number) - (adjusted[at - 1] as number);
    if (!(Math.abs(step) > breakSize * usual)) continue;
    const after = median(adjusted.subarray(at, at + stays));
    const before = median(adjusted.subarray(at - stays, at));
    const kept = (after - before) / step;
    if (kept > 0.75 && kept < 1.4 && Math.abs(after - before) > breakSize * usual) found.push(at);
  }
  // Two breaks within a year of each other are no levels but a restless series.
  return found.length <= 2 ? found : [];
}

/** A value that far from both neighbours, while they agree, is a misprint or a strike: it says nothing of the future. */
const spikeSize = 6;

function withoutSpikes(values: Float64Array, season: number): { values: Float64Array; at: readonly number[] } {
  const adjusted = adjustedOf(values, season);
  if (adjusted.length < 24) return { values, at: [] };
  const usual = usualStep(adjusted);
  const found: number[] = [];
  const answer = Float64Array.from(values);
  const { positive } = new Past(values, season);
  for (let at = 1; at < adjusted.length - 1; at++) {
    const [before, here, after] = [adjusted[at - 1] as number, adjusted[at] as number, adjusted[at + 1] as number];
    const middle = (before + after) / 2;
    if (!(Math.abs(here - middle) > spikeSize * usual) || Math.abs(after - before) > 3 * usual) continue;
    found.push(at);
    answer[at] = positive ? (values[at] as number) * Math.exp(middle - here) : (values[at] as number) + middle - here;
  }
  return found.length * 20 <= adjusted.length ? { values: answer, at: found } : { values, at: [] };
}

function adjustedOf(values: Float64Array, season: number): Numbers & Float64Array {
  return new Past(values, season).adjusted;
}

/** Middle size of the changes from one value to the next, as a standard deviation; infinite where most do not change. */
function usualStep(adjusted: Float64Array): number {
  const steps = Array.from(adjusted.subarray(1), (value, at) => Math.abs(value - (adjusted[at] as number)));
  const middle = median(steps) * 1.4826;
  return middle > 0 ? middle : Number.POSITIVE_INFINITY;
}
