import { catalogue, type Translate } from '../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** The words of login, log-out and the demo login. */
export const loginText = catalogue(da, en);
export type LoginText = Translate<typeof da>;
