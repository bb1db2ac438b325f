import type { Lang } from '../../../kernel/text/language.ts';
import { letterPageText } from '../text.ts';

const memo = 'MeMo: ';

/** Why it did not get there. What a carrier says stands as it said it. */
export function failureInWords(failure: string | null, lang: Lang): string | null {
  const t = letterPageText(lang);
  if (failure === 'no-address' || failure === 'not-made') return t(`failure.${failure}`);
  return failure?.startsWith(memo) ? t('failure.memo', { grund: failure.slice(memo.length) }) : failure;
}
