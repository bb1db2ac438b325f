import {
  ageUnder,
  all,
  any,
  before,
  concept,
  exists,
  has,
  is,
  latest,
  not,
  plusDays,
  startOf,
  today,
  value,
} from '../../../language/build.ts';
import type { Exception, Rule } from '../../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  raadighed2023,
  raadighed2026,
} from '../../sources.ts';
import { everyOffer, nearWork, young } from '../shared.ts';

/** The duty to take offers, and what goes on during one (LAB §§ 100 and 104, BEK-LAB §§ 55-59). */
export const acceptRules: readonly Rule[] = [
  {
    id: 'tilbud.pligt_dagpenge',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Pligt til at tage imod tilbud', en: 'Duty to take offers' },
    citizen: {
      da: 'Du skal tage imod de tilbud, du får, så længe du får dagpenge.',
      en: 'You must take the offers you are given while you receive dagpenge.',
    },
    lawyer: {
      da: 'Dagpengemodtagere har pligt til at tage imod tilbud efter kapitel 11-14 i hele ledighedsperioden. Pligten gælder ikke, når den er bortfaldet efter § 106 eller BEK-LAB § 58, og ikke under jobrettet uddannelse. Uddannelsesløft gives kun efter aftale; når aftalen er indgået, er der pligt til at begynde og deltage.',
      en: 'Recipients of dagpenge must take offers under chapters 11-14 throughout unemployment, unless the duty lapsed under § 106 or BEK-LAB § 58, and not during job-directed education. An education lift is given by agreement only; once agreed, it must be begun and attended.',
    },
    cites: [lab2019('§ 100, stk. 1-2'), lab2022('§ 100, stk. 1 og 3'), lab2024('§ 100, stk. 1 og 3')],
    mark: 'V',
    when: concept('gruppe.dagpenge'),
    groupOnly: true,
  },
  {
    id: 'tilbud.pligt_kontanthjaelp',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Pligt til at tage imod tilbud', en: 'Duty to take offers' },
    citizen: {
      da: 'Du skal tage imod de tilbud, du får, så længe du får ydelsen. Sig til, hvis du har en grund til ikke at kunne.',
      en: 'You must take the offers you are given while you receive cash benefit. Say so if you have a reason why you cannot.',
    },
    lawyer: {
      da: 'Job- og aktivitetsparate kontanthjælpsmodtagere har pligt til at tage imod tilbud efter kapitel 11-14 i hele perioden med ydelse efter lov om aktiv socialpolitik, medmindre pligten er bortfaldet efter § 106. Det er også en betingelse for hjælpen (aktivlovens § 13, stk. 5). En rimelig grund efter aktivlovens § 13, stk. 7-8, fritager, og pligten gælder ikke under ferie og barsel.',
      en: 'Job-ready and activity-ready recipients of cash benefit must take offers under chapters 11-14 throughout the time on benefit, unless the duty lapsed under § 106. It is also a condition of help (LAS § 13 (5)). A reasonable ground under LAS § 13 (7)-(8) frees, and it does not hold during holiday and parental leave.',
    },
    cites: [lab2019('§ 100, stk. 3'), lab2022('§ 100, stk. 2'), lab2024('§ 100, stk. 2')],
    mark: 'V',
    when: any(concept('gruppe.jobparat'), concept('gruppe.aktivitetsparat')),
  },
  {
    id: 'tilbud.pligt_unge',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Pligt til at tage imod tilbud', en: 'Duty to take offers' },
    citizen: {
      da: 'Du skal tage imod de tilbud, du får. Det gælder, til du begynder på en uddannelse.',
      en: 'You must take the offers you are given until you begin an education.',
    },
    lawyer: {
      da: 'Uddannelses- og aktivitetsparate under 30 år uden erhvervskompetencegivende uddannelse har pligt til at tage imod tilbud efter kapitel 11-14, indtil de begynder ordinær uddannelse, medmindre pligten er bortfaldet efter § 106.',
      en: 'Education-ready and activity-ready people under 30 without qualifying education must take offers under chapters 11-14 until they begin ordinary education, unless the duty lapsed under § 106.',
    },
    cites: [lab2019('§ 104')],
    mark: 'V',
    when: all(young, not(is('igangvaerende_uddannelse', 'ordinaer'))),
  },
  {
    id: 'tilbud.jobsoegning_under_tilbud',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Søg job under tilbuddet', en: 'Seek work during the offer' },
    citizen: {
      da: 'Du skal søge job, også mens du er i et tilbud. Kommunen kan fritage dig i særlige tilfælde.',
      en: 'You must seek work also while in an offer. The municipality may free you in special cases.',
    },
    lawyer: {
      da: 'Dagpengemodtagere, job- og aktivitetsparate og åbenlyst uddannelsesparate, der deltager i tilbud, skal være aktivt jobsøgende og stå til rådighed for henvist job. Det gælder ikke dagpengemodtagere under 25 år, der har fået uddannelsen som tilbud efter § 95, stk. 4. Kommunen kan efter ansøgning fravige kravet i særlige tilfælde; afgørelsen er skriftlig.',
      en: 'Recipients of dagpenge, job-ready, activity-ready and plainly education-ready people in an offer must seek work and be available for referred work. Not recipients of dagpenge under 25 who have their education as an offer under § 95 (4). The municipality may waive it on application in special cases, in writing.',
    },
    cites: [labOrder2019('§§ 55-56'), labOrder2020('§§ 55-56'), labOrder2021('§§ 55-56'), labOrder2023('§§ 55-56')],
    mark: 'V',
    when: all(
      any(nearWork, concept('gruppe.aabenlyst_uddannelsesparat')),
      has('tilbud', {
        kategori: everyOffer.filter((one) => !one.startsWith('uddannelsesloeft') && one !== 'mink_uddannelse'),
      }),
      not(has('jobsoegning_fraveget', { value: true })),
      not(
        all(
          concept('gruppe.dagpenge'),
          ageUnder(25),
          has('tilbud', { kategori: 'ordinaer_uddannelse' }),
          is('uddannelsesindsats', 'paalaeg_forslag', 'paalaeg_ansoegning', 'paalaeg_gennemfoer'),
        ),
      ),
    ),
  },
  {
    id: 'tilbud.oplys_timer',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Oplys om timer i job', en: 'Tell about hours of work' },
    citizen: {
      da: 'Fortæl kommunen, hvor mange timer du arbejder, og når det ændrer sig.',
      en: 'Tell the municipality how many hours you work, and when it changes.',
    },
    lawyer: {
      da: 'En dagpengemodtager med ordinær beskæftigelse skal oplyse om omfanget og ændringer i det, da pligten til tilbud bortfalder ved mindst 20 timer om ugen.',
      en: 'A recipient of dagpenge with ordinary work must report its extent and changes, as the duty to take offers lapses at 20 hours a week.',
    },
    cites: [
      labOrder2019('§ 58, stk. 2'),
      labOrder2020('§ 58, stk. 2'),
      labOrder2021('§ 58, stk. 2'),
      labOrder2023('§ 58, stk. 2'),
    ],
    mark: 'V',
    when: all(concept('gruppe.dagpenge'), is('beskaeftigelse.tilknytning', 'ansat')),
    groupOnly: true,
  },
  {
    id: 'tilbud.stop_ved_henvist_job',
    kind: 'right',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Stop i tilbud ved henvist job', en: 'Leave the offer for a referred job' },
    citizen: {
      da: 'Du må stoppe i tilbuddet, når du skal begynde i det job, du er henvist til.',
      en: 'You may leave the offer when you are to begin in the job you were referred to.',
    },
    lawyer: {
      da: 'For en dagpengemodtager bortfalder pligten til at fortsætte i et tilbud, når personen skal overtage et job, som kommunen eller a-kassen har henvist til.',
      en: 'For a recipient of dagpenge the duty to go on with an offer lapses when the person is to take over a job to which the municipality or the fund referred.',
    },
    cites: [labOrder2019('§ 59'), labOrder2020('§ 59'), labOrder2021('§ 59'), labOrder2023('§ 59')],
    mark: 'V',
    when: all(
      concept('gruppe.dagpenge'),
      has('tilbud', { kategori: everyOffer }),
      exists(latest('jobhenvisning', { from: startOf('tilbud') })),
    ),
    groupOnly: true,
  },
];

