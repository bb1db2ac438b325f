import type { Figure } from '@fodfaeste/lab';
import { formatCount } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { hearingText } from '../text.ts';

/** From the least to the most that both bands and the middle run allow. */
export type Span = readonly [low: number, high: number];

/** The two bands are not added up: the wider end of either holds, and the run in the middle is never left outside. */
export const spanOf = ({ middle, effects, chance }: Figure): Span => [
  Math.min(middle, effects[0], chance[0]),
  Math.max(middle, effects[1], chance[1]),
];

/** Ends laid together: at least as wide as the band of the sum, as the groups' effects go the same way at most. */
export const sumOf = (spans: readonly Span[]): Span => [
  spans.reduce((sum, [low]) => sum + low, 0),
  spans.reduce((sum, [, high]) => sum + high, 0),
];

/** What a change is called on each side of nothing. */
export type Sides = 'count' | 'cost';

/** Two digits of the larger end; no decimals unless it is small, and then only where `finest` allows. */
function unitOf([low, high]: Span, finest: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0) return finest;
  return Math.max(finest, 10 ** (Math.floor(Math.log10(size)) - 1));
}

/** The span rounded outwards: what is told is never narrower than what was found. */
export function outwards(span: Span, finest = 1): Span {
  const unit = unitOf(span, finest);
  // Twelve digits: 0.1 × 3 is not 0.3.
  const tidy = (value: number) => Number((value * unit).toPrecision(12)) + 0;
  const slack = 1e-9;
  return [tidy(Math.floor(span[0] / unit + slack)), tidy(Math.ceil(span[1] / unit - slack))];
}

interface Told {
  readonly lang: Lang;
  readonly sides: Sides;
  /** " mio. kr." and the like, with its blank. */
  readonly unit?: string;
  readonly finest?: number;
}

/** Less than so many on both sides is called nothing. */
const nothing = 0.5;

/**
 * A change in words: "mellem 20 og 40 færre", "op til 12 flere", or, where the bands hold both, that the direction is not known. Never
 * says more than the bands.
 */
export function changeInWords(span: Span, { lang, sides, unit = '', finest = 1 }: Told): string {
  const t = hearingText(lang);
  if (Math.max(Math.abs(span[0]), Math.abs(span[1])) < nothing * finest) return t('change.none');
  const [low, high] = outwards(span, finest);
  const say = (value: number) => `${formatCount(lang, Math.abs(value))}${unit}`;
  if (low < 0 && high > 0)
    return t('change.unknown', {
      lav: `${say(low)} ${t(`${sides}.less`)}`,
      hoej: `${say(high)} ${t(`${sides}.more`)}`,
    });
  const side = t(high > 0 ? `${sides}.more` : `${sides}.less`);
  const [near, far] = high > 0 ? [low, high] : [-high, -low];
  if (near === far) return t('change.about', { tal: say(far), retning: side });
  if (near <= 0) return t('change.upTo', { tal: say(far), retning: side });
  return t('change.between', { lav: formatCount(lang, near), hoej: say(far), retning: side });
}

/** Three digits of a number that has no span. */
function near(value: number, finest: number): Span {
  const unit = Math.max(finest, 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 2));
  const told = Number((Math.round(value / unit) * unit).toPrecision(12));
  return [told, told];
}

/** How much there is: "omkring 3.600", "mellem 30 og 40". */
export function sizeInWords(span: Span, lang: Lang, unit = '', finest = 1): string {
  const t = hearingText(lang);
  // A number without a span is not hedged by one.
  const isOne = span[0] === span[1];
  const [low, high] = isOne ? near(span[0], finest) : outwards(span, finest);
  if (low === 0 && high === 0) return t('size.none');
  const most = `${formatCount(lang, high)}${unit}`;
  return low === high ? t('size.about', { tal: most }) : t('size.between', { lav: formatCount(lang, low), hoej: most });
}
