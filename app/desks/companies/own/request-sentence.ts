import type { Instant } from '@fodfaeste/law/dates';
import { answerDays, type CompanyRequest, isAsked, replyDays, requestShort } from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDateTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { ownCompanyText } from './text.ts';

/** Where a request stands, as one sentence to the company. */
export function requestSentence(request: CompanyRequest, lang: Lang, now: Instant): string {
  const t = ownCompanyText(lang);
  const hvad = inLang(requestShort[request.kind], lang);
  const at = (moment: Instant) => formatDateTime(lang, moment, now);
  const { state, madeAt, staffName, answeredAt, repliedAt, outcome, madeBy, madeByName } = request;
  const navn = staffName ?? '';
  if (state === 'done') return t('asked.done', { hvad, ord: outcome ?? '' });
  if (state === 'withdrawn') return t('asked.withdrawn', { hvad });
  if (isAsked(request)) return t('asked.question', { navn, hvad });
  if (repliedAt !== null) return t('asked.replied', { navn, hvad });
  if (answeredAt !== null) return t('asked.answered', { hvad, navn, naar: at(answeredAt) });
  if (madeBy === 'staff') return t('asked.staff', { navn: madeByName, hvad, naar: at(madeAt) });
  const days = answerDays(request, now);
  return days < 1
    ? t('asked.new', { hvad, naar: at(madeAt) })
    : t('asked.new.waited', { hvad, naar: at(madeAt), dage: days });
}

/** How long each side took, where somebody has answered. */
export function timeSentences(request: CompanyRequest, lang: Lang, now: Instant): readonly string[] {
  const t = ownCompanyText(lang);
  const ours = request.answeredAt === null ? null : answerDays(request, now);
  const theirs = request.repliedAt === null ? null : replyDays(request, now);
  return [
    ...(ours === null ? [] : [ours === 0 ? t('asked.took.sameDay') : t('asked.took', { dage: ours })]),
    ...(theirs === null ? [] : [theirs === 0 ? t('asked.youTook.sameDay') : t('asked.youTook', { dage: theirs })]),
  ];
}
