import {
  all,
  any,
  atLeast,
  before,
  choose,
  concept,
  count,
  day,
  exists,
  greatest,
  has,
  is,
  latest,
  less,
  not,
  onOrAfter,
  param,
  plusDays,
  plusMonths,
  plusWeeks,
  today,
  unbrokenSince,
  value,
} from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2023,
  las2021,
  reopening686of2020,
  reopening867of2020,
} from '../sources.ts';
import {
  aabenlyst,
  aktivitetsparat,
  dagpenge,
  jobparat,
  jobsoegende,
  ledighedsydelse,
  tilmeldtSiden,
  uddannelsesparat,
  ungAktivitetsparat,
} from './groups.ts';
import { w } from './words.ts';

const registered = is('cv', 'registreret', 'fyldestgoerende', 'ikke_fyldestgoerende');
/** Registered while the effort was suspended in 2020: by the order of 27 May all had until 15 August. */

const inSuspension = all(
  onOrAfter(today, day('2020-05-27')),
  onOrAfter(tilmeldtSiden, day('2020-03-01')),
  before(tilmeldtSiden, day('2020-05-27')),
);

const employed = has('beskaeftigelse', { tilknytning: ['ansat', 'selvstaendig'] });
/** The latest removal before the present registration, as an event or as the end of the registration before it. */

const lastRemoved = greatest(
  latest('afmelding', { until: plusDays(tilmeldtSiden, 1) }),
  latest('tilmelding', {
    where: { value: ['dagpenge', 'kontanthjaelp', 'dimittend'] },
    until: tilmeldtSiden,
    take: 'to',
  }),
);

/** Rules on the CV as of 2020, on which later packs build, and the condition of a recent removal. */
export const recentlyRemoved = less(tilmeldtSiden, plusMonths(lastRemoved, param('form.cv_nylig_afmelding_maaneder')));

export const deadline: Rule = {
  id: 'form.cv.frist',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Læg dit cv på Jobnet', 'Put your CV on Jobnet'),
  citizen: w(
    'Læg dit cv på Jobnet senest {due}. Skriv mindst ét job, du gerne vil have.',
    'Put your CV on Jobnet by {due}. Name at least one job you would like.',
  ),
  lawyer: w(
    'Cv-oplysninger registreres på Jobnet og gøres tilgængelige for arbejdsgivere hurtigst muligt og senest: 2 uger efter tilmelding (dagpenge), 3 uger efter tilmelding (jobparate), 3 uger fra første henvendelse (åbenlyst uddannelsesparate), 3 uger efter overgang til ledighedsydelse. Der angives mindst ét jobmål og mindst telefon eller mail. For tilmeldte 1. marts - 26. maj 2020 var fristen den 15. august 2020.',
    'The CV is on Jobnet at the latest 2 weeks (dagpenge) or 3 weeks after registration, first contact or the shift to ledighedsydelse, with at least one job goal.',
  ),
  cites: [
    lab2019('§ 23, stk. 1'),
    lab2019('§ 22, stk. 3'),
    las2021('§ 13 a, stk. 2'),
    las2021('§ 75, stk. 1, nr. 7'),
    reopening686of2020('§ 18, stk. 4'),
    reopening867of2020('§ 8, stk. 4'),
  ],
  mark: 'V',
  // The clock of dagpenge and of the job-ready starts with the registration.
  when: all(jobsoegende, any(not(any(dagpenge, jobparat)), exists(tilmeldtSiden))),
  done: registered,
  due: choose([
    [
      ledighedsydelse,
      plusWeeks(unbrokenSince('ydelse', { value: 'ledighedsydelse' }, 'any-gap'), param('form.cv_uger')),
    ],
    [all(any(dagpenge, jobparat), inSuspension), day('2020-08-15')],
    [dagpenge, plusWeeks(tilmeldtSiden, param('form.cv_uger_dagpenge'))],
    [jobparat, plusWeeks(tilmeldtSiden, param('form.cv_uger'))],
    [aabenlyst, plusWeeks(value('foerste_henvendelse'), param('form.cv_uger'))],
  ]),
};

