import { type Season, seasonOf } from './season.ts';
import { type Shape, type Smoothed, smooth } from './smoothing.ts';

/** What related series (the other municipalities) say of a series at an origin, on the scale of logarithms. */
export interface Kin {
  /** The group's pattern of the season, by place from this series' first value. */
  readonly pattern: Float64Array;
  /** Slope of the line through the whole past, the middle one of the group. */
  readonly slope: number;
  /** Growth a step over the last year, the middle one of the group. */
  readonly growth: number;
  /** How much of a series' own growth beyond the group's has lasted a year later, 0-1. */
  readonly lasting: number;
}

/**
 * The past of a series up to an origin, as the methods see it: what several of them need (logarithms, season, values without
 * season) is worked out once. Positive series are worked on as logarithms, so that season and growth multiply.
 */
export class Past {
  readonly values: Float64Array;
  readonly season: number;
  /** Values are all over zero and not next to it, so that logarithms are taken. */
  readonly positive: boolean;
  /** Logarithms, or the values themselves. */
  readonly worked: Float64Array;
  readonly #kin: Kin | undefined;
  readonly #warm: Map<string, readonly number[]>;
  #found: Season | null | undefined;
  #adjusted: Float64Array | undefined;
  readonly #fits = new Map<string, Smoothed | null>();

  /**
   * `warm`: weights that fitted an earlier past of the same series; filled as fits are made, so that a later origin starts where
   * the earlier one ended.
   */
  constructor(values: Float64Array, season: number, kin?: Kin, warm = new Map<string, readonly number[]>()) {
    this.values = values;
    this.season = season;
    this.positive = isClearlyPositive(values);
    this.worked = this.positive ? values.map(Math.log) : values;
    this.#kin = this.positive ? kin : undefined;
    this.#warm = warm;
  }

  get seasonFound(): Season | null {
    this.#found ??= seasonOf(this.worked, this.season, this.#kin?.pattern);
    return this.#found;
  }

  /** Worked values without season. */
  get adjusted(): Float64Array {
    if (this.#adjusted === undefined) {
      const adds = this.seasonFound?.adds;
      this.#adjusted =
        adds === undefined ? this.worked : this.worked.map((value, at) => value - (adds[at % this.season] as number));
    }
    return this.#adjusted;
  }

  /** Related series lend it season and growth. */
  get hasKin(): boolean {
    return this.#kin !== undefined;
  }

  /** Own slope, drawn towards that of the related series as far as own ones do not last. */
  drawn(own: number, of: 'slope' | 'growth'): number {
    if (this.#kin === undefined) return own;
    return this.#kin[of] + this.#kin.lasting * (own - this.#kin[of]);
  }

  /** A forecast of the adjusted values as one of the series: season and scale are put back. */
  back(adjusted: Float64Array): Float64Array {
    const adds = this.seasonFound?.adds;
    const count = this.values.length;
    return adjusted.map((value, step) => {
      const whole = adds === undefined ? value : value + (adds[(count + step) % this.season] as number);
      return this.positive ? Math.exp(whole) : whole;
    });
  }

  /** A smoothing of one of three scales; each is fitted once. */
  smoothed(of: 'adjusted' | 'worked' | 'values', shape: Shape): Smoothed | null {
    const key = `${of} ${shape.trend} ${shape.season}`;
    let fit = this.#fits.get(key);
    if (fit === undefined) {
      fit = smooth(this[of], of === 'adjusted' ? 1 : this.season, shape, this.#warm.get(key));
      this.#fits.set(key, fit);
      if (fit !== null) this.#warm.set(key, fit.weights);
    }
    return fit;
  }
}

/** True where logarithms say something: no value at or under zero, and none vanishing beside the usual ones. */
function isClearlyPositive(values: Float64Array): boolean {
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const value of values) {
    if (value < least) least = value;
    sum += value;
  }
  return least > 0 && least > (0.02 * sum) / values.length;
}
