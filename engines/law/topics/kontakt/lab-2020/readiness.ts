import {
  all,
  any,
  concept,
  exists,
  is,
  latest,
  monthEnd,
  not,
  onOrAfter,
  plusDays,
  plusMonths,
  required,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2020, labOrder2021, labOrder2023 } from '../../sources.ts';
import { rule } from '../talks.ts';

const changed = latest('nye_forhold');
/** Also those in the integration programme, by the same test (BEK-LAB § 5). */
const assessed = any(
  concept('gruppe.kontanthjaelp'),
  all(
    is('ydelse', 'kontanthjaelp', 'overgangsydelse', 'selvforsoergelses_og_hjemrejseydelse'),
    is('integrationsprogram', 'introduktionsprogram', 'selvforsoergelses_og_hjemrejseprogram'),
  ),
);
const contact = value('foerste_henvendelse');

const finalVisitation = (
  due: Rule['due'],
  cites: Rule['cites'],
  mark: Rule['mark'],
  period: string,
  periodEn: string,
) =>
  rule({
    id: 'kontakt.visitation.endelig',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Endelig visitation', en: 'Final readiness' },
    citizen: {
      da: 'Kommunen tager stilling senest {due}. Den siger, om du er klar til en uddannelse.',
      en: 'The municipality decides by {due} whether you are ready for education or for activities.',
    },
    lawyer: {
      da: `Den, der ikke ved første samtale er vurderet åbenlyst uddannelsesparat eller (i helt særlige tilfælde) aktivitetsparat, er uddannelsesparat de første ${period} fra første henvendelse. Ved udløbet visiteres endeligt som uddannelses- eller aktivitetsparat.`,
      en: `Who is not found plainly ready for education or (in quite special cases) activity-ready at the first talk is ready for education for the first ${periodEn} from first contact; then the final assessment is made.`,
    },
    cites,
    mark,
    when: all(concept('gruppe.uddannelsesparat'), not(concept('gruppe.aabenlyst_uddannelsesparat'))),
    done: is('parathed.status', 'endelig'),
    ...(due === undefined ? {} : { due }),
    groupOnly: true,
  });

export const readiness2020: readonly Rule[] = [
  rule({
    id: 'kontakt.visitation.vurdering',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Visitation', en: 'Assessment of readiness' },
    citizen: {
      da: 'Kommunen ser på, hvor tæt du er på et job eller en uddannelse.',
      en: 'The municipality assesses how near you are to a job or an education.',
    },
    lawyer: {
      da: 'Jobparat er den, der kan påtage sig et ordinært job og forsørge sig selv inden for tre måneder; ellers aktivitetsparat (nr. 3). Under 30 år uden erhvervskompetencegivende uddannelse: uddannelsesparat, hvis en uddannelse med støtte kan påbegyndes inden for ca. et år og gennemføres på ordinære vilkår; åbenlyst uddannelsesparat uden barrierer (vurderes ved første samtale); aktivitetsparat (nr. 5) ved behov for støtte længere end ca. et år. Der er ingen visitation af dagpengemodtagere og fleksjobvisiterede.',
      en: 'Job-ready: can take an ordinary, self-supporting job within three months; else activity-ready (nr. 3). Under 30 without education: ready for education when one can be begun within about a year with support; plainly ready without barriers (judged at the first talk); activity-ready (nr. 5) when support is needed for longer. Dagpenge and fleksjob are not assessed.',
    },
    cites: [lab2019('§ 8, stk. 1'), lab2024('§ 8, stk. 1'), labOrder2019('§§ 4-6'), labOrder2023('§§ 4-6')],
    mark: 'V',
    when: assessed,
    done: required('parathed'),
  }),
  rule({
    id: 'kontakt.visitation.ny_vurdering',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Ny vurdering ved ændringer', en: 'New assessment on changes' },
    citizen: {
      da: 'Noget vigtigt har ændret sig. Derfor skal kommunen se på din sag igen.',
      en: 'The municipality must assess you again because something important has changed.',
    },
    lawyer: {
      da: 'Sker der væsentlige ændringer i personens forhold, eller fremkommer der nye oplysninger, der kan have betydning for vurderingen, foretages en ny vurdering. Der er ingen frist og ingen fast gentagelse.',
      en: 'On material changes, or new information that may matter, a new assessment is made. There is no deadline and no fixed repetition.',
    },
    cites: [
      labOrder2019('§ 4, stk. 5'),
      labOrder2020('§ 4, stk. 5'),
      labOrder2021('§ 4, stk. 5'),
      labOrder2023('§ 4, stk. 5'),
    ],
    mark: 'V',
    when: all(assessed, exists(changed)),
    done: onOrAfter(latest('parathed'), changed),
  }),
  finalVisitation(
    monthEnd(plusMonths(plusDays(contact, -1), 3)),
    [labOrder2019('§ 6')],
    'D',
    'tre kalendermåneder',
    'three calendar months',
  ),
];

/** BEK 2006/2020 has "måneder" where BEK 1180/2019 had "kalendermåneder". */
export const readiness2021: readonly Rule[] = [
  finalVisitation(
    plusMonths(contact, 3),
    [labOrder2020('§ 6, stk. 3'), labOrder2021('§ 6, stk. 3'), labOrder2023('§ 6, stk. 3')],
    'V',
    'tre måneder',
    'three months',
  ),
];
