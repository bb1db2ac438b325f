import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

export const jobSearchDeskText = catalogue(da, en);
export type JobSearchDeskText = ReturnType<typeof jobSearchDeskText>;
