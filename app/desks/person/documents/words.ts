import type { Instant } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type SentDocument, withoutSecrets } from '../../../letters/index.ts';
import type { TagProps } from '../../../ui/content/tag.tsx';
import { documentsText } from './text.ts';

const tones = {
  waiting: 'info',
  sent: 'positive',
  delivered: 'positive',
  printed: 'positive',
  bounced: 'urgent',
  recalled: 'neutral',
} as const satisfies Readonly<Record<SentDocument['state'], TagProps['tone']>>;

/** Where a letter has got to, with the colour of it. */
export function stateWords(
  { state, at, channel }: Pick<SentDocument, 'state' | 'at' | 'channel'>,
  lang: Lang,
  now: Instant,
) {
  const t = documentsText(lang);
  const tid = formatDateTime(lang, at, now);
  const onPile = state === 'waiting' && channel === 'paper' && at <= now;
  const text =
    state === 'recalled' ? t('state.recalled') : onPile ? t('state.waiting.paper') : t(`state.${state}`, { tid });
  return { text, tone: tones[state] };
}

/** "Digital Post, med besked på mail og SMS" */
export function wayWords({ channel, notices }: Pick<SentDocument, 'channel' | 'notices'>, lang: Lang): string {
  const t = documentsText(lang);
  const and = new Intl.ListFormat(lang, { type: 'conjunction' });
  const hvordan = t(`way.${channel}`);
  if (notices.length === 0) return hvordan;
  if (!isLetter({ channel })) return and.format([hvordan, ...notices.map((one) => t(`way.${one}`))]);
  const told = notices.flatMap((one) => (one === 'email' || one === 'sms' ? [t(`notice.${one}`)] : []));
  return t('how.notices', { hvordan, maader: and.format(told) });
}

/** A letter has an A4 page; mail and SMS only say that something waits. */
export const isLetter = ({ channel }: Pick<SentDocument, 'channel'>): boolean =>
  channel === 'digital-post' || channel === 'paper';

export const subjectOf = ({ subject }: Pick<SentDocument, 'subject'>): string => withoutSecrets(subject);
