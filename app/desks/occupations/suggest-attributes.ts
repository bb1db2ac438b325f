import type { Lang } from '../../kernel/text/language.ts';
import { suggestPath } from './paths.ts';
import { occupationText } from './text.ts';

/** Makes a text input suggest occupations while somebody types (ui/browser/forms/suggest.ts). Without script it stays as it is. */
export function suggestAttributes(lang: Lang) {
  const t = occupationText(lang);
  return {
    autocomplete: 'off',
    'data-suggest': suggestPath,
    'data-suggest-label': t('suggest.list'),
    'data-text-one': t('suggest.one'),
    'data-text-many': t('suggest.count', { count: '{count}' }),
    'data-text-none': t('suggest.none'),
  } as const;
}
