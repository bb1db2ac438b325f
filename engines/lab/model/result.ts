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

export const periodWeeks = 4;
