import { bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da } from './text/acts.da.ts';
import { en } from './text/acts.en.ts';

const recordText = catalogue(da, en);
/** The texts of the module's acts. Pages have their own. */
export const both = bothOf(recordText);
