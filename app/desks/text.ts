import { catalogue } from '../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** Texts that several desks share; each desk has its own besides. */
export const deskText = catalogue(da, en);
