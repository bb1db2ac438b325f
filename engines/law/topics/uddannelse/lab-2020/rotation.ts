import { all, any, ask, is, latest, not, number, param, plusDays, plusMonths } from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { sixMonthsOnBenefits } from '../shared/beforehand.ts';
import { atWork, groups } from '../shared/groups.ts';
import { inOffer } from '../shared/offers.ts';
import { personRule } from '../shared/person-rule.ts';

const begun: Quantity = latest('tilbud', { where: { kategori: 'jobrotation' } });

/** Job rotation: the temp who replaces an employee on a course. Closed to new grants from 1 February 2026. */
export const rotationRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.jobrotation.vikar',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Vikar i jobrotation', en: 'Temp in job rotation' },
    citizen: {
      da: 'Du kan ansættes som vikar for en, der er på kursus. Du får almindelig løn, og arbejdsgiveren får tilskud. Næste skridt: Arbejdsgiveren søger hos kommunen.',
      en: 'You may be hired as a temp for somebody on a course. You get ordinary pay, and the employer is paid. Next step: the employer applies to the municipality.',
    },
    lawyer: {
      da: 'Arbejdsgiveren har ret til jobrotationsydelse ({value} for hver time, en beskæftiget er på efteruddannelse, og en vikar er ansat), når vikaren er i § 6, nr. 1-5, nr. 6-7 uden job eller virksomhed, nr. 8, nr. 9 på ledighedsydelse, eller på program efter integrationsloven med dets ydelser, og i mindst seks måneder før har fået visse ydelser. Vikaren må ikke senest have været ordinært ansat dér. Den beskæftigede er under kandidatniveau (eller har ikke brugt uddannelsen i fem år), ansat dér i tre måneder, får sædvanlig løn og er ikke på erhvervsuddannelse. Ikke sammen med VEU, SVU eller løntilskud.',
      en: 'The employer has a right to job rotation payment ({value} for each hour an employee is on further education and a temp employed) when the temp is in § 6, nos. 1-5, 6-7 without job or firm, 8, 9 on ledighedsydelse, or in an integration programme on its benefits, and received certain benefits for six months before. Not at the temp’s latest ordinary employer. The employee is below master’s level (or has not used it for five years), employed there for three months with usual pay and not in vocational education. Not together with VEU, SVU or wage subsidy.',
    },
    cites: [lab2019('§§ 149-152'), lab2024('§§ 149-152'), labOrder2019('§§ 114-116'), labOrder2023('§§ 116-118')],
    when: all(
      any(
        groups(1, 2, 3, 4, 5, 8, 9),
        all(groups(6, 7), not(atWork)),
        all(
          is('integrationsprogram', 'introduktionsprogram', 'selvforsoergelses_og_hjemrejseprogram'),
          is('ydelse', 'overgangsydelse', 'selvforsoergelses_og_hjemrejseydelse'),
        ),
      ),
      sixMonthsOnBenefits,
    ),
    value: param('jobrotation.sats'),
    unit: 'oere',
  }),
  personRule({
    id: 'uddannelse.jobrotation.egen_plads',
    kind: 'right',
    bearer: 'kommune',
    groupOnly: true,
    name: { da: 'Selv fundet vikariat', en: 'A place found by oneself' },
    citizen: {
      da: 'Finder du selv et vikariat i jobrotation, har du ret til at tage det.',
      en: 'If you find a place in job rotation yourself, you have a right to take it.',
    },
    lawyer: {
      da: 'Personer i § 6, nr. 2-5, har ret til at indgå som vikar i jobrotation, når de selv har fundet vikariatet, og betingelserne i øvrigt er opfyldt.',
      en: 'People in § 6, nos. 2-5, have a right to be a temp in job rotation when they found the place themselves and the other conditions are met.',
    },
    cites: [lab2019('§ 151, stk. 3'), lab2024('§ 151, stk. 3')],
    when: all(groups(2, 3, 4, 5), sixMonthsOnBenefits, ask('uddannelse.selv_fundet_vikariat')),
  }),
  personRule({
    id: 'uddannelse.jobrotation.laengde',
    kind: 'limit',
    bearer: 'virksomhed',
    name: { da: 'Højst seks måneder i jobrotation', en: 'Six months of job rotation at most' },
    citizen: {
      da: 'Du kan være vikar i jobrotation til og med {due}. Du skal være ansat mindst 10 timer om ugen.',
      en: 'You may be a temp in job rotation until {due}. You must be employed for at least 10 hours a week.',
    },
    lawyer: {
      da: 'Vikaren ansættes mindst 10 timer om ugen og højst i seks måneder.',
      en: 'The temp is employed at least 10 hours a week and at most six months.',
    },
    cites: [lab2019('§ 151, stk. 2'), lab2024('§ 151, stk. 2')],
    when: inOffer('jobrotation'),
    due: plusDays(plusMonths(begun, 6), -1),
    value: number(6),
    unit: 'months',
  }),
];
