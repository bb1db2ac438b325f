import { catalogue } from '../../kernel/text/catalogue.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The words of the components themselves. Pages bring their own. */
export const uiText = catalogue(da, en);
