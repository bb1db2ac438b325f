import type { ContactPeriod } from '../house/portfolio.ts';
import { tellOffers } from '../offers/chapter.ts';
import { tellPlacements } from '../placement-history/chapter.ts';
import type { Citizen } from '../population/citizen.ts';
import { tellTogether } from '../together/chapter.ts';
import { tellTraining } from '../training/chapter.ts';
import { sampleReads } from './access-samples.ts';
import type { CaseBook } from './case-book.ts';
import type { CaseGround } from './case-ground.ts';

/** One citizen, to whose history a chapter adds its own. */
export interface Page {
  readonly ground: CaseGround;
  readonly citizen: Citizen;
  /** Everybody who has been contact person, oldest first. */
  readonly contacts: readonly ContactPeriod[];
  /** The case as it stands: play further acts on it, or add rows. */
  readonly book: CaseBook;
}

/** What one module adds to the history of every citizen. See README.md, "A module adds its history". */
export type Chapter = (page: Page) => void;

/** In the order in which they are written. A new one goes last, and bumps `demoVersion` (mark.ts). */
export const chapters: readonly Chapter[] = [sampleReads, tellTogether, tellPlacements, tellOffers, tellTraining];
