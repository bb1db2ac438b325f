import { formatCount, formatDate, formatKroner } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { type Course, type Reach, seatsLeft, type TrainingClass } from '../../training/index.ts';
import { monthInWords } from '../occupations/occupation-page.tsx';
import type { Desk } from './paths.ts';
import type { Hit } from './read.ts';
import { trainingDeskText } from './text.ts';

/** "6 uger (30 dage)". */
export function lengthInWords({ weeks, days }: Pick<Course, 'weeks' | 'days'>, lang: Lang): string {
  const t = trainingDeskText(lang);
  const inWeeks = weeks === null ? null : t('hit.weeks', { antal: weeks });
  const inDays = days === null ? null : t('hit.days', { antal: days });
  if (inWeeks !== null && inDays !== null) return `${inWeeks} (${inDays})`;
  return inWeeks ?? inDays ?? t('hit.length.unknown');
}

export function seatsInWords(held: TrainingClass, lang: Lang): string {
  const t = trainingDeskText(lang);
  const left = seatsLeft(held);
  return left === null ? t('hit.seats.unknown') : t('hit.seats', { antal: left });
}

/** "4. januar 2027 i Aalborg, 12 km væk". */
export function whereInWords({ held, km }: Reach, lang: Lang): string {
  const t = trainingDeskText(lang);
  const dato = formatDate(lang, held.startsOn);
  if (held.delivery === 'remote') return t('hit.next.remote', { dato });
  const way = km === null ? '' : `, ${t('hit.next.km', { antal: formatCount(lang, km) })}`;
  return `${t('hit.next.line', { dato, sted: held.place })}${way}`;
}

/**
 * The price in the right reading: whoever is unemployed pays nothing when the municipality has said yes, and is never shown the fee of a
 * course day (LAB, Betalingsloven §§ 1-2); staff sees what the municipality is billed.
 */
export function priceInWords(course: Course, desk: Desk, lang: Lang): string {
  const t = trainingDeskText(lang);
  if (desk === 'own') return t('hit.price.own');
  const { fullPriceOere, priceYear } = course;
  if (fullPriceOere === null) return t('hit.price.unknown');
  const year = priceYear === null ? '' : ` ${t('hit.price.year', { aar: String(priceYear) })}`;
  return `${t('hit.price.full', { pris: formatKroner(lang, fullPriceOere) })}${year}`;
}

/** The fee of those who pay themselves; null where it is not told. For staff alone. */
export function feeInWords({ feeDayOere, priceYear }: Course, lang: Lang): string | null {
  const t = trainingDeskText(lang);
  if (feeDayOere === null) return null;
  if (feeDayOere === 0) return t('hit.price.free');
  return t('hit.price.fee', {
    pris: formatKroner(lang, feeDayOere),
    aar: priceYear === null ? '–' : String(priceYear),
  });
}

/** Whether people are needed, in a sentence or two. */
export function demandInWords({ demand }: Pick<Hit, 'demand'>, lang: Lang): string {
  const t = trainingDeskText(lang);
  if (!demand) return t('hit.demand.none');
  const { seats, failed } = demand;
  const parts = [
    seats > 0 ? t('hit.demand.seats', { antal: seats }) : null,
    failed === null
      ? null
      : t('hit.demand.failed', {
          antal: formatCount(lang, failed.attempts),
          fag: failed.title.toLocaleLowerCase('da'),
          periode: monthInWords(failed.period, lang),
        }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? t('hit.demand.none') : parts.join(' ');
}

/** What became of earlier participants; few are not told of. */
export function outcomesInWords({ outcomes }: Pick<Hit, 'outcomes'>, lang: Lang): string {
  const t = trainingDeskText(lang);
  if (!outcomes) return t('hit.outcomes.few');
  const { done, further } = outcomes;
  return further === null
    ? t('hit.outcomes.done', { antal: done })
    : t('hit.outcomes.further', { antal: done, videre: String(further) });
}