/** What lifts the duties of this topic. */
export const acceptExceptions: readonly Exception[] = [
  {
    id: 'tilbud.mindre_intensiv_indsats',
    name: { da: 'mindre intensiv indsats', en: 'less intensive effort' },
    lifts: [
      'tilbud.pligt_*',
      'tilbud.foerste',
      'tilbud.foerste_efter_suspension',
      'tilbud.unge_foerste',
      'tilbud.unge_naeste',
      'tilbud.jobsoegning_under_tilbud',
    ],
    when: concept('fritaget.mindre_intensiv'),
    cites: [lab2019('§ 106'), lab2022('§ 106'), lab2024('§ 106')],
    mark: 'V',
  },
  {
    id: 'tilbud.tyve_timers_job',
    name: { da: 'ordinært job på mindst 20 timer om ugen', en: 'ordinary job of at least 20 hours a week' },
    lifts: ['tilbud.pligt_dagpenge', 'tilbud.foerste', 'tilbud.foerste_efter_suspension'],
    when: all(concept('gruppe.dagpenge'), concept('tilbud.tyve_timer')),
    cites: [labOrder2019('§ 58'), labOrder2020('§ 58'), labOrder2021('§ 58'), labOrder2023('§ 58')],
    mark: 'V',
  },
  {
    id: 'tilbud.under_jobrettet_uddannelse',
    name: { da: 'jobrettet uddannelse', en: 'job-directed education' },
    lifts: ['tilbud.pligt_dagpenge'],
    when: all(concept('gruppe.dagpenge'), concept('tilbud.jobrettet_uddannelse')),
    cites: [lab2019('§ 100, stk. 1'), lab2022('§ 100, stk. 1'), lab2024('§ 100, stk. 1')],
    mark: 'V',
  },
];

