import { bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da } from './text/acts.da.ts';
import { en } from './text/acts.en.ts';

/** The texts of the module's acts. Pages have their own. */
export const lawText = catalogue(da, en);
export const both = bothOf(lawText);
