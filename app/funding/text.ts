import { catalogue } from '../kernel/text/catalogue.ts';
import { da as pdfDa } from './text/pdf.da.ts';
import { en as pdfEn } from './text/pdf.en.ts';
import { da as wordsDa } from './text/words.da.ts';
import { en as wordsEn } from './text/words.en.ts';

export const fundingText = catalogue({ ...wordsDa, ...pdfDa } as const, { ...wordsEn, ...pdfEn } as const);
export type FundingText = ReturnType<typeof fundingText>;
