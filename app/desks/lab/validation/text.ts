import { catalogue } from '../../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

export const validationDeskText = catalogue(da, en);
