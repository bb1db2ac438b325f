import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as labelsDa } from './text/labels.da.ts';
import { en as labelsEn } from './text/labels.en.ts';
import { da as saidDa } from './text/said.da.ts';
import { en as saidEn } from './text/said.en.ts';
import { da as warningsDa } from './text/warnings.da.ts';
import { en as warningsEn } from './text/warnings.en.ts';

/** Every text of the module; one pair of files a topic. */
export const offersDa = { ...actsDa, ...labelsDa, ...saidDa, ...warningsDa } as const;
export const offersEn = { ...actsEn, ...labelsEn, ...saidEn, ...warningsEn } as const;

export const offersText = catalogue(offersDa, offersEn);
export const both = bothOf(offersText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(offersText);
