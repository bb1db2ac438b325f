import { bothOf } from '../../kernel/text/bilingual.ts';
import { catalogue } from '../../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as draftDa } from './text/draft.da.ts';
import { en as draftEn } from './text/draft.en.ts';

/** What a draft is written in. */
export const hearingText = catalogue(draftDa, draftEn);
export type HearingText = ReturnType<typeof hearingText>;
/** What the acts say. */
export const hearingActText = catalogue(actsDa, actsEn);
export const both = bothOf(hearingActText);
