import { all, any, ask, concept, has, startOf } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019 } from '../../sources.ts';
import { hiredFromBenefit } from '../shared/hired.ts';
import { personRule } from '../shared/person-rule.ts';

/** Short courses by the regional list, and upskilling at hiring, as in 2020. */
export const regionalPoolRules2020: readonly Rule[] = [
  personRule({
    id: 'uddannelse.regional_pulje.mulighed',
    kind: 'status',
    bearer: 'kommune',
    groupOnly: true,
    name: { da: 'Kort kursus fra regionens liste', en: 'Short course from the region’s list' },
    citizen: {
      da: 'Kommunen kan give dig et kort kursus, der står på din regions liste. Næste skridt: Spørg din kommune, før kurset begynder.',
      en: 'The municipality may give you a short course from your region’s list. Next step: ask your municipality before it begins.',
    },
    lawyer: {
      da: 'Inden for en pulje kan dagpengemodtagere få tilbud om korte erhvervsrettede uddannelsesforløb efter en regional positivliste.',
      en: 'Within a pool recipients of dagpenge may be offered short vocational courses by a regional positive list.',
    },
    cites: [lab2019('§ 97')],
    when: concept('gruppe.dagpenge'),
  }),
  personRule({
    id: 'uddannelse.regional_pulje.kursus_passer',
    kind: 'status',
    bearer: 'kommune',
    groupOnly: true,
    name: { da: 'Kurset kan gives fra den regionale pulje', en: 'The course fits the regional pool' },
    citizen: {
      da: 'Kommunen kan give dig kurset. Tal med den, før du begynder.',
      en: 'The municipality may give you the course you wish from the regional pool.',
    },
    lawyer: {
      da: 'Kurset står på den regionale positivliste. Loven siger “en regional positivliste” og ikke, hvis: om en naboregions liste er nok, afgør kommunen.',
      en: 'The course is on the regional positive list. The act says “a regional positive list” and not whose: whether that of a neighbouring region will do, the municipality settles.',
    },
    cites: [lab2019('§ 97')],
    when: all(
      concept('gruppe.dagpenge'),
      any(
        has('kursusoenske', { lister: 'regional' }),
        all(
          has('kursusoenske', { lister: 'naboregion' }),
          ask('uddannelse.naboregions_liste_2020', { since: startOf('kursusoenske') }),
        ),
      ),
    ),
  }),
  personRule({
    id: 'uddannelse.opkvalificering_ved_ansaettelse',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Kursus ved ansættelse', en: 'Course at hiring' },
    citizen: {
      da: 'Kommunen kan betale et kursus i forbindelse med dit nye job. Det er din arbejdsgiver, der søger.',
      en: 'The municipality may pay a course in connection with your new job. Your employer applies.',
    },
    lawyer: {
      da: 'Kommunen kan give tilskud til opkvalificering ved ansættelse uden løntilskud af personer i § 6, nr. 1-2 (12 måneders forudgående ydelse; seks, når personen er under 30 år eller i særlig risiko), nr. 3-5 (seks måneder), nr. 2-3 med anviste løn- og arbejdsvilkår og nr. 6, 10 og 11. Opkvalificeringen skal ligge ud over, hvad arbejdsgiveren forudsættes at give, og bevilges på arbejdsgiverens ansøgning mod dokumenterede udgifter.',
      en: 'The municipality may subsidise upskilling at hiring without wage subsidy of people in § 6, nos. 1-2 (12 months on benefits; six when under 30 or at special risk), nos. 3-5 (six months), nos. 2-3 with assigned terms, and nos. 6, 10 and 11. It must go beyond what the employer is to give, on the employer’s application and documented cost.',
    },
    cites: [lab2019('§ 161')],
    when: all(hiredFromBenefit, ask('uddannelse.opkvalificering_2020')),
  }),
];
