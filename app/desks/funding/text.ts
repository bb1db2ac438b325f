import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

export const fundingDeskText = catalogue(da, en);
export type FundingDeskText = ReturnType<typeof fundingDeskText>;
