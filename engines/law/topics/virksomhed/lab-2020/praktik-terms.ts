import { all, any, concept, not } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023, reopening686of2020 } from '../../sources.ts';
import { askOfPlace, ofPlace, planned, praktik, resumesCutOff, running, runningOrPlanned } from '../places.ts';

const someGroup = any(concept('virksomhed.korte_pladser'), concept('virksomhed.lange_pladser'));
const start = ofPlace(praktik);

/** Virksomhedspraktik: purpose, employer and terms (LAB §§ 58-60 and 62). */
export const praktikTerms: readonly Rule[] = [
  {
    id: 'virksomhed.praktik.formaal',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Formålet skal stå i aftalen', en: 'The purpose stands in the agreement' },
    citizen: {
      da: 'Du, firmaet og din kommune bliver enige om, hvad din praktik skal bruges til. Det skal stå i jeres aftale.',
      en: 'You, the company and the municipality agree what the placement is for. It must stand in the agreement.',
    },
    lawyer: {
      da: 'Det præcise formål aftales mellem person, virksomhed og kommune og skal fremgå af aftalen: ordinære løntimer, optræning af bestemte kompetencer eller afklaring af mål; for nr. 6-7 i ansættelse også fastholdelse; for nr. 1 kan et rådighedsafprøvende tilbud alene have det formål.',
      en: 'The precise purpose is agreed and stands in the agreement: ordinary paid hours, training of specific skills, or clarification of the goal; for employed nr. 6-7 also retention; for nr. 1 a test of availability can have that purpose alone.',
    },
    cites: [
      lab2019('§ 59, stk. 1'),
      lab2024('§ 59, stk. 1'),
      labOrder2019('§ 60, stk. 2-4'),
      labOrder2023('§ 60, stk. 2-4'),
    ],
    mark: 'V',
    when: runningOrPlanned(...praktik),
    done: askOfPlace('virksomhed.praktik_formaal_aftalt', praktik),
    due: start,
  },
  {
    id: 'virksomhed.praktik.seneste_arbejdsgiver',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Praktik hos den seneste arbejdsgiver', en: 'Placement with the latest employer' },
    citizen: {
      da: 'Du kan som regel ikke komme i praktik der, hvor du sidst var ansat. Nogle kan, hvis opgaverne er nye.',
      en: 'A placement with your latest employer is as a rule not possible. Some can have it with new kinds of tasks.',
    },
    lawyer: {
      da: 'Nr. 1, 2, 4 og jobparate i nr. 12: ikke i den virksomhed, hvor personen senest var ansat, heller ikke med tilskud. Andre: efter en konkret vurdering i en ny arbejdsfunktion, som fremgår af aftalen. Nr. 6-7 uden ansættelse, der er enige: også i samme funktion. Nr. 6-7 i ansættelse kan være i praktik, hvor de er ansat.',
      en: 'Nr. 1, 2, 4 and job-ready in nr. 12: not in the company of the latest employment, also if subsidised. Others: after a concrete assessment in a new function that stands in the agreement. Nr. 6-7 without employment who agree: also in the same function. Employed nr. 6-7 can be placed where they are employed.',
    },
    cites: [labOrder2019('§ 61'), lab2019('§ 58, stk. 3'), reopening686of2020('§ 17, nr. 2')],
    mark: 'V',
    when: all(planned(...praktik), someGroup),
    done: any(
      concept('virksomhed.syg_i_ansaettelse'),
      resumesCutOff(praktik),
      not(askOfPlace('virksomhed.hos_seneste_arbejdsgiver', praktik)),
      all(
        concept('virksomhed.lange_pladser'),
        any(
          askOfPlace('virksomhed.ny_funktion', praktik),
          all(concept('virksomhed.syg'), askOfPlace('virksomhed.enig_i_samme_funktion', praktik)),
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
      da: 'Du får din ydelse, mens du er i praktik. Praktikken er ikke i sig selv et job med løn. Stedet skal være sikkert for dig som for de andre.',
      en: 'You keep your benefit during the placement, which is no paid job in itself. The rules on a safe work environment hold for you.',
    },
    lawyer: {
      da: 'Personen modtager sin ydelse under tilbuddet og er ikke omfattet af reglerne for lønmodtagere, men af arbejdsmiljølovgivningen og forbuddet mod forskelsbehandling. Nr. 6-7 i praktik, hvor de er ansat, er fortsat omfattet som lønmodtagere. Nr. 12 har ingen ydelse; nr. 13, se godtgørelsen.',
      en: 'The person receives the benefit and is not covered by the rules for employees, but by work-environment law and the ban on discrimination. Nr. 6-7 placed where they are employed stay employees. Nr. 12 has no benefit; for nr. 13 see the allowance.',
    },
    cites: [lab2019('§ 60'), lab2019('§ 62'), lab2024('§ 60'), lab2024('§ 62')],
    mark: 'V',
    when: all(running(...praktik), not(any(concept('gruppe.selvforsoergende'), concept('gruppe.under_18')))),
  },
  {
    id: 'virksomhed.praktik.godtgoerelse',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Godtgørelse i praktik under 18 år', en: 'Allowance in a placement under 18' },
    citizen: {
      da: 'Har du brug for særlig meget hjælp, kan du få et beløb, mens du er i praktik.',
      en: 'If you need very special help you can be paid an allowance during the placement.',
    },
    lawyer: {
      da: 'Nr. 13, som er særlig udsatte og har behov for en indsats ud over særlig støtte efter serviceloven, modtager en økonomisk godtgørelse, fastsat i samarbejde med de faglige organisationer. Den er højst satsen for udeboende uddannelseshjælpsmodtagere under 25 år, som ophørte 1. juli 2025; grænsen derefter er ikke læst.',
      en: 'Nr. 13 who are very exposed and need an effort beyond special support under the social act receive an allowance, set together with the unions, at most the rate of uddannelseshjælp outside home under 25, which ended on 1 July 2025; the cap after that was not read.',
    },
    cites: [lab2019('§ 62, stk. 2'), lab2024('§ 62, stk. 2')],
    mark: 'V',
    when: all(running(...praktik), concept('gruppe.under_18')),
    groupOnly: true,
  },
  {
    id: 'virksomhed.praktik.omfang',
    kind: 'limit',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Timer i praktikken', en: 'Hours of the placement' },
    citizen: {
      da: 'Din praktik er højst på fuld tid. Den ligger på de tider, hvor de andre også er på job.',
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
    done: askOfPlace('virksomhed.loentimer_undersoegt', praktik),
    due: start,
  },
];
