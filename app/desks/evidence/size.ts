import type { Effect } from '../../evidence/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { evidenceDeskText } from './text.ts';

/** “13,5 til 22 procentpoint i job”; null where the study gives no figure. */
export function sizeInWords({ size, sizeLow, sizeHigh, unit }: Effect, lang: Lang): string | null {
  const t = evidenceDeskText(lang);
  const [low, high] = [sizeLow ?? size, sizeHigh ?? size];
  if (high === null && low === null) return null;
  const words = unit === null ? '' : ` ${inLang(unit, lang)}`;
  if (low === null && high !== null) return `${t('size.most', { til: formatCount(lang, high) })}${words}`;
  if (low === null || high === null || low === high) return `${formatCount(lang, low ?? high ?? 0)}${words}`;
  return `${t('size.to', { fra: formatCount(lang, low), til: formatCount(lang, high) })}${words}`;
}
