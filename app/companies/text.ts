import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as companyDa } from './text/company.da.ts';
import { en as companyEn } from './text/company.en.ts';
import { da as importDa } from './text/import.da.ts';
import { en as importEn } from './text/import.en.ts';
import { da as peopleDa } from './text/people.da.ts';
import { en as peopleEn } from './text/people.en.ts';
import { da as requestDa } from './text/request.da.ts';
import { en as requestEn } from './text/request.en.ts';
import { da as workDa } from './text/work.da.ts';
import { en as workEn } from './text/work.en.ts';

/** Every text of the module; one pair of files a topic. */
export const companiesDa = { ...companyDa, ...peopleDa, ...workDa, ...requestDa, ...importDa } as const;
const companiesEn = { ...companyEn, ...peopleEn, ...workEn, ...requestEn, ...importEn } as const;

export const companiesText = catalogue(companiesDa, companiesEn);
export const both = bothOf(companiesText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(companiesText);
