import { all, any, day, is, not } from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2022, lab2024, labOrder2021, labOrder2023 } from '../sources.ts';
import { acceptRules } from './lab-2020/accept.ts';
import { firstOffer, offerBegun } from './lab-2020/first-offer.ts';
import { offersWithOtherGuidance, offersWithoutOtherGuidance, young } from './shared.ts';

/** From 22 March 2023: other guidance cannot be the first offer. One begun before that day met the law of its day. */
export const firstOffer2023: Rule = firstOffer(
  any(offerBegun(offersWithoutOtherGuidance), offerBegun(offersWithOtherGuidance, day('2023-03-22'))),
  {
    da: 'Øvrig vejledning og opkvalificering efter § 91, herunder jobsøgningskursus, kan ikke være tilbuddet; er den begyndt før 22. marts 2023, er den regnet med.',
    en: 'Other guidance and upskilling under § 91, job-search courses among it, cannot be the offer; one begun before 22 March 2023 is counted.',
  },
  [lab2024('§ 102'), labOrder2021('§ 115'), labOrder2023('§ 115')],
);

const accept = acceptRules.find(({ id }) => id === 'tilbud.pligt_unge');
if (accept === undefined) throw new Error('tilbud.pligt_unge is missing');

/** STU students are out; the text stands in LBK 701/2022. */
export const youngAccept2022: Rule = {
  ...accept,
  lawyer: {
    da: `${accept.lawyer.da} Deltagere i særligt tilrettelagt ungdomsuddannelse er undtaget.`,
    en: `${accept.lawyer.en} Those in STU are out.`,
  },
  cites: [lab2022('§ 104')],
  mark: 'D',
  when: all(young, not(is('igangvaerende_uddannelse', 'ordinaer', 'stu'))),
};

/** The duty also ends with self-support. */
export const youngAccept2024: Rule = {
  ...youngAccept2022,
  lawyer: {
    da: 'Uddannelses- og aktivitetsparate under 30 år uden erhvervskompetencegivende uddannelse har pligt til at tage imod tilbud efter kapitel 11-14, indtil de begynder ordinær uddannelse eller bliver selvforsørgende, herunder ved beskæftigelse, medmindre pligten er bortfaldet efter § 106. Deltagere i særligt tilrettelagt ungdomsuddannelse er undtaget.',
    en: 'Education-ready and activity-ready people under 30 without qualifying education must take offers under chapters 11-14 until they begin ordinary education or support themselves, also by work, unless the duty lapsed under § 106. Those in STU are out.',
  },
  cites: [lab2024('§ 104')],
};
