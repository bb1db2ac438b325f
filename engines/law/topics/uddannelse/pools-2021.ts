import { all, any, exists, has, latest } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { lab2022, lab2024, regionalPulje2020 } from '../sources.ts';
import { minkRules } from './mink.ts';
import { groups } from './shared/groups.ts';
import { hiredFromBenefit, sixMonthsBeforeHiring } from './shared/hired.ts';
import { personRule } from './shared/person-rule.ts';

const pool = groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);

const declared = exists(
  latest('arbejdsgivererklaering', {
    where: { udenLoentilskud: true, kursusAftalt: true, umiddelbartEfter: true },
  }),
);

/** From 1 January 2021 the regional pool is open to all groups, with or without the list; upskilling at hiring moves into it. */
export const pools2021: Part = {
  rules: [
    personRule({
      id: 'uddannelse.regional_pulje.mulighed',
      kind: 'status',
      bearer: 'kommune',
      name: { da: 'Kort kursus fra den regionale pulje', en: 'Short course from the regional pool' },
      citizen: {
        da: 'Kommunen kan give dig et kort kursus. Det skal stå på din regions liste eller en nabos. Eller en arbejdsgiver skal skrive, at du får job lige efter. Næste skridt: Spørg din kommune, før kurset begynder.',
        en: 'The municipality may give you a short course. It must be on your region’s list or a neighbour’s. Or an employer must write that you get a job right after. Next step: ask your municipality before it begins.',
      },
      lawyer: {
        da: 'Inden for en pulje kan personer i § 6, nr. 1-8, nr. 9 på ledighedsydelse og nr. 10-13 få tilbud om korte erhvervsrettede kurser, når kurset står på den regionale positivliste eller en naboregions, eller når en arbejdsgivererklæring om ansættelse uden løntilskud i umiddelbar forlængelse af kurset har aftalt det. Loven kræver hverken ventetid, alder eller bestemt uddannelse. Staten dækker 80 procent af kommunens udgift. Lov nr. 1750/2025 er kun læst i brudstykker; teksten er LBK 280/2024.',
        en: 'Within a pool people in § 6, nos. 1-8, no. 9 on ledighedsydelse and nos. 10-13 may be offered short vocational courses when the course is on the regional list or a neighbouring one, or when an employer’s declaration of employment without subsidy directly after has agreed it. No wait, age or education is demanded. The state covers 80 per cent of the cost. Act 1750/2025 was read in fragments only; the text is LBK 280/2024.',
      },
      cites: [lab2022('§ 97, stk. 1-2'), lab2024('§ 97, stk. 1-2'), regionalPulje2020('§§ 1-2')],
      when: pool,
    }),
    personRule({
      id: 'uddannelse.regional_pulje.kursus_passer',
      kind: 'status',
      bearer: 'kommune',
      name: { da: 'Kurset kan gives fra den regionale pulje', en: 'The course fits the regional pool' },
      citizen: {
        da: 'Kommunen kan give dig kurset fra den regionale pulje.',
        en: 'The municipality may give you the course from the regional pool.',
      },
      lawyer: {
        da: 'Kurset står på egen eller en tilstødende regions positivliste på den dag, kommunen bevilger det (ikke den dag, det begynder), eller der foreligger en arbejdsgivererklæring om ansættelse uden løntilskud, hvori kurset er aftalt, og hvor ansættelsen sker i umiddelbar forlængelse. Ét af de to er nok.',
        en: 'The course is on the list of the own or an adjoining region on the day the municipality grants it (not the day it begins), or there is an employer’s declaration of employment without subsidy in which the course is agreed, directly after it. One of the two is enough.',
      },
      cites: [lab2022('§ 97, stk. 1'), lab2024('§ 97, stk. 1'), regionalPulje2020('§ 2, stk. 5')],
      when: all(pool, any(has('kursusoenske', { lister: ['regional', 'naboregion'] }), declared)),
    }),
    personRule({
      id: 'uddannelse.regional_pulje.ansaettelse',
      kind: 'status',
      bearer: 'kommune',
      name: { da: 'Kursus efter ansættelse', en: 'Course after hiring' },
      citizen: {
        da: 'Kommunen kan betale et kort kursus, nu hvor du er blevet ansat. Din arbejdsgiver skal søge om det.',
        en: 'The municipality may pay a short course now that you have been hired. Your employer must apply.',
      },
      lawyer: {
        da: 'Kommunen kan give tilskud til arbejdsgiverens udgifter til korte erhvervsrettede kurser i forbindelse med, men efter ansættelse af en person, der i mindst seks måneder før har fået visse ydelser. Kurset skal ligge ud over den opkvalificering, arbejdsgiveren forudsættes at give. Bevilges på arbejdsgiverens ansøgning mod dokumenterede udgifter.',
        en: 'The municipality may subsidise the employer’s cost of short vocational courses in connection with, but after, hiring a person who for at least six months before received certain benefits. It must go beyond what the employer is to give. Granted on the employer’s application against documented cost.',
      },
      cites: [lab2022('§ 97, stk. 3'), lab2024('§ 97, stk. 3'), regionalPulje2020('§ 2')],
      when: all(hiredFromBenefit, sixMonthsBeforeHiring),
    }),
    ...minkRules,
  ],
  removes: [
    {
      id: 'uddannelse.opkvalificering_ved_ansaettelse',
      why: {
        da: 'Kursus ved ansættelse flyttede ind i den regionale pulje.',
        en: 'Upskilling at hiring moved into the regional pool.',
      },
      cites: [lab2022('§ 97, stk. 3'), lab2022('§ 161')],
    },
  ],
};
