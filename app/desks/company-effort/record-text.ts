import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './record-text.da.ts';
import { en } from './record-text.en.ts';

export const recordText = catalogue(da, en);
