import { all, any, concept, has, not } from '../../language/build.ts';
import type { NotDemanded } from '../../rules/rule.ts';
import {
  alf2025,
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  las2021,
  las2025,
  raadighed2023,
  raadighed2026,
  raadighedJp2026,
} from '../sources.ts';
import {
  aktivitetsparat,
  alleMaalgrupper,
  dagpenge,
  jobsoegende,
  kontanthjaelp,
  uddannelsesparat,
  ungAktivitetsparat,
} from './groups.ts';
import { needsPaper } from './plan-2020.ts';
import { w } from './words.ts';

/** Acts and orders searched for a demand that is not there. */
const searched = [
  lab2019('§§ 19-26'),
  lab2022('§§ 19-26'),
  lab2024('§§ 19-26'),
  labOrder2019('§§ 16-38'),
  labOrder2020('§§ 16-38'),
  labOrder2021('§§ 16-38'),
  labOrder2023('§§ 16-37'),
  raadighed2023('§§ 6-14'),
  raadighed2026('§§ 6-14'),
  las2021('§§ 13-13 a'),
  las2025('§§ 13-13 a'),
  alf2025('§ 62'),
];

/** Beliefs that were no demands from 2020 on. */
export const ritual: NotDemanded = {
  id: 'form.ritual_login',
  text: w(
    'Du skal ikke logge på Jobnet hver 7. eller 14. dag. Du skal heller ikke tjekke jobforslag.',
    'You need not log in to Jobnet every 7 or 14 days, nor tick off job suggestions.',
  ),
  because: w(
    'Søgt efter »jobforslag«, »hver 7. dag«, »hver 14. dag«, »hver uge« og »logge« i alle love og bekendtgørelser 2020-2026: intet krav. Ordene »hver 14. dag« står kun i § 38 om samtaler efter kontrolaktioner. Pligten til at tjekke jobforslag stod i ældre regler og faldt bort med loven fra 2020.',
    'Full-text search of every act and order 2020-2026 for job suggestions and fixed log-ins: no demand. "Every 14th day" stands only in § 38 on talks after controls.',
  ),
  cites: searched,
  mark: 'D',
  when: any(dagpenge, concept('gruppe.ledighedsydelse'), concept('gruppe.kontanthjaelp')),
};

export const weeklyLog: NotDemanded = {
  id: 'form.ugentlig_joblog',
  text: w(
    'Du skal ikke skrive i joblog hver uge. Loven siger løbende.',
    'You need not write in the log every week. The law says continuously.',
  ),
  because: w(
    '»Løbende« er lovens ord. Søgt efter »ugentlig«, »hver uge« og »en gang om ugen«: intet om joblog. En aftale eller a-kassens krav kan dog nævne frister.',
    '"Continuously" is the word of the act. No weekly rhythm was found; an agreement or the fund’s demands may name deadlines.',
  ),
  cites: [
    lab2019('§ 20, stk. 2'),
    lab2024('§ 20, stk. 2'),
    labOrder2023('§ 31'),
    raadighed2023('§ 14, stk. 10'),
    raadighed2026('§ 14, stk. 10'),
  ],
  mark: 'D',
  when: jobsoegende,
};

export const number: NotDemanded = {
  id: 'form.antal_ansoegninger',
  text: w(
    'Loven siger ikke, hvor mange job du skal søge om ugen.',
    'The law does not say how many jobs you must apply for each week.',
  ),
  because: w(
    'Søgt efter »ansøgninger om ugen«, »job om ugen« og »antal job«: intet tal. For dagpenge sætter a-kassen antallet til upload; for kontanthjælp kan et antal stå i aftalen.',
    'No number was found. For dagpenge the fund sets the number to upload; for kontanthjælp the agreement may name one.',
  ),
  cites: [
    lab2024('§ 20'),
    raadighed2026('§ 14, stk. 7 og 11'),
    las2025('§ 13 a, stk. 3'),
    raadighedJp2026('§ 11, stk. 4'),
  ],
  mark: 'D',
  when: jobsoegende,
};

