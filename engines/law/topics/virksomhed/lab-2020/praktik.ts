import {
  all,
  any,
  ask,
  choose,
  concept,
  count,
  exists,
  has,
  is,
  not,
  number,
  onOrBefore,
  param,
  plus,
  times,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { lastOfWeeks, ofPlace, planned, praktik, running, runningOrPlanned } from '../places.ts';

const someGroup = any(concept('virksomhed.korte_pladser'), concept('virksomhed.lange_pladser'));
const start = ofPlace(praktik);

const weeks: Quantity = choose(
  [
    [concept('virksomhed.korte_pladser'), param('virksomhed.praktik_uger_korte')],
    [concept('virksomhed.lange_pladser'), param('virksomhed.praktik_uger_lange')],
  ],
);

const prolonged = (grund: 'konkret_vurdering' | 'helt_saerligt_behov') =>
  count('plads_forlaenget', { where: { slags: 'virksomhedspraktik', grund }, from: start, ahead: true });

/** 4 or 13 weeks; 26 after a concrete assessment; 13 more each time for a quite special need (long group only). */
const weeksWithProlongation: Quantity = choose(
  [
    [
      all(concept('virksomhed.lange_pladser'), has1(prolonged('helt_saerligt_behov'))),
      plus(param('virksomhed.praktik_uger_forlaenget'), times(prolonged('helt_saerligt_behov'), 13)),
    ],
    [
      all(concept('virksomhed.lange_pladser'), has1(prolonged('konkret_vurdering'))),
      param('virksomhed.praktik_uger_forlaenget'),
    ],
  ],
  weeks,
);
const lastDay = lastOfWeeks(start, weeksWithProlongation);

function has1(of: Quantity) {
  return onOrBefore(number(1), of);
}

/** Virksomhedspraktik: who, how long, on what terms (LAB chapter 11). */
export const praktikRules: readonly Rule[] = [
  {
    id: 'virksomhed.praktik.adgang',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Mulighed for praktik', en: 'Work placement is possible' },
    citizen: {
      da: 'Du kan få tilbud om praktik i en virksomhed, hvis det hjælper dig videre.',
      en: 'You can be offered a placement in a company, if it helps you on.',
    },
    lawyer: {
      da: 'Personer i § 6, som kun vanskeligt kan opnå eller fastholde beskæftigelse på normale vilkår eller med løntilskud, kan få tilbud om virksomhedspraktik hos private og offentlige arbejdsgivere. Nr. 4-5 kan få det som led i en uddannelsesrettet indsats, nr. 1 også som rådighedsafprøvende tilbud.',
      en: 'People in § 6 who can hardly obtain or keep work on normal terms or with a subsidy can be offered a placement with private and public employers. Nr. 4-5 as part of an effort towards education, nr. 1 also as a test of availability.',
    },
    cites: [lab2019('§ 57, stk. 1-2'), lab2024('§ 57, stk. 1-2'), lab2024('§ 54')],
    mark: 'V',
    when: someGroup,
  },
  {
    id: 'virksomhed.praktik.behov',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Betingelsen for praktik', en: 'The condition for a placement' },
    citizen: {
      da: 'Kommunen skal vurdere, om du har brug for en praktik, før den kan begynde.',
      en: 'The municipality must assess whether you need a placement before it can begin.',
    },
    lawyer: {
      da: 'Praktik forudsætter, at personen kun vanskeligt kan opnå eller fastholde beskæftigelse på normale løn- og arbejdsvilkår eller med løntilskud. Undtaget: led i uddannelsesrettet indsats for nr. 4-5, rådighedsafprøvende tilbud for nr. 1, arbejdsfastholdelse for nr. 6-7 i ansættelse.',
      en: 'A placement presupposes that the person can hardly obtain or keep work on normal terms or with a subsidy. Not for an effort towards education (nr. 4-5), a test of availability (nr. 1), retention of employed nr. 6-7.',
    },
    cites: [lab2019('§ 57, stk. 1-2'), lab2024('§ 57, stk. 1-2'), lab2024('§ 54'), lab2024('§ 58, stk. 3')],
    mark: 'V',
    when: all(planned(...praktik), someGroup),
    done: any(
      all(
        any(concept('gruppe.uddannelsesparat'), concept('gruppe.ung_aktivitetsparat')),
        not(is('uddannelsesindsats', 'jobrettet_indsats')),
      ),
      all(
        concept('gruppe.dagpenge'),
        has1(
          count('tilbud', {
            where: { kategori: 'virksomhedspraktik', raadighedsafproevende: true },
            from: start,
            ahead: true,
          }),
        ),
      ),
      concept('virksomhed.syg_i_ansaettelse'),
      ask('virksomhed.praktik_behov'),
    ),
  },
  {
    id: 'virksomhed.praktik.selvfundet',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Praktik, du selv har fundet', en: 'A placement you found yourself' },
    citizen: {
      da: 'Du har ret til en praktik, du selv har fundet. De andre regler for praktik skal være opfyldt.',
      en: 'You have a right to a placement that you found yourself. The other rules for placements must be met.',
    },
    lawyer: {
      da: 'Ret til tilbud om virksomhedspraktik, som personen selv har fundet, når kapitlets øvrige betingelser er opfyldt. Arbejdsgiver og person aftaler varigheden inden for § 61.',
      en: 'A right to a self-found placement when the other conditions of the chapter are met. Employer and person agree its length within § 61.',
    },
    cites: [lab2019('§ 57, stk. 3')],
    mark: 'V',
    when: concept('virksomhed.ret_til_selvfundet'),
  },
  {
    id: 'virksomhed.praktik.varighed',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Længden af en praktik', en: 'Length of a placement' },
    citizen: {
      da: 'En praktik kan vare op til {value} for dig.',
      en: 'A placement can last up to {value} for you.',
    },
    lawyer: {
      da: 'Op til 4 uger for § 6, nr. 1, 2, 4 og jobparate i nr. 12; op til 13 uger for nr. 3, 5-11, aktivitetsparate i nr. 12 og nr. 13.',
      en: 'Up to 4 weeks for § 6 nr. 1, 2, 4 and job-ready in nr. 12; up to 13 weeks for nr. 3, 5-11, activity-ready in nr. 12 and nr. 13.',
    },
    cites: [lab2019('§ 61, stk. 1'), lab2024('§ 61, stk. 1')],
    mark: 'V',
    when: someGroup,
    value: weeks,
    unit: 'weeks',
  },
  {
    id: 'virksomhed.praktik.forlaengelse',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Forlænget praktik', en: 'Prolonged placement' },
    citizen: {
      da: 'Kommunen kan forlænge din praktik op til {value}. Ved et helt særligt behov kan den blive længere.',
      en: 'The municipality can prolong your placement up to {value}. With a quite special need it can be longer.',
    },
    lawyer: {
      da: 'For gruppen med 13 uger kan perioden efter en konkret vurdering forlænges op til 26 uger. Er der hen mod udgangen et helt særligt behov, kan den forlænges med op til 13 uger ad gangen.',
      en: 'For the 13-week group the period can be prolonged to 26 weeks after a concrete assessment, and near its end, with a quite special need, by up to 13 weeks at a time.',
    },
    cites: [lab2019('§ 61, stk. 2'), lab2024('§ 61, stk. 2')],
    mark: 'V',
    when: concept('virksomhed.lange_pladser'),
    value: param('virksomhed.praktik_uger_forlaenget'),
    unit: 'weeks',
  },
  {
    id: 'virksomhed.praktik.sidste_dag',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sidste mulige dag i praktikken', en: 'Last possible day of the placement' },
    citizen: { da: 'Din praktik kan højst vare til og med {value}.', en: 'Your placement can last to {value} at most.' },
    lawyer: {
      da: 'Praktikken kan vare til {value}, regnet fra dens begyndelse med de forlængelser, der er besluttet. Skifter personen målgruppe, gælder den nye gruppes længde for hele praktikken.',
      en: 'The placement can last to {value}, counted from its beginning with the prolongations decided. After a change of group the new group’s length holds for the whole placement.',
    },
    cites: [lab2019('§ 61'), lab2024('§ 61'), lab2024('§ 55, stk. 3')],
    mark: 'V',
    when: all(someGroup, runningOrPlanned(...praktik)),
    value: lastDay,
    unit: 'day',
  },
  {
    id: 'virksomhed.praktik.aftalt_varighed',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Den aftalte længde', en: 'The agreed length' },
    citizen: {
      da: 'Den dag, praktikken er aftalt at slutte, skal ligge inden for lovens grænse.',
      en: 'The agreed last day of the placement must lie within the limit of the law.',
    },
    lawyer: {
      da: 'Den aftalte slutdato holdt op mod længden i § 61, stk. 1-2.',
      en: 'The agreed end, held against the length in § 61(1)-(2).',
    },
    cites: [lab2019('§ 61'), lab2024('§ 61')],
    mark: 'V',
    when: all(someGroup, runningOrPlanned(...praktik), exists(ofPlace(praktik, 'aftaltTil'))),
    done: onOrBefore(ofPlace(praktik, 'aftaltTil'), lastDay),
  },
  {
    id: 'virksomhed.praktik.formaal',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Formålet skal stå i aftalen', en: 'The purpose stands in the agreement' },
    citizen: {
      da: 'Du, virksomheden og kommunen aftaler, hvad praktikken skal bruges til. Det skal stå i aftalen.',
      en: 'You, the company and the municipality agree what the placement is for. It must stand in the agreement.',
    },
    lawyer: {
      da: 'Det præcise formål aftales mellem person, virksomhed og kommune og skal fremgå af aftalen: ordinære løntimer, optræning af bestemte kompetencer eller afklaring af mål; for nr. 6-7 i ansættelse også fastholdelse; for nr. 1 kan et rådighedsafprøvende tilbud alene have det formål.',
      en: 'The precise purpose is agreed and stands in the agreement: ordinary paid hours, training of specific skills, or clarification of the goal; for employed nr. 6-7 also retention; for nr. 1 a test of availability can have that purpose alone.',
    },
    cites: [lab2019('§ 59, stk. 1'), lab2024('§ 59, stk. 1'), labOrder2019('§ 60, stk. 2-4'), labOrder2023('§ 60, stk. 2-4')],
    mark: 'V',
    when: runningOrPlanned(...praktik),
    done: ask('virksomhed.praktik_formaal_aftalt'),
    due: start,
  },
  {
    id: 'virksomhed.praktik.seneste_arbejdsgiver',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Praktik hos den seneste arbejdsgiver', en: 'Placement with the latest employer' },
    citizen: {
      da: 'Praktik hos din seneste arbejdsgiver er som regel ikke mulig. Nogle kan få den i en ny slags opgaver.',
      en: 'A placement with your latest employer is as a rule not possible. Some can have it with new kinds of tasks.',
    },
    lawyer: {
      da: 'Nr. 1, 2, 4 og jobparate i nr. 12: ikke i den virksomhed, hvor personen senest var ansat, heller ikke med tilskud. Andre: efter en konkret vurdering i en ny arbejdsfunktion, som fremgår af aftalen. Nr. 6-7 uden ansættelse, der er enige: også i samme funktion. Nr. 6-7 i ansættelse kan være i praktik, hvor de er ansat.',
      en: 'Nr. 1, 2, 4 and job-ready in nr. 12: not in the company of the latest employment, also if subsidised. Others: after a concrete assessment in a new function that stands in the agreement. Nr. 6-7 without employment who agree: also in the same function. Employed nr. 6-7 can be placed where they are employed.',
    },
    cites: [labOrder2019('§ 61'), lab2019('§ 58, stk. 3')],
    mark: 'V',
    when: all(planned(...praktik), someGroup),
    done: any(
      concept('virksomhed.syg_i_ansaettelse'),
      not(ask('virksomhed.hos_seneste_arbejdsgiver')),
      all(
        concept('virksomhed.lange_pladser'),
        any(
          ask('virksomhed.ny_funktion'),
          all(concept('virksomhed.syg'), ask('virksomhed.enig_i_samme_funktion')),
        ),
      ),
    ),
  },
  {
    id: 'virksomhed.praktik.ydelse',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Din ydelse fortsætter', en: 'Your benefit goes on' },
    citizen: {
      da: 'Du beholder din ydelse under praktikken. Du er ikke ansat, men reglerne om et sikkert arbejdsmiljø gælder for dig.',
      en: 'You keep your benefit during the placement. You are not employed, but the rules on a safe work environment hold for you.',
    },
    lawyer: {
      da: 'Personen modtager sin ydelse under tilbuddet og er ikke omfattet af reglerne for lønmodtagere, men af arbejdsmiljølovgivningen og forbuddet mod forskelsbehandling. Nr. 6-7 i praktik, hvor de er ansat, er fortsat omfattet som lønmodtagere. Nr. 13 får en godtgørelse.',
      en: 'The person receives the benefit and is not covered by the rules for employees, but by work-environment law and the ban on discrimination. Nr. 6-7 placed where they are employed stay employees. Nr. 13 receives an allowance.',
    },
    cites: [lab2019('§ 60'), lab2019('§ 62'), lab2024('§ 60'), lab2024('§ 62')],
    mark: 'V',
    when: running(...praktik),
  },
  {
    id: 'virksomhed.praktik.omfang',
    kind: 'limit',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Timer i praktikken', en: 'Hours of the placement' },
    citizen: {
      da: 'Praktikken ligger inden for virksomhedens normale arbejdstid. Den er højst på fuld tid.',
      en: 'The placement lies within the normal working hours of the company, and is full time at most.',
    },
    lawyer: {
      da: 'Deltagelse skal ligge inden for virksomhedens normale arbejdstid og må ikke overstige normal, fuld arbejdstid pr. uge. Bekendtgørelsen nævner intet timetal.',
      en: 'Participation lies within the normal working hours of the company and may not exceed normal full time a week. The order names no number.',
    },
    cites: [labOrder2019('§ 60, stk. 5'), labOrder2023('§ 60, stk. 5')],
    mark: 'V',
    when: runningOrPlanned(...praktik),
  },
  {
    id: 'virksomhed.praktik.loentimer',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Praktik og løntimer', en: 'Placement and paid hours' },
    citizen: {
      da: 'Praktikken skal så vidt muligt gives sammen med eller følges af timer med almindelig løn.',
      en: 'As far as possible the placement goes with, or is followed by, hours with ordinary pay.',
    },
    lawyer: {
      da: 'Praktikken tilrettelægges så vidt muligt, så den kombineres med eller efterfølges af ordinære løntimer; for nr. 6-7 i ansættelse med gradvis tilbagevenden.',
      en: 'As far as possible the placement is combined with or followed by ordinary paid hours; for employed nr. 6-7 with a gradual return.',
    },
    cites: [lab2019('§ 59'), lab2024('§ 59')],
    mark: 'V',
    when: runningOrPlanned(...praktik),
    done: ask('virksomhed.loentimer_undersoegt'),
    due: start,
  },
];
