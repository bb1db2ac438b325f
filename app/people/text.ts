import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as accessDa } from './text/access.da.ts';
import { en as accessEn } from './text/access.en.ts';
import { da as caseDa } from './text/case.da.ts';
import { en as caseEn } from './text/case.en.ts';
import { da as contactDa } from './text/contact.da.ts';
import { en as contactEn } from './text/contact.en.ts';
import { da as factsDa } from './text/facts.da.ts';
import { en as factsEn } from './text/facts.en.ts';
import { da as houseDa } from './text/house.da.ts';
import { en as houseEn } from './text/house.en.ts';
import { da as staffDa } from './text/staff.da.ts';
import { en as staffEn } from './text/staff.en.ts';

/** Every text of the module; one pair of files a topic. */
export const peopleDa = { ...contactDa, ...accessDa, ...caseDa, ...factsDa, ...staffDa, ...houseDa } as const;
export const peopleEn = { ...contactEn, ...accessEn, ...caseEn, ...factsEn, ...staffEn, ...houseEn } as const;

export const peopleText = catalogue(peopleDa, peopleEn);
export const both = bothOf(peopleText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(peopleText);
