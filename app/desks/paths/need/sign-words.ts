import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { NeedSign } from '../../../paths/index.ts';
import { monthInWords } from '../../occupations/occupation-page.tsx';
import { needText } from './text.ts';

/** Why people are said to be lacking, and where it is from. */
export function signInWords(sign: NeedSign, lang: Lang): { readonly words: string; readonly source: string } {
  const t = needText(lang);
  const dato = formatDate(lang, sign.on);
  switch (sign.kind) {
    case 'failed':
      return {
        words: t('sign.failed', { antal: sign.attempts, titel: sign.title }),
        source: t('sign.failed.source', { kilde: sign.publisher, periode: monthInWords(sign.period, lang), dato }),
      };
    case 'orders':
      return {
        words: t('sign.orders', { antal: sign.orders, pladser: sign.seats }),
        source: t('sign.orders.source', { dato }),
      };
    case 'pledges':
      return {
        words: t('sign.pledges', { antal: sign.jobs, virksomheder: sign.companies }),
        source: t('sign.pledges.source', { dato }),
      };
  }
}
