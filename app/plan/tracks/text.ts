import { bothByOf, bothOf } from '../../kernel/text/bilingual.ts';
import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

export const trackText = catalogue(da, en);
export const both = bothOf(trackText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(trackText);
