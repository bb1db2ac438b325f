import {
  ageAtLeast,
  all,
  any,
  ask,
  before,
  concept,
  exists,
  has,
  is,
  latest,
  no,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusMonths,
  required,
  times,
  today,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { guidanceOffers } from '../../categories.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { awaitsFleksjob, groups } from '../shared/groups.ts';
import { inOffer } from '../shared/offers.ts';
import { personRule } from '../shared/person-rule.ts';

const jobSearchCourse = { kategori: 'jobsoegningskursus' } as const;
const begun: Quantity = latest('tilbud', { where: jobSearchCourse });
const ended: Quantity = latest('tilbud', { where: jobSearchCourse, take: 'to' });
const agreedTo: Quantity = latest('tilbud', { where: jobSearchCourse, take: 'aftaltTil' });
const again: Quantity = plusMonths(begun, times(param('uddannelse.jobsoegningskursus_aar'), 12));

/** Rights to courses and to an assessment, and how often a job-search course may be given: LAB §§ 53, 93 and 98. */
export const educationRightRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.faerdighedskursus.ret',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Kursus i læsning, skrivning eller regning', en: 'Literacy, numeracy or dyslexia course' },
    citizen: {
      da: 'Du har ret til et kursus i læsning, skrivning, regning eller for ordblinde. En test har vist, at du har brug for det. Næste skridt: Bed kommunen om kurset.',
      en: 'You have a right to a course in reading, writing, arithmetic or for dyslexia. A test showed the need. Next step: ask the municipality for it.',
    },
    lawyer: {
      da: 'Alle i § 6 undtagen fleksjobvisiterede i fleksjob eller med tilskud til egen virksomhed har ret til tilbud om læse-, skrive-, regne- eller ordblindekursus, når en test har vist behov. Uddannelsesparate og aktivitetsparate under 30 år uden uddannelse har ret til det i umiddelbar forlængelse af testen. Har ingen test vist behov, er svaret ikke kendt, når borgeren beder om kurset.',
      en: 'Everybody in § 6 except those in a fleksjob or self-employed with support has a right to a literacy, numeracy or dyslexia course when a test showed the need. Nos. 4-5 have it directly after the test. When a course is asked for without a test, the answer is not known.',
    },
    cites: [lab2019('§ 93, stk. 1 og 3'), lab2024('§ 93, stk. 1 og 3')],
    when: all(
      any(groups(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13), awaitsFleksjob),
      any(
        is('faerdighedstest.behov', 'laesning', 'skrivning', 'regning', 'ordblindhed'),
        all(
          not(has('faerdighedstest')),
          exists(latest('anmodning', { where: { om: 'faerdighedskursus' } })),
          required('faerdighedstest'),
        ),
      ),
    ),
  }),
  personRule({
    id: 'uddannelse.realkompetence.ret',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Vurdering af det, du kan', en: 'Assessment of prior learning' },
    citizen: {
      da: 'Du har ret til at få vurderet, hvad du kan fra job og fritid. Det kan gøre en uddannelse kortere. Næste skridt: Bed kommunen om en realkompetencevurdering.',
      en: 'You have a right to an assessment of what you have learnt at work and elsewhere. It can make an education shorter. Next step: ask the municipality for it.',
    },
    lawyer: {
      da: 'Dagpengemodtagere, der er fyldt 30 år, og jobparate og aktivitetsparate efter § 6, nr. 2 og 3, har ret til tilbud om en realkompetencevurdering, hvis de ikke har en erhvervskompetencegivende uddannelse.',
      en: 'Recipients of dagpenge from 30 and § 6, nos. 2-3, have a right to an assessment of prior learning if they have no education that qualifies for an occupation.',
    },
    cites: [lab2019('§ 93, stk. 2-3'), lab2024('§ 93, stk. 2-3')],
    when: all(
      any(all(concept('gruppe.dagpenge'), ageAtLeast(30)), groups(2, 3)),
      no('uddannelse.erhvervskompetencegivende'),
    ),
  }),
  personRule({
    id: 'uddannelse.jobsoegningskursus',
    kind: 'limit',
    bearer: 'kommune',
    name: { da: 'Ikke to jobsøgningskurser på to år', en: 'Not two job-search courses in two years' },
    citizen: {
      da: 'Kommunen kan ikke give dig et nyt jobsøgningskursus før {opens}. Du kan selv bede om det.',
      en: 'The municipality cannot give you another job-search course before {opens}. You may ask for it yourself.',
    },
    lawyer: {
      da: 'Personer i § 6, nr. 1-3, kan kun få et jobsøgningskursus, hvis de ikke har gennemført et inden for de seneste to år, regnet fra den dag, det seneste begyndte. Beder personen selv om det, kan kommunen altid tilbyde det, når den skønner, at det bedst hjælper personen i job.',
      en: 'People in § 6, nos. 1-3, may have a job-search course only if they have not completed one within the latest two years, counted from the day the latest began. On the person’s own request the municipality may always offer it when it finds that it helps best.',
    },
    cites: [labOrder2019('§ 104'), labOrder2023('§ 106')],
    when: all(
      groups(1, 2, 3),
      onOrBefore(ended, today),
      before(today, again),
      any(
        all(exists(ended), not(exists(agreedTo))),
        onOrAfter(ended, agreedTo),
        ask('uddannelse.jobsoegningskursus_gennemfoert', { since: begun }),
      ),
      not(
        all(
          exists(latest('anmodning', { where: { om: 'jobsoegningskursus' }, from: ended })),
          ask('uddannelse.jobsoegningskursus_hjaelper_bedst', { since: ended }),
        ),
      ),
    ),
    opens: again,
  }),
  personRule({
    id: 'uddannelse.tilbud.ydelse',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Ydelse under uddannelse som tilbud', en: 'Benefit during education as an offer' },
    citizen: {
      da: 'Du beholder din ydelse, mens du er på kurset eller uddannelsen.',
      en: 'You keep the benefit you are entitled to during the course or education.',
    },
    lawyer: {
      da: 'Under tilbud om vejledning og opkvalificering modtager personen den ydelse, vedkommende er berettiget til efter arbejdsløshedsforsikringsloven, aktivloven eller sygedagpengeloven. Særlige satser gælder under uddannelsesløft.',
      en: 'During guidance and upskilling the person receives the benefit due under the unemployment insurance, active social policy or sickness benefit act. Special rates hold in education lifts.',
    },
    cites: [lab2019('§ 98'), lab2024('§ 98')],
    when: all(inOffer(...guidanceOffers), groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
  }),
];