/** From 2021: who is in an education after mink farming need take no other offer. */
export const acceptInMinkEducation: Exception = {
  id: 'tilbud.under_uddannelse_efter_minkerhverv',
  name: { da: 'uddannelse efter minkerhverv', en: 'education after mink farming' },
  lifts: ['tilbud.pligt_*'],
  when: has('tilbud', { kategori: 'mink_uddannelse' }),
  cites: [lab2022('§ 97 b, stk. 4'), lab2024('§ 97 b, stk. 5')],
  mark: 'V',
};

/** Members, by the order on availability as read from 2024 on: the first days of sickness, and repatriation. */
export const acceptExceptions2024: readonly Exception[] = [
  {
    id: 'tilbud.syg_de_foerste_fjorten_dage',
    name: { da: 'syg de første 14 dage med dagpenge', en: 'ill in the first 14 days on dagpenge' },
    lifts: ['tilbud.pligt_dagpenge', 'tilbud.jobsoegning_under_tilbud'],
    when: all(
      concept('gruppe.dagpenge'),
      is('sygdom.omfang', 'fuldt'),
      before(today, plusDays(value('sygdom.foersteFravaersdag'), 14)),
    ),
    cites: [raadighed2023('§ 21, stk. 4'), raadighed2026('§ 21, stk. 4')],
    mark: 'V',
  },
  {
    id: 'tilbud.forloeb_foer_repatriering',
    name: { da: 'forløb efter repatrieringsloven', en: 'a course under the repatriation act' },
    lifts: ['tilbud.pligt_dagpenge', 'tilbud.jobsoegning_under_tilbud'],
    when: all(concept('gruppe.dagpenge'), has('tilbud', { kategori: 'repatriering' })),
    cites: [raadighed2023('§ 28, stk. 2'), raadighed2026('§ 28, stk. 2')],
    mark: 'V',
  },
];
