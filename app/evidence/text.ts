import { bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as saidDa } from './text/said.da.ts';
import { en as saidEn } from './text/said.en.ts';

/** Every text of the module; one pair of files a topic. */
export const evidenceDa = { ...actsDa, ...saidDa } as const;
export const evidenceEn = { ...actsEn, ...saidEn } as const;

export const evidenceText = catalogue(evidenceDa, evidenceEn);
export const both = bothOf(evidenceText);
