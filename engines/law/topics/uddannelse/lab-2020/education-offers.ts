import { ageUnder, all, any, atLeast, concept, is, no, not, number, value, yes } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { awaitsFleksjob, groups } from '../shared/groups.ts';
import { sixMonthsReached } from '../shared/hours.ts';
import { inOffer } from '../shared/offers.ts';
import { personRule } from '../shared/person-rule.ts';

const underOrder = is('uddannelsesindsats', 'paalaeg_forslag', 'paalaeg_ansoegning', 'paalaeg_gennemfoer');

/** Education as an offer: LAB chapter 14 without the pools. */
export const educationOfferRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.ordinaer.mulighed',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Ordinær uddannelse som tilbud', en: 'Ordinary education as an offer' },
    citizen: {
      da: 'Kommunen kan give dig en almindelig uddannelse eller et kursus som tilbud. Uddannelsen skal føre mod et job. Næste skridt: Tal med din kommune, før du begynder.',
      en: 'The municipality may give you an ordinary education or course as an offer. It must lead towards a job. Next step: talk with your municipality before you begin.',
    },
    lawyer: {
      da: 'Alle i § 6 undtagen fleksjobvisiterede i fleksjob eller med tilskud til egen virksomhed og førtidspensionister kan få tilbud om uddannelser med hjemmel i lov, der udbydes generelt og er umiddelbart rettet mod job. Kravet om jobsigte gælder ikke gymnasiale uddannelser, eux, avu, VFV, FVU og ordblindeundervisning og åben uddannelse. Om tilbuddet gives, vurderer kommunen.',
      en: 'Everybody in § 6 except those in a fleksjob or self-employed with support and recipients of disability pension may be offered education based in law, offered generally and aimed directly at a job. That aim is waived for upper secondary, eux, avu, VFV, FVU and dyslexia teaching and open education. The municipality judges whether to give it.',
    },
    cites: [lab2019('§ 90'), lab2024('§ 90'), labOrder2019('§ 103'), labOrder2023('§ 105')],
    when: any(groups(1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13), awaitsFleksjob),
  }),
  personRule({
    id: 'uddannelse.ordinaer.ikke_under_30',
    kind: 'limit',
    bearer: 'kommune',
    name: { da: 'Under 30 år: uddannelse på SU', en: 'Under 30: education with a student grant' },
    citizen: {
      da: 'Du kan som regel først få en hel uddannelse som tilbud, når du er fyldt 30 år. Indtil da tager du den med SU eller løn som elev.',
      en: 'As a rule you may have a whole education as an offer only from the age of 30. Until then you take it with a student grant or apprentice pay.',
    },
    lawyer: {
      da: 'Personer under 30 år i § 6, nr. 1-5, kan ikke få tilbud efter kapitel 14 til en studie- eller erhvervskompetencegivende uddannelse. Kommunen kan fravige det efter stk. 2; stk. 4 giver ret for unge med uddannelsespålæg.',
      en: 'People under 30 in § 6, nos. 1-5, cannot be offered an education that qualifies for study or an occupation. The municipality may depart from it under stk. 2; stk. 4 gives a right to the young with an education order.',
    },
    cites: [lab2019('§ 95, stk. 1'), lab2024('§ 95, stk. 1')],
    when: all(ageUnder(30), groups(1, 2, 3, 4, 5)),
    value: number(30),
    unit: 'years',
  }),
  personRule({
    id: 'uddannelse.ordinaer.undtagelse_under_30',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Under 30 år: undtagelse kan gives', en: 'Under 30: an exception may be made' },
    citizen: {
      da: 'Kommunen kan give dig en uddannelse som tilbud, selv om du er under 30 år. Uddannelsen skal føre til job, hvor der mangler folk.',
      en: 'The municipality may offer you an education although you are under 30. It must lead to work where people are needed.',
    },
    lawyer: {
      da: 'Kommunen kan fravige forbuddet for den, der ikke har en erhvervskompetencegivende uddannelse og enten forsørger hjemmeboende børn eller har opbrugt sin SU til videregående uddannelse. En erhvervskompetencegivende uddannelse skal kvalificere til job, hvor der er behov for arbejdskraft, og må ikke svare til eller overstige en kandidatuddannelse.',
      en: 'The municipality may depart from the ban for a person without an education that qualifies for an occupation who either provides for children at home or has used up SU for higher education. The education must qualify for work in demand and be below master’s level.',
    },
    cites: [lab2019('§ 95, stk. 2-3'), lab2024('§ 95, stk. 2-3')],
    when: all(
      ageUnder(30),
      groups(1, 2, 3, 4, 5),
      no('uddannelse.erhvervskompetencegivende'),
      any(
        all(yes('forsoergelse.forsoergerpligt'), atLeast(value('forsoergelse.boernIHjemmet'), 1)),
        is('su_til_videregaaende', 'opbrugt'),
      ),
    ),
    over: ['uddannelse.ordinaer.ikke_under_30'],
  }),
  personRule({
    id: 'uddannelse.ordinaer.under_25_paalaeg',
    kind: 'right',
    bearer: 'kommune',
    groupOnly: true,
    name: { da: 'Uddannelse på dagpenge efter pålæg', en: 'Education on dagpenge after an order' },
    citizen: {
      da: 'Du har pålæg om uddannelse. Begynder du på den, har du ret til at få den som tilbud, til du har været ledig i seks måneder.',
      en: 'You have an education order. If you begin the education, you have a right to it as an offer until six months of unemployment.',
    },
    lawyer: {
      da: 'Dagpengemodtagere under 25 år, der på grund af et uddannelsespålæg begynder på en studie- eller erhvervskompetencegivende uddannelse, har uanset stk. 1 ret til den som tilbud, indtil de har haft seks måneders ledighed.',
      en: 'Recipients of dagpenge under 25 who because of an education order begin an education that qualifies for study or an occupation have a right to it as an offer until six months of unemployment.',
    },
    cites: [lab2019('§ 95, stk. 4'), lab2024('§ 95, stk. 4')],
    when: all(concept('gruppe.dagpenge'), ageUnder(25), underOrder, not(sixMonthsReached)),
    over: ['uddannelse.ordinaer.ikke_under_30', 'uddannelse.ordinaer.undtagelse_under_30'],
  }),
  personRule({
    id: 'uddannelse.oevrig.mulighed',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Øvrig vejledning og opkvalificering', en: 'Other guidance and upskilling' },
    citizen: {
      da: 'Kommunen kan give dig gode råd, et kort forløb eller et kursus, der er lavet til dig.',
      en: 'The municipality may give you guidance, a short clarification or a specially arranged course.',
    },
    lawyer: {
      da: 'Alle i § 6 undtagen fleksjobvisiterede i fleksjob eller med tilskud til egen virksomhed kan få kurser uden for § 90, korte vejlednings- og afklaringsforløb og særligt tilrettelagte projekter og uddannelsesforløb. Førtidspensionister er omfattet.',
      en: 'Everybody in § 6 except those in a fleksjob or self-employed with support may have courses outside § 90, short guidance and clarification, and specially arranged projects and education. Recipients of disability pension are included.',
    },
    cites: [lab2019('§ 91, stk. 1'), lab2024('§ 91, stk. 1')],
    when: any(groups(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13), awaitsFleksjob),
  }),
  personRule({
    id: 'uddannelse.oevrig.praktik',
    kind: 'limit',
    bearer: 'kommune',
    name: { da: 'Praktik i et særligt kursus', en: 'Placement within a special course' },
    citizen: {
      da: 'Praktik i kurset må højst vare {value} i alt, og højst en måned ad gangen.',
      en: 'Placements within the course may last {value} in all, and one month at a time.',
    },
    lawyer: {
      da: 'Praktikperioder under særligt tilrettelagte uddannelsesforløb kan sammenlagt vare højst tre måneder, hver højst én måned.',
      en: 'Placements within specially arranged education last at most three months in all, each at most one month.',
    },
    cites: [lab2019('§ 91, stk. 2'), lab2024('§ 91, stk. 2')],
    when: inOffer('oevrig_vejledning'),
    value: number(3),
    unit: 'months',
  }),
];
