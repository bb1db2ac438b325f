import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as helpDa } from './text/help.da.ts';
import { en as helpEn } from './text/help.en.ts';
import { da as labelsDa } from './text/labels.da.ts';
import { en as labelsEn } from './text/labels.en.ts';
import { da as saidDa } from './text/said.da.ts';
import { en as saidEn } from './text/said.en.ts';

/** Every text of the module; one pair of files a topic. */
export const enrolmentsDa = { ...actsDa, ...helpDa, ...labelsDa, ...saidDa } as const;
export const enrolmentsEn = { ...actsEn, ...helpEn, ...labelsEn, ...saidEn } as const;

export const enrolmentsText = catalogue(enrolmentsDa, enrolmentsEn);
export const both = bothOf(enrolmentsText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(enrolmentsText);
