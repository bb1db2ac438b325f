import {
  all,
  any,
  atLeast,
  choose,
  concept,
  count,
  exists,
  is,
  not,
  onOrBefore,
  param,
  plus,
  times,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024 } from '../../sources.ts';
import { askOfPlace, lastOfWeeks, ofPlace, planned, praktik, runningOrPlanned } from '../places.ts';

const someGroup = any(concept('virksomhed.korte_pladser'), concept('virksomhed.lange_pladser'));
const start = ofPlace(praktik);

const weeks: Quantity = choose([
  [concept('virksomhed.korte_pladser'), param('virksomhed.praktik_uger_korte')],
  [concept('virksomhed.lange_pladser'), param('virksomhed.praktik_uger_lange')],
]);

const prolonged = (grund: 'konkret_vurdering' | 'helt_saerligt_behov') =>
  count('plads_forlaenget', { where: { slags: 'virksomhedspraktik', grund }, from: start, ahead: true });

/** 4 or 13 weeks; 26 after a concrete assessment; 13 more each time for a quite special need (long group only). */
const weeksWithProlongation: Quantity = choose(
  [
    [
      all(concept('virksomhed.lange_pladser'), atLeast(prolonged('helt_saerligt_behov'), 1)),
      plus(
        param('virksomhed.praktik_uger_forlaenget'),
        times(prolonged('helt_saerligt_behov'), param('virksomhed.praktik_uger_ekstra')),
      ),
    ],
    [
      all(concept('virksomhed.lange_pladser'), atLeast(prolonged('konkret_vurdering'), 1)),
      param('virksomhed.praktik_uger_forlaenget'),
    ],
  ],
  weeks,
);
const lastDay = lastOfWeeks(start, weeksWithProlongation);

/** Virksomhedspraktik: who and how long (LAB §§ 57 and 61). */
export const praktikRules: readonly Rule[] = [
  {
    id: 'virksomhed.praktik.adgang',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Mulighed for praktik', en: 'Work placement is possible' },
    citizen: {
      da: 'Du kan få tilbud om praktik, hvis det hjælper dig videre. Det er i et firma eller et offentligt sted.',
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
      da: 'Din praktik kan begynde, når din kommune har set på, om du har brug for den.',
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
        atLeast(
          count('tilbud', {
            where: { kategori: 'virksomhedspraktik', raadighedsafproevende: true },
            from: start,
            ahead: true,
          }),
          1,
        ),
      ),
      concept('virksomhed.syg_i_ansaettelse'),
      askOfPlace('virksomhed.praktik_behov', praktik),
    ),
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
      da: 'Din praktik kan blive op til {value}, hvis kommunen siger ja. Har du et helt særligt behov, kan den blive længere.',
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
    citizen: {
      da: 'Din praktik kan højst vare til og med {value}.',
      en: 'Your placement can last to {value} at most.',
    },
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
];
