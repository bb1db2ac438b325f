import type { ValidationRow } from '@fodfaeste/lab';
import { formatCount } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { validationDeskText } from './text.ts';

const oneDecimal = (value: number) => Math.round(value * 10) / 10;
const signed = (lang: Lang, value: number) => `${value > 0 ? '+' : ''}${formatCount(lang, value).replace('-', '−')}`;

/** A figure of a row as people read it; empty where there is none. */
export function figure(lang: Lang, value: number | null, unit: ValidationRow['unit']): string {
  const t = validationDeskText(lang);
  if (value === null) return '';
  if (unit === 'share') return t('percent', { antal: oneDecimal(100 * value) });
  if (unit === 'dkk-billion') return t('billion', { antal: oneDecimal(value) });
  // Three digits: a run of a sample knows no more.
  const rounded = Number(value.toPrecision(3));
  return unit === 'dkk' ? t('crowns', { antal: rounded }) : formatCount(lang, rounded);
}

/** "+1,5 %" or "2,9 point", with the largest that would be within. */
export function errorInWords(lang: Lang, { error, aim, unit, part, real }: ValidationRow): string {
  const t = validationDeskText(lang);
  if (error === null) return '';
  const inPoints = unit === 'share' || (part === 'survival' && unit === 'error');
  const size = (antal: string) => (inPoints ? t('points', { antal }) : t('percent', { antal }));
  const told = real === null ? formatCount(lang, oneDecimal(error)) : signed(lang, oneDecimal(error));
  return aim === null ? size(told) : `${size(told)} (${t('aim', { antal: size(formatCount(lang, aim)) })})`;
}
