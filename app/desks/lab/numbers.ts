import type { Difference, Figure, Gets, GroupRow } from '@fodfaeste/lab';
import { formatCount } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { getUnits, oerePerMillion, scaled } from '../../lab/index.ts';

const minus = '−';

/** As many digits as the number is worth: three, and one decimal below ten. */
export function rounded(value: number): number {
  const size = Math.abs(value);
  if (size < 0.05) return 0;
  if (size < 10) return (Math.sign(value) * Math.round(size * 10)) / 10;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 2);
  return Math.sign(value) * Math.round(size / unit) * unit;
}

export const count = (lang: Lang, value: number): string => formatCount(lang, rounded(value)).replace('-', minus);

/** "+1.230", "−45", "0". */
export function change(lang: Lang, value: number): string {
  const told = rounded(value);
  return told > 0 ? `+${formatCount(lang, told)}` : formatCount(lang, told).replace('-', minus);
}

/** "−1.230 til −980", "0" where both ends are the same. */
export function band(lang: Lang, [low, high]: readonly [number, number]): string {
  const [from, to] = [change(lang, low), change(lang, high)];
  return from === to ? from : `${from} ${lang === 'da' ? 'til' : 'to'} ${to}`;
}

/** A band of sizes, not of changes: without the plus. */
export const sizeBand = (lang: Lang, ends: readonly [number, number]): string => band(lang, ends).replaceAll('+', '');

/** "+3,2 %" of what it was; null where there was nothing. */
export function percentChange(lang: Lang, before: number, difference: number): string | null {
  if (!(before > 0)) return null;
  const percent = Math.round((1000 * difference) / before) / 10 || 0;
  return `${percent > 0 ? '+' : ''}${formatCount(lang, percent).replace('-', minus)} %`;
}

export const inMillions = (figure: Figure): Figure => scaled(figure, oerePerMillion);

const differenceIn = ({ before, after, difference }: Difference, per: number): Difference => ({
  before: scaled(before, per),
  after: scaled(after, per),
  difference: scaled(difference, per),
});
export const differenceInMillions = (of: Difference): Difference => differenceIn(of, oerePerMillion);
/** What a group gets, in the unit in which it is told. */
export const differenceOf = ({ gets }: Pick<GroupRow, 'gets'>, one: Gets): Difference =>
  differenceIn(gets[one], getUnits[one]);

/** "2021M08" as "august 2021". */
export function monthName(lang: Lang, month: string): string {
  const [year = '', number = '1'] = month.split('M');
  return `${monthNames[lang][Number(number) - 1] ?? ''} ${year}`;
}
const monthNames = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
