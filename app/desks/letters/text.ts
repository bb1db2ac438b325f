import { catalogue, type Translate } from '../../kernel/text/catalogue.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** The texts of the pages about letters. The letters themselves are templates of `app/letters`. */
export const letterPageText = catalogue(da, en);
export type LetterPageText = Translate<typeof da>;
