import type { Page } from '../seeding/chapters.ts';
import { tellCards } from './cards.ts';
import { tellComing } from './coming.ts';
import { tellGroup } from './groups.ts';
import { tellHandOver } from './hand-over.ts';
import { heldTalks } from './held-talks.ts';
import { tellJobSearch } from './job-search.ts';
import { tellMessages } from './messages.ts';
import { Stagehand } from './stagehand.ts';
import { tellTrack } from './track.ts';

/** What a citizen and those who help have talked about, planned, written and agreed; and when they meet next. */
export function tellTogether(page: Page): void {
  if (page.contacts.length === 0) return;
  const hand = new Stagehand(page);
  const talks = heldTalks(hand);
  tellCards(hand);
  tellJobSearch(hand, talks);
  tellTrack(hand);
  tellHandOver(hand);
  tellMessages(hand);
  tellComing(hand, talks);
  tellGroup(hand);
  hand.playAll();
}
