import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './doors-text.da.ts';
import { en } from './doors-text.en.ts';

export const doorsText = catalogue(da, en);
