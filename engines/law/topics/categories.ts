/** Categories of offers under LAB chapter 14: guidance and upskilling. */
export const guidanceOffers = [
  'ordinaer_uddannelse',
  'oevrig_vejledning',
  'jobsoegningskursus',
  'faerdighedskursus',
  'realkompetencevurdering',
  'uddannelsesloeft',
  'regionalt_kursus',
  'uddannelsesloeft_110',
  'mink_uddannelse',
] as const;

/** Categories of offers under LAB chapters 11 to 14. */
export const offersOfChapters11to14 = [
  'virksomhedspraktik',
  'loentilskud_privat',
  'loentilskud_offentlig',
  'nytteindsats',
  ...guidanceOffers,
] as const;

/** Benefits that count, one after the other, in the six months before an employment (BEK-LAB § 9, stk. 1, nr. 2). */
export const benefitsBeforeEmployment = [
  'dagpenge',
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
  'ressourceforloebsydelse',
  'revalideringsydelse',
  'ledighedsydelse',
] as const;
