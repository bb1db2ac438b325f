import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as compareDa } from './text/compare.da.ts';
import { en as compareEn } from './text/compare.en.ts';
import { da as needDa } from './text/need.da.ts';
import { en as needEn } from './text/need.en.ts';
import { da as stepsDa } from './text/steps.da.ts';
import { en as stepsEn } from './text/steps.en.ts';

/** Every text of the module; one pair of files a topic. */
export const pathsDa = { ...compareDa, ...stepsDa, ...actsDa, ...needDa } as const;
export const pathsEn = { ...compareEn, ...stepsEn, ...actsEn, ...needEn } as const;

export const pathsText = catalogue(pathsDa, pathsEn);
export const both = bothOf(pathsText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(pathsText);