export const profile: NotDemanded = {
  id: 'form.profilvaerktoej',
  text: w(
    'Du skal ikke svare på skemaet på Jobnet om dig og dit næste job. Du vælger selv.',
    'You need not answer the questions of the profiling tool on Jobnet. It is voluntary.',
  ),
  because: w(
    'Bekendtgørelsen siger, at værktøjet er frivilligt for borgeren.',
    'The order says that the tool is voluntary for the citizen.',
  ),
  cites: [
    labOrder2019('§ 142, stk. 3'),
    labOrder2021('§ 144, stk. 3'),
    labOrder2023('§ 145, stk. 3'),
    lab2024('§ 8, stk. 2'),
  ],
  mark: 'V',
  when: any(jobsoegende, kontanthjaelp),
};

export const cvDay: NotDemanded = {
  id: 'form.cv_fast_frist',
  text: w(
    'Du har ingen fast frist for dit cv. Arbejdsgivere ser det kun, hvis du siger ja.',
    'You have no fixed deadline for your CV. Employers see it only if you agree.',
  ),
  because: w(
    'For disse grupper siger loven hurtigst muligt, og synlighed aftales.',
    'For these groups the act says as soon as possible, and visibility is agreed.',
  ),
  cites: [lab2019('§ 23, stk. 3 og 5'), lab2024('§ 23, stk. 3 og 8')],
  mark: 'V',
  when: any(
    aktivitetsparat,
    uddannelsesparat,
    ungAktivitetsparat,
    concept('gruppe.jobafklaring'),
    concept('gruppe.ressourceforloeb'),
  ),
};

export const planDay: NotDemanded = {
  id: 'form.plan_frist',
  text: w(
    'Loven siger ikke, at din plan skal være færdig på en bestemt dag.',
    'The law does not say that your plan must be ready by a certain day.',
  ),
  because: w(
    'Planen laves og opdateres, når der gives tilbud, eller når vigtige ting ændrer sig. Kun for dagpenge er den knyttet til den første samtale.',
    'The plan is made and updated with offers and material changes; only for dagpenge is it tied to the first talk.',
  ),
  cites: [lab2019('§§ 40-42'), lab2024('§§ 40-42')],
  mark: 'V',
  when: all(alleMaalgrupper, not(dagpenge)),
};

export const signature: NotDemanded = {
  id: 'form.plan_underskrift',
  text: w('Du skal ikke skrive under på din plan.', 'You need not sign your plan.'),
  because: w(
    'Den digitale plan er uden underskrift og er lige så god.',
    'The digital plan bears no signature and is as good.',
  ),
  cites: [labOrder2019('§ 132'), labOrder2021('§ 134'), labOrder2023('§ 135')],
  mark: 'V',
  when: alleMaalgrupper,
};

export const twoPlans: NotDemanded = {
  id: 'form.to_planer',
  text: w(
    'Der skal ikke laves to planer, hvis du har én samlet plan.',
    'Two plans are not needed when you have one for everything.',
  ),
  because: w(
    'Den samlede plan træder i stedet for Min Plan og for rehabiliteringsplanens indsatsdel.',
    'The holistic plan replaces My plan and the effort part of the rehabilitation plan.',
  ),
  cites: [lab2019('§ 46, stk. 2'), lab2024('§ 46, stk. 2')],
  mark: 'V',
  when: has('samtykke_helhedsorienteret_plan', { value: true }),
};

export const digital: NotDemanded = {
  id: 'form.digital_plan',
  text: w(
    'Du skal ikke læse din plan på nettet. Du får den på papir.',
    'You need not read your plan online. You get it on paper.',
  ),
  because: w(
    'Den, der er fritaget for Digital Post eller ikke kan bruge den digitale plan, får den på papir.',
    'Whoever is exempt or cannot use the digital plan gets it on paper.',
  ),
  cites: [labOrder2019('§ 131'), labOrder2023('§ 134')],
  mark: 'V',
  when: needsPaper,
};

export const removal: NotDemanded = {
  id: 'form.kontanthjaelp_afmeldes_ikke',
  text: w(
    'Du bliver ikke afmeldt, fordi du ikke fik booket en samtale.',
    'You are not removed from the register for not booking a talk.',
  ),
  because: w(
    'Afmelding for manglende booking gælder kun dagpenge. For kontanthjælp er der andre regler om følger.',
    'Removal for not booking concerns dagpenge only; other rules on effects hold for kontanthjælp.',
  ),
  cites: [labOrder2019('§§ 25-29'), labOrder2023('§§ 25-29')],
  mark: 'V',
  when: any(concept('gruppe.jobparat'), concept('gruppe.aabenlyst_uddannelsesparat')),
};
