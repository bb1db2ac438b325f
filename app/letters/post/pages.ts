import { pageLink } from '../merge/links.ts';

/** Where letters lead: the citizen's own pages. */
export const pages = {
  front: pageLink('/min-side'),
  welcome: pageLink('/min-side/velkommen'),
  letters: pageLink('/min-side/breve'),
  meetings: pageLink('/min-side/moeder'),
  booking: pageLink('/min-side/moeder/ny'),
  plan: pageLink('/min-side/plan'),
  messages: pageLink('/min-side/beskeder'),
} as const;
