import {
  all,
  any,
  atLeast,
  choose,
  concept,
  count,
  exists,
  has,
  not,
  onOrBefore,
  param,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { lastOfMonths, loentilskud, ofPlace, planned, runningOrPlanned } from '../places.ts';

const possible = concept('virksomhed.kan_faa_loentilskud');
const start = ofPlace(loentilskud);
const prolonged = atLeast(count('plads_forlaenget', { where: { slags: 'loentilskud' }, from: start, ahead: true }), 1);

const publicMonths: Quantity = choose(
  [[concept('virksomhed.korte_pladser'), param('virksomhed.loentilskud_maaneder_offentlig')]],
  param('virksomhed.loentilskud_maaneder'),
);
const isPublic = any(
  has('tilbud', { kategori: 'loentilskud_offentlig' }),
  all(not(has('tilbud', { kategori: 'loentilskud_privat' })), planned('loentilskud_offentlig')),
);
const months: Quantity = choose(
  [
    [all(concept('virksomhed.lange_pladser'), prolonged), param('virksomhed.loentilskud_maaneder_forlaenget')],
    [isPublic, publicMonths],
  ],
  param('virksomhed.loentilskud_maaneder'),
);
const lastDay = lastOfMonths(start, months);
const limited = all(possible, not(concept('gruppe.foertidspension')));

/** Løntilskud: who and how long (LAB §§ 66-68). */
export const loentilskudRules: readonly Rule[] = [
  {
    id: 'virksomhed.loentilskud.adgang',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Mulighed for løntilskud', en: 'Wage subsidy is possible' },
    citizen: {
      da: 'Du kan få tilbud om et job med løntilskud. Arbejdsgiveren får støtte til din løn.',
      en: 'You can be offered a job with a wage subsidy. The employer gets support for your pay.',
    },
    lawyer: {
      da: 'Personer i § 6 kan få tilbud om ansættelse med løntilskud hos private og offentlige arbejdsgivere, dog ikke åbenlyst uddannelsesparate, nr. 6-7 i job eller egen virksomhed, nr. 9 og nr. 13. Formålet er oplæring og genoptræning, for nr. 11 at opnå eller fastholde beskæftigelse.',
      en: 'People in § 6 can be offered a subsidised job with private and public employers, but not the plainly ready for education, nr. 6-7 in a job or own business, nr. 9 and nr. 13. The purpose is training and retraining, for nr. 11 to obtain or keep work.',
    },
    cites: [lab2019('§ 66, stk. 1'), lab2019('§ 67'), lab2024('§ 66, stk. 1'), lab2024('§ 67')],
    mark: 'V',
    when: possible,
  },
  {
    id: 'virksomhed.loentilskud.varighed_privat',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Længden af privat løntilskud', en: 'Length, private employer' },
    citizen: {
      da: 'Løntilskud i et privat firma kan vare op til {value}.',
      en: 'A subsidised job with a private employer can last up to {value}.',
    },
    lawyer: {
      da: 'Op til 6 måneder hos private arbejdsgivere. For nr. 11 er der ingen øvre grænse (mere end 12 måneder).',
      en: 'Up to 6 months with private employers. For nr. 11 there is no upper limit (more than 12 months).',
    },
    cites: [lab2019('§ 68'), lab2024('§ 68')],
    mark: 'V',
    when: limited,
    value: param('virksomhed.loentilskud_maaneder'),
    unit: 'months',
  },
  {
    id: 'virksomhed.loentilskud.varighed_offentlig',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Længden af offentligt løntilskud', en: 'Length, public employer' },
    citizen: {
      da: 'Løntilskud på en offentlig plads kan vare op til {value} for dig.',
      en: 'A subsidised job with a public employer can last up to {value} for you.',
    },
    lawyer: {
      da: 'Op til 4 måneder hos offentlige arbejdsgivere for nr. 1, 2, 4 og jobparate i nr. 12; op til 6 måneder for nr. 3, 5-8, 10 og aktivitetsparate i nr. 12.',
      en: 'Up to 4 months with public employers for nr. 1, 2, 4 and job-ready in nr. 12; up to 6 months for nr. 3, 5-8, 10 and activity-ready in nr. 12.',
    },
    cites: [lab2019('§ 68, nr. 1-2'), lab2024('§ 68, nr. 1-2')],
    mark: 'V',
    when: limited,
    value: publicMonths,
    unit: 'months',
  },
  {
    id: 'virksomhed.loentilskud.forlaengelse',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Forlænget løntilskud', en: 'Prolonged wage subsidy' },
    citizen: {
      da: 'Dit løntilskud kan blive op til {value} i alt, hvis kommunen siger ja til det.',
      en: 'The municipality can prolong your subsidised job, up to {value} in all.',
    },
    lawyer: {
      da: 'Nr. 3, 5-8, 10 og aktivitetsparate i nr. 12: hen mod udgangen kan tilbuddet efter en konkret vurdering af behovet forlænges op til 12 måneder.',
      en: 'Nr. 3, 5-8, 10 and activity-ready in nr. 12: near its end the offer can be prolonged to 12 months after a concrete assessment of the need.',
    },
    cites: [lab2019('§ 68, nr. 2'), lab2024('§ 68, nr. 2')],
    mark: 'V',
    when: all(limited, concept('virksomhed.lange_pladser')),
    value: param('virksomhed.loentilskud_maaneder_forlaenget'),
    unit: 'months',
  },
  {
    id: 'virksomhed.loentilskud.sidste_dag',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sidste mulige dag med løntilskud', en: 'Last possible day of the subsidy' },
    citizen: {
      da: 'Dit job med løntilskud kan højst vare til og med {value}.',
      en: 'Your subsidised job can last to {value} at most.',
    },
    lawyer: {
      da: 'Ansættelsen kan vare til {value}, regnet fra begyndelsen. Ved målgruppeskift kan den fortsætte hos samme arbejdsgiver, samlet højst den nye gruppes længde.',
      en: 'The employment can last to {value}, counted from its beginning. After a change of group it can go on with the same employer, in all no longer than the new group’s length.',
    },
    cites: [lab2019('§ 68'), lab2024('§ 68'), labOrder2019('§ 67, stk. 4'), labOrder2023('§ 67, stk. 4')],
    mark: 'V',
    when: all(limited, runningOrPlanned(...loentilskud), not(concept('virksomhed.senior_loentilskud'))),
    value: lastDay,
    unit: 'day',
  },
  {
    id: 'virksomhed.loentilskud.aftalt_varighed',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Den aftalte længde', en: 'The agreed length' },
    citizen: {
      da: 'Den dag, løntilskuddet er aftalt at slutte, skal ligge inden for lovens grænse.',
      en: 'The agreed last day of the subsidy must lie within the limit of the law.',
    },
    lawyer: { da: 'Den aftalte slutdato holdt op mod § 68.', en: 'The agreed end, held against § 68.' },
    cites: [lab2019('§ 68'), lab2024('§ 68')],
    mark: 'V',
    when: all(
      limited,
      runningOrPlanned(...loentilskud),
      exists(ofPlace(loentilskud, 'aftaltTil')),
      not(concept('virksomhed.senior_loentilskud')),
    ),
    done: onOrBefore(ofPlace(loentilskud, 'aftaltTil'), lastDay),
  },
];
