import { bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actDa } from './text/act.da.ts';
import { en as actEn } from './text/act.en.ts';
import { da as checkDa } from './text/check.da.ts';
import { en as checkEn } from './text/check.en.ts';
import { da as decideDa } from './text/decide.da.ts';
import { en as decideEn } from './text/decide.en.ts';
import { da as fieldDa } from './text/field.da.ts';
import { en as fieldEn } from './text/field.en.ts';
import { da as messageDa } from './text/message.da.ts';
import { en as messageEn } from './text/message.en.ts';
import { da as saidDa } from './text/said.da.ts';
import { en as saidEn } from './text/said.en.ts';

/** Every text of the module; one pair of files a topic. */
export const placementDa = { ...fieldDa, ...checkDa, ...actDa, ...saidDa, ...messageDa, ...decideDa } as const;
const placementEn = { ...fieldEn, ...checkEn, ...actEn, ...saidEn, ...messageEn, ...decideEn } as const;

export const placementText = catalogue(placementDa, placementEn);
export const both = bothOf(placementText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(placementText);
