import { bothOf } from '../../kernel/text/bilingual.ts';
import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

export const templateText = catalogue(da, en);
export const both = bothOf(templateText);
