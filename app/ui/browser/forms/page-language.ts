import type { Bilingual } from '../../../kernel/text/bilingual.ts';

/** A text in the language of the page. */
export const here = (text: Bilingual): string => text[document.documentElement.lang === 'en' ? 'en' : 'da'];
