import { catalogue } from '../../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** What a company's own pages say. */
export const ownCompanyText = catalogue(da, en);