export const soon: Rule = {
  id: 'form.cv.snarest',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Lav dit cv sammen med kommunen', 'Make your CV with the municipality'),
  citizen: w(
    'Du laver dit cv, når du er klar. Aftal med kommunen, hvad der skal stå. Der er ingen fast dag.',
    'You make your CV when you are ready, and agree on its content. There is no fixed day.',
  ),
  lawyer: w(
    'For nr. 3, nr. 4 (ikke åbenlyst), nr. 5, nr. 6-7 uden job, nr. 8 og 10 begynder arbejdet med cv i forløbet, og registrering sker hurtigst muligt. For nr. 12-13 sker det, når indsatsen gives. Indholdet aftales. Synlighed for arbejdsgivere aftales.',
    'For these groups work on the CV begins in the course and it is registered as soon as possible; content and visibility are agreed.',
  ),
  cites: [lab2019('§ 23, stk. 2-3 og 5'), lab2024('§ 23, stk. 2-3 og 8'), labOrder2019('§ 37'), labOrder2023('§ 36')],
  mark: 'V',
  when: any(
    aktivitetsparat,
    uddannelsesparat,
    ungAktivitetsparat,
    all(any(concept('gruppe.sygedagpenge'), concept('gruppe.jobafklaring')), not(employed)),
    concept('gruppe.ressourceforloeb'),
    concept('gruppe.revalidering'),
    concept('gruppe.selvforsoergende'),
    concept('gruppe.under_18'),
  ),
  done: registered,
};

export const fresh: Rule = {
  id: 'form.cv.ajour',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Hold dit cv ved lige', 'Keep your CV up to date'),
  citizen: w(
    'Ret dit cv, når der sker noget nyt. Der er ingen fast dag.',
    'Change your CV when something is new. There is no fixed day.',
  ),
  lawyer: w(
    'Cv-oplysningerne opdateres løbende; myndigheden påser, at de er fyldestgørende. Tidligere synlige oplysninger gøres straks synlige igen ved ny tilmelding. Loven sætter ingen rytme.',
    'The CV is kept up to date; earlier visible data are visible again at once on new registration. The act sets no rhythm.',
  ),
  cites: [lab2019('§ 23, stk. 4-6'), lab2024('§ 23, stk. 6-9')],
  mark: 'V',
  when: all(jobsoegende, registered),
};

export const talk: Rule = {
  id: 'form.cv.samtale',
  kind: 'duty',
  subject: 'person',
  bearer: 'akasse',
  name: w('CV-samtale i a-kassen', 'CV talk with the fund'),
  citizen: w('A-kassen taler med dig om dit cv senest {due}.', 'The fund holds a talk about your CV by {due}.'),
  lawyer: w(
    'A-kassen holder senest 2 uger efter tilmelding en samtale ved personligt fremmøde, der sikrer, at cv-oplysningerne er fyldestgørende, og begynder forslag til Min Plan. Samtalen kan være telefonisk, hvis cv alene skal ajourføres. Den holdes ikke, hvis der er gået mindre end 3 måneder fra seneste afmelding. Under jobrettet uddannelse eller mindre intensiv indsats kan cv sikres på anden måde.',
    'The fund holds a talk in person within 2 weeks of registration that secures the CV and begins proposals for the plan; not within 3 months of the latest removal.',
  ),
  cites: [
    lab2019('§ 25'),
    lab2022('§ 25'),
    labOrder2019('§§ 33-36'),
    reopening686of2020('§ 18, stk. 4'),
    reopening867of2020('§ 8, stk. 4'),
  ],
  mark: 'V',
  when: all(dagpenge, exists(tilmeldtSiden), not(recentlyRemoved)),
  done: atLeast(count('samtale', { where: { slags: 'cv_samtale', status: 'holdt' }, from: tilmeldtSiden }), 1),
  due: choose([[inSuspension, day('2020-08-15')]], plusWeeks(tilmeldtSiden, param('form.cv_kontrol_uger'))),
  groupOnly: true,
};

export const help: Rule = {
  id: 'form.cv.hjaelp',
  kind: 'right',
  subject: 'person',
  bearer: 'kommune',
  name: w('Hjælp til cv', 'Help with the CV'),
  citizen: w(
    'Du kan få hjælp til dit cv. Bed kommunen eller din a-kasse om det.',
    'You can get help with your CV. Ask the municipality or your fund.',
  ),
  lawyer: w(
    'Kommunen yder efter anmodning bistand til at registrere cv-oplysninger; a-kassen har samme pligt over for egne medlemmer.',
    'The municipality, and for members the fund, helps with the CV on request.',
  ),
  cites: [lab2019('§ 24, stk. 1'), lab2024('§ 24, stk. 1')],
  mark: 'V',
  when: any(jobsoegende, soon.when),
};
