import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** What the pages of companies say to staff, and to both sides. */
export const companyDeskText = catalogue(da, en);
