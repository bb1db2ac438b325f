import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as agreementDa } from './text/agreement.da.ts';
import { en as agreementEn } from './text/agreement.en.ts';
import { da as linkDa } from './text/link.da.ts';
import { en as linkEn } from './text/link.en.ts';
import { da as logDa } from './text/log.da.ts';
import { en as logEn } from './text/log.en.ts';

/** Every text of the module; one pair of files a topic. */
export const jobSearchDa = { ...agreementDa, ...logDa, ...linkDa } as const;
const jobSearchEn = { ...agreementEn, ...logEn, ...linkEn } as const;

export const jobSearchText = catalogue(jobSearchDa, jobSearchEn);
export const both = bothOf(jobSearchText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(jobSearchText);
