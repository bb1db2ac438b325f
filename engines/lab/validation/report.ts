import type { PlainDate } from '@fodfaeste/law/dates';
import type { StockBand } from '../baseline/index.ts';
import type { Words } from '../effects/index.ts';
import type { CountedStock } from '../model/counted-stock.ts';

/** What a figure of the validation is worth. */
export type Proof =
  /** The model was made to meet it: that it does proves nothing. */
  | 'fitted'
  /** Nobody set it: it followed from the rest. */
  | 'came-out'
  /** Of people, places or months that no fitting had seen. */
  | 'held-out';

export const validationParts = ['year', 'survival', 'stocks', 'offers', 'silent'] as const;
export type ValidationPart = (typeof validationParts)[number];

/** How a row's numbers are read. Errors of shares are in points, of the others in per cent of the real one. */
export type ValidationUnit = 'number' | 'dkk' | 'dkk-billion' | 'share' | 'error';

export interface ValidationRow {
  readonly id: string;
  readonly part: ValidationPart;
  readonly what: Words;
  readonly unit: ValidationUnit;
  readonly real: number | null;
  readonly model: number | null;
  /** 80 per cent of the runs lie in it, where more than one was made. */
  readonly band?: readonly [low: number, high: number];
  /** Model against real: per cent, or points where the unit is a share. Null where nothing was measured. */
  readonly error: number | null;
  /** Largest error without sign that is within; null where the row has another measure, told in its words. */
  readonly aim: number | null;
  readonly within: 'yes' | 'no' | 'not-measured';
  readonly standing: Proof;
  readonly words: Words;
}

/** Share still on dagpenge after some weeks. */
export interface CurvePair {
  readonly name: string;
  readonly weeks: readonly number[];
  readonly real: readonly number[];
  readonly model: readonly number[];
}

/** One municipality's months that no fitting had seen. */
export interface StockCheck {
  readonly code: string;
  readonly name: string;
  readonly stock: CountedStock;
  readonly real: readonly (number | null)[];
  readonly band: readonly StockBand[];
  /** The same month a year before. */
  readonly yearBefore: readonly (number | null)[];
  /** The last month before. */
  readonly last: number | null;
  readonly inside: number;
}

/** What makes the bands wide: half the band against its middle, mean over months and municipalities, with that alone unknown. */
export interface Sources {
  readonly stock: CountedStock;
  readonly chance: number;
  readonly effects: number;
  readonly inflow: number;
  readonly all: number;
  /** Share of the months inside, with that alone unknown. */
  readonly insideByChance: number;
  readonly insideByAll: number;
}

/** The validation: plain data, made by {@link validate} and stored. */
export interface ValidationReport {
  readonly day: PlainDate;
  /** Months the baselines stand on. */
  readonly dataVersion: string;
  /** What the engine answers to one small question: another answer is another engine. */
  readonly engineVersion: string;
  /** Fingerprint of the files that were read, by whoever read them. */
  readonly inputs: string;
  readonly sizes: { readonly people: number; readonly share: number; readonly entrants: number; readonly runs: number };
  readonly rows: readonly ValidationRow[];
  readonly curves: readonly CurvePair[];
  readonly months: readonly string[];
  readonly stocks: readonly StockCheck[];
  readonly sources: readonly Sources[];
}

/** Per cent, with sign. */
export const percentError = (model: number, real: number): number => (100 * (model - real)) / real;

/** A row measured in per cent against a published number. */
export function rowAgainst(
  row: Omit<ValidationRow, 'error' | 'within' | 'aim'> & {
    readonly real: number;
    readonly model: number;
    readonly aim: number;
  },
): ValidationRow {
  const error = row.unit === 'share' ? 100 * (row.model - row.real) : percentError(row.model, row.real);
  return { ...row, error, within: Math.abs(error) <= row.aim ? 'yes' : 'no' };
}

/** One decimal, written as the language does. */
export const decimal = (value: number, lang: 'da' | 'en'): string =>
  lang === 'da' ? value.toFixed(1).replace('.', ',') : value.toFixed(1);
