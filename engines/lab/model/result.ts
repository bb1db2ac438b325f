import type { OfferKind } from './groups.ts';

/** What is counted of a group in a period of four weeks. */
export const counts = [
  'personWeeks',
  'talksDue',
  'talksHeld',
  'talksLate',
  'fundTalks',
  'offersDue',
  'offersHeld',
  'offersLate',
  'waitingWeeks',
  'guidanceStarts',
  'educationStarts',
  'praktikStarts',
  'loentilskudStarts',
  'nytteindsatsStarts',
  'mentorStarts',
  'jobEntries',
  'educationEntries',
  /** Goes on in another group of the lab. */
  'otherBenefitExits',
  'outExits',
  'entries',
  'paidHours',
  'caseworkerHours',
  'consultantHours',
  'unregulatedHours',
  'companyPlaceWeeks',
  'benefitOere',
  'benefitMunicipalOere',
  'effortOere',
] as const;
export type Count = (typeof counts)[number];
export const countCount = counts.length;

/** What is counted as a start, by kind of offer: the two subsidies together. */
export const startOf = {
  guidance: 'guidanceStarts',
  'ordinary-education': 'educationStarts',
  praktik: 'praktikStarts',
  'private-loentilskud': 'loentilskudStarts',
  'public-loentilskud': 'loentilskudStarts',
  nytteindsats: 'nytteindsatsStarts',
  mentor: 'mentorStarts',
} as const satisfies Readonly<Record<OfferKind, Count>>;
/** All starts, each once. */
export const startCounts: readonly Count[] = [...new Set<Count>(Object.values(startOf))];
/** All ways out of a group. */
export const exitCounts = [
  'jobEntries',
  'educationEntries',
  'otherBenefitExits',
  'outExits',
] as const satisfies readonly Count[];

export const periodWeeks = 4;
