import { bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as planDa } from './text/plan.da.ts';
import { en as planEn } from './text/plan.en.ts';
import { da as recordDa } from './text/record.da.ts';
import { en as recordEn } from './text/record.en.ts';

/** Every text of the module; one pair of files a topic. */
export const capacityDa = { ...recordDa, ...planDa } as const;
const capacityEn = { ...recordEn, ...planEn } as const;

export const capacityText = catalogue(capacityDa, capacityEn);
export const both = bothOf(capacityText);
