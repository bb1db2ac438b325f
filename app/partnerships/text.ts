import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actDa } from './text/act.da.ts';
import { en as actEn } from './text/act.en.ts';
import { da as fieldDa } from './text/field.da.ts';
import { en as fieldEn } from './text/field.en.ts';
import { da as saidDa } from './text/said.da.ts';
import { en as saidEn } from './text/said.en.ts';

/** Every text of the module; one pair of files a topic. */
export const partnershipDa = { ...fieldDa, ...actDa, ...saidDa } as const;
const partnershipEn = { ...fieldEn, ...actEn, ...saidEn } as const;

export const partnershipText = catalogue(partnershipDa, partnershipEn);
export const both = bothOf(partnershipText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(partnershipText);
