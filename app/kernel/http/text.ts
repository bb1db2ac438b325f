import { catalogue } from '../text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** The words of the pages that stand outside every module: errors and limits. */
export const httpText = catalogue(da, en);
