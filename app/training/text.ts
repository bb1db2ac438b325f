import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as importDa } from './text/import.da.ts';
import { en as importEn } from './text/import.en.ts';
import { da as labelsDa } from './text/labels.da.ts';
import { en as labelsEn } from './text/labels.en.ts';

/** Every text of the module; one pair of files a topic. */
export const trainingDa = { ...actsDa, ...importDa, ...labelsDa } as const;
export const trainingEn = { ...actsEn, ...importEn, ...labelsEn } as const;

export const trainingText = catalogue(trainingDa, trainingEn);
export const both = bothOf(trainingText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(trainingText);
