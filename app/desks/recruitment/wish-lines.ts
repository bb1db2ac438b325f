import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { conditionLabels, type JobWish, travelLabels } from '../../recruitment/index.ts';
import { recruitmentDeskText } from './text.ts';

/** What a citizen has said of work, a line each. */
export function wishLines(wish: JobWish | null, lang: Lang): readonly string[] {
  if (!wish) return [];
  const t = recruitmentDeskText(lang);
  const { hoursLeast, hoursMost, travel, mostMinutes, saysNoTo, experience } = wish;
  return [
    ...(hoursLeast === null ? [] : [t('wish.least', { timer: formatCount(lang, hoursLeast) })]),
    ...(hoursMost === null ? [] : [t('wish.most', { timer: formatCount(lang, hoursMost) })]),
    ...(travel === null ? [] : [t('wish.travel', { hvordan: inLang(travelLabels[travel], lang) })]),
    ...(mostMinutes === null ? [] : [t('wish.minutes', { antal: mostMinutes })]),
    ...(experience.length === 0 ? [] : [t('wish.past', { titler: experience.map(({ title }) => title).join(', ') })]),
    ...(saysNoTo.length === 0
      ? []
      : [t('wish.not', { hvad: saysNoTo.map((one) => inLang(conditionLabels[one], lang).toLowerCase()).join(', ') })]),
  ];
}
