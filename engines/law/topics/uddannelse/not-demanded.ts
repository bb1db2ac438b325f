import { all, any, concept } from '../../language/build.ts';
import type { NotDemanded } from '../../rules/rule.ts';
import { lab2019, lab2022, lab2024, regionalPulje2020, seksUger2019 } from '../sources.ts';
import { groups } from './shared/groups.ts';
import { inOffer } from './shared/offers.ts';

/** Common beliefs about education that are no demands of the law. */
export const notDemanded2020: readonly NotDemanded[] = [
  {
    id: 'uddannelse.seks_uger_kommunens_ja',
    text: {
      da: 'Du skal ikke have ja fra kommunen til dine seks uger.',
      en: 'You need no yes from the municipality for your six weeks.',
    },
    because: {
      da: 'Du vælger selv kurset fra listen, og din a-kasse afgør, om du har ret til det.',
      en: 'You choose the course from the list yourself, and your fund decides whether you have a right to it.',
    },
    cites: [lab2019('§ 48, stk. 5'), lab2024('§ 48, stk. 5'), seksUger2019('§§ 1 og 5')],
    mark: 'V',
    when: all(concept('gruppe.dagpenge'), concept('uddannelse.hoejst_faglaert')),
  },
  {
    id: 'uddannelse.seks_uger_joblofte',
    text: {
      da: 'Du skal ikke have et job på hånden for at få seks uger.',
      en: 'You need no promise of a job to have the six weeks.',
    },
    because: {
      da: 'Loven kræver kun, at kurset står på listen, og at din uddannelse og din ledighed passer.',
      en: 'The act asks only that the course is on the list and that education and unemployment fit.',
    },
    cites: [lab2019('§§ 48-49'), lab2024('§§ 48-49'), seksUger2019('§§ 1-3')],
    mark: 'V',
    when: all(concept('gruppe.dagpenge'), concept('uddannelse.hoejst_faglaert')),
  },
  {
    id: 'uddannelse.jobrotation_pligt',
    text: { da: 'Du skal ikke tage et vikariat i jobrotation.', en: 'You need not take a place in job rotation.' },
    because: { da: 'Det er dit eget valg.', en: 'The scheme is voluntary for the temp.' },
    cites: [lab2019('§ 151, stk. 4'), lab2024('§ 151, stk. 4')],
    mark: 'V',
    when: groups(1, 2, 3, 4, 5),
  },
  {
    id: 'uddannelse.loeft_pligt',
    text: {
      da: 'Du skal ikke sige ja til et uddannelsesløft.',
      en: 'You need not say yes to an education lift.',
    },
    because: {
      da: 'Det gives kun, når du og kommunen er enige. Har I aftalt det, skal du møde op.',
      en: 'It is given only when you and the municipality agree. Once agreed, you must attend.',
    },
    cites: [lab2019('§ 100, stk. 2'), lab2024('§ 100, stk. 3')],
    mark: 'V',
    when: all(concept('gruppe.dagpenge'), concept('uddannelse.ufaglaert_eller_ubrugt_erhvervsuddannelse')),
  },
  {
    id: 'uddannelse.loeft_jobsoegning',
    text: {
      da: 'Du skal ikke søge job, mens du er på uddannelsesløft eller seks uger.',
      en: 'You need not look for work during an education lift or the six weeks.',
    },
    because: { da: 'Loven fritager dig imens.', en: 'The act frees you meanwhile.' },
    cites: [lab2019('§ 50, stk. 2'), lab2019('§ 96, stk. 3'), lab2024('§ 50, stk. 2'), lab2024('§ 97 a, stk. 3')],
    mark: 'V',
    when: inOffer('uddannelsesloeft', 'uddannelsesloeft_110', 'jobrettet_uddannelse'),
  },
];

/** From 2021, when the regional pool opened. */
export const notDemanded2021: readonly NotDemanded[] = [
  {
    id: 'uddannelse.kort_kursus_ventetid',
    text: {
      da: 'Du skal ikke have været ledig i en bestemt tid for at få et kort kursus.',
      en: 'You need no certain time of unemployment to have a short course.',
    },
    because: {
      da: 'Kommunen kan give kurset fra første dag. Det er nok, at det står på listen, eller at en arbejdsgiver lover job bagefter.',
      en: 'The municipality may give it from the first day. The list is enough, or an employer’s promise of a job after it.',
    },
    cites: [lab2022('§ 97, stk. 1'), lab2024('§ 97, stk. 1'), regionalPulje2020('§ 2')],
    mark: 'V',
    when: any(groups(1, 2, 3, 4, 5, 9)),
  },
];
