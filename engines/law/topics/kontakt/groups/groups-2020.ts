import {
  ageAtLeast,
  ageUnder,
  all,
  any,
  ask,
  concept,
  has,
  is,
  more,
  not,
  startOf,
  value,
  yes,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Concept } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { livingOn } from './living-on.ts';

/**
 * The target groups of LAB § 6: the same words in lov 548/2019, LBK 701/2022 and LBK 280/2024. They are conditions, not one number: a
 * person found entitled to a fleksjob (nr. 9) may live on another benefit and then also belong to that group.
 */

const section6 = (number: string) => [lab2019(`§ 6, ${number}`), lab2022(`§ 6, ${number}`), lab2024(`§ 6, ${number}`)];

const educated = yes('uddannelse.erhvervskompetencegivende');
/** Aged 30, or with an education that qualifies for an occupation. */
const grownOrEducated = any(ageAtLeast(30), educated);
const youngWithoutEducation = all(ageUnder(30), not(educated));

/** § 6 is silent on forrevalidering paid as kontanthjælp; BEK-LAB § 8, stk. 2, counts it under nr. 10. */
const outsideOtherCourses = all(
  not(is('integrationsprogram', 'introduktionsprogram')),
  not(has('forloeb', { forloeb: ['forrevalidering', 'revalidering'] })),
);

const readyForEducation = is('parathed.parathed', 'uddannelsesparat', 'aabenlyst_uddannelsesparat');
/** A recorded readiness that § 6 does not know for the person's age and education must be assessed anew. */
const judgedReadyForJob = ask('kontakt.visitation_jobparat', { since: startOf('parathed') });
const judgedReadyForEducation = ask('kontakt.visitation_uddannelsesparat', { since: startOf('parathed') });

/** Groups 2-5, for the benefits that they live on. */
export function cashBenefitGroups(
  grown: Bool,
  young: Bool,
  cites: (number: string) => Concept['cites'],
): readonly Concept[] {
  const base23 = all(grown, outsideOtherCourses, grownOrEducated);
  const base45 = all(young, outsideOtherCourses, youngWithoutEducation);
  return [
    {
      id: 'gruppe.jobparat',
      name: { da: 'jobparat på kontanthjælp', en: 'job-ready on cash benefit' },
      when: all(base23, any(is('parathed.parathed', 'jobparat'), all(readyForEducation, judgedReadyForJob))),
      cites: cites('nr. 2'),
    },
    {
      id: 'gruppe.aktivitetsparat',
      name: { da: 'aktivitetsparat på kontanthjælp, 30 år eller uddannet', en: 'activity-ready, 30 or educated' },
      when: all(
        base23,
        any(is('parathed.parathed', 'aktivitetsparat'), all(readyForEducation, not(judgedReadyForJob))),
      ),
      cites: cites('nr. 3'),
    },
    {
      id: 'gruppe.uddannelsesparat',
      name: { da: 'uddannelsesparat under 30 år', en: 'ready for education, under 30' },
      when: all(base45, any(readyForEducation, all(is('parathed.parathed', 'jobparat'), judgedReadyForEducation))),
      cites: cites('nr. 4'),
    },
    {
      id: 'gruppe.aabenlyst_uddannelsesparat',
      name: { da: 'åbenlyst uddannelsesparat', en: 'plainly ready for education' },
      when: all(concept('gruppe.uddannelsesparat'), is('parathed.parathed', 'aabenlyst_uddannelsesparat')),
      cites: [labOrder2019('§ 4, stk. 3, 2. pkt.'), labOrder2023('§ 4, stk. 3, 2. pkt.')],
    },
    {
      id: 'gruppe.ung_aktivitetsparat',
      name: { da: 'aktivitetsparat under 30 år', en: 'activity-ready, under 30' },
      when: all(
        base45,
        any(
          is('parathed.parathed', 'aktivitetsparat'),
          all(is('parathed.parathed', 'jobparat'), not(judgedReadyForEducation)),
        ),
      ),
      cites: cites('nr. 5'),
    },
    {
      id: 'gruppe.kontanthjaelp',
      name: {
        da: 'på kontanthjælp uden for integrationsprogram',
        en: 'on cash benefit outside the integration programme',
      },
      when: all(any(grown, young), outsideOtherCourses),
      cites: cites('nr. 2-5'),
    },
  ];
}

