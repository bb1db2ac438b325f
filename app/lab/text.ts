import { bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da } from './text/acts.da.ts';
import { en } from './text/acts.en.ts';

export const labText = catalogue(da, en);
export const both = bothOf(labText);
