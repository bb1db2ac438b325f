import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da } from './text/acts.da.ts';
import { en } from './text/acts.en.ts';

/** The texts of the module's acts and history. Pages have their own. */
export const dialogueText = catalogue(da, en);
export const both = bothOf(dialogueText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(dialogueText);