const on = (benefit: 'sygedagpenge' | 'foertidspension') => is('ydelse', benefit);
const onDagpenge = livingOn(['dagpenge']);
const onLedighedsydelse = livingOn(['ledighedsydelse']);

/** The groups as of 1 January 2020. */
export const groups2020: readonly Concept[] = [
  {
    id: 'gruppe.dagpenge',
    name: { da: 'modtager dagpenge', en: 'receives dagpenge' },
    when: onDagpenge,
    cites: [...section6('nr. 1'), labOrder2019('§ 7'), labOrder2023('§ 7')],
  },
  ...cashBenefitGroups(
    livingOn(['kontanthjaelp', 'overgangsydelse']),
    livingOn(['uddannelseshjaelp', 'overgangsydelse']),
    section6,
  ),
  {
    id: 'gruppe.sygedagpenge',
    name: { da: 'modtager sygedagpenge', en: 'receives sickness benefit' },
    when: on('sygedagpenge'),
    cites: section6('nr. 6'),
  },
  {
    id: 'gruppe.jobafklaring',
    name: { da: 'i jobafklaringsforløb', en: 'in a job clarification course' },
    when: has('forloeb', { forloeb: 'jobafklaringsforloeb' }),
    cites: section6('nr. 7'),
  },
  {
    id: 'gruppe.ressourceforloeb',
    name: { da: 'i ressourceforløb', en: 'in a resource course' },
    when: has('forloeb', { forloeb: 'ressourceforloeb' }),
    cites: section6('nr. 8'),
  },
  {
    id: 'gruppe.fleksjob',
    name: { da: 'visiteret til fleksjob', en: 'found entitled to a fleksjob' },
    when: all(any(has('fleksjob'), onLedighedsydelse), not(concept('gruppe.revalidering'))),
    cites: section6('nr. 9'),
  },
  {
    id: 'gruppe.ledighedsydelse',
    name: { da: 'visiteret til fleksjob på ledighedsydelse', en: 'entitled to a fleksjob, on ledighedsydelse' },
    when: all(onLedighedsydelse, not(concept('gruppe.revalidering'))),
    cites: section6('nr. 9'),
  },
  {
    id: 'gruppe.revalidering',
    name: { da: 'i revalidering', en: 'in vocational rehabilitation' },
    when: any(
      has('forloeb', { forloeb: 'revalidering' }),
      all(has('forloeb', { forloeb: 'forrevalidering' }), not(on('sygedagpenge'))),
    ),
    cites: section6('nr. 10'),
  },
  {
    id: 'gruppe.foertidspension',
    name: { da: 'modtager førtidspension', en: 'receives disability pension' },
    when: on('foertidspension'),
    cites: section6('nr. 11'),
  },
  {
    id: 'gruppe.selvforsoergende',
    name: { da: 'ledig og selvforsørgende', en: 'jobless and self-supporting' },
    when: yes('ledig_selvforsoergende'),
    cites: section6('nr. 12'),
  },
  {
    id: 'gruppe.selvforsoergende_jobparat',
    name: { da: 'ledig, selvforsørgende og jobparat', en: 'jobless, self-supporting and job-ready' },
    when: all(yes('ledig_selvforsoergende'), is('parathed.parathed', 'jobparat')),
    cites: [...section6('nr. 12'), lab2024('§ 68')],
  },
  {
    id: 'gruppe.under_18',
    name: { da: 'under 18 år med behov for indsats', en: 'under 18 in need of an effort' },
    when: all(yes('ungeindsats'), ageUnder(18)),
    cites: section6('nr. 13'),
  },
  {
    id: 'gruppe.unge_dagpenge',
    name: {
      da: 'på dagpenge, under 25 år uden uddannelse og børn',
      en: 'on dagpenge, under 25, no education, no children',
    },
    when: all(
      onDagpenge,
      ageUnder(25),
      not(educated),
      not(all(yes('forsoergelse.forsoergerpligt'), more(value('forsoergelse.boernIHjemmet'), 0))),
    ),
    cites: [lab2019('§ 30, stk. 1'), lab2022('§ 30, stk. 1'), lab2024('§ 27, stk. 3')],
  },
];
