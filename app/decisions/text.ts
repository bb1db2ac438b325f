import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as complaintsDa } from './text/complaints.da.ts';
import { en as complaintsEn } from './text/complaints.en.ts';
import { da as lacksDa } from './text/lacks.da.ts';
import { en as lacksEn } from './text/lacks.en.ts';

/** Every text of the module; one pair of files a topic. */
export const decisionDa = { ...actsDa, ...complaintsDa, ...lacksDa } as const;
export const decisionEn = { ...actsEn, ...complaintsEn, ...lacksEn } as const;

export const decisionText = catalogue(decisionDa, decisionEn);
export const both = bothOf(decisionText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(decisionText);
