import { type Bilingual, bothByOf, bothOf, say } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as bookingDa } from './text/booking.da.ts';
import { en as bookingEn } from './text/booking.en.ts';
import { da as decisionsDa } from './text/decisions.da.ts';
import { en as decisionsEn } from './text/decisions.en.ts';
import { da as groupsDa } from './text/groups.da.ts';
import { en as groupsEn } from './text/groups.en.ts';
import { da as holdingDa } from './text/holding.da.ts';
import { en as holdingEn } from './text/holding.en.ts';
import { da as houseDa } from './text/house.da.ts';
import { en as houseEn } from './text/house.en.ts';
import { da as rulesDa } from './text/rules.da.ts';
import { en as rulesEn } from './text/rules.en.ts';

/** Every text of the module; one pair of files a topic. */
export const meetingsDa = { ...bookingDa, ...holdingDa, ...rulesDa, ...houseDa, ...groupsDa, ...decisionsDa } as const;
export const meetingsEn = { ...bookingEn, ...holdingEn, ...rulesEn, ...houseEn, ...groupsEn, ...decisionsEn } as const;

export const meetingsText = catalogue(meetingsDa, meetingsEn);
export const both = bothOf(meetingsText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(meetingsText);

/** One sentence after the other. */
export const bothOfParts = (first: Bilingual, second: Bilingual | null): Bilingual =>
  second ? say(`${first.da} ${second.da}`, `${first.en} ${second.en}`) : first;
