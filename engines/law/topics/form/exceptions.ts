import {
  all,
  ask,
  before,
  concept,
  has,
  is,
  not,
  param,
  plusDays,
  plusWeeks,
  startOf,
  today,
} from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Exception } from '../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2023,
  las2021,
  las2025,
  raadighed2023,
  raadighed2026,
} from '../sources.ts';
import { dagpenge, ledighedsydelse } from './groups.ts';
import { w } from './words.ts';

const talks = [
  'form.samtale.fremmoede',
  'form.samtale.fremmoede.akasse',
  'form.samtale.frit_valg',
  'form.samtale.frit_valg.akasse',
  'form.samtale.kan_vaere_telefon',
  'form.selvbooking.*',
  'form.indkaldelse.*',
  'form.moede.*',
  'form.cv.samtale',
  'form.jobsoegning.aftale',
];
const lessIntensive = concept('fritaget.mindre_intensiv');
const workSharing = has('mindre_intensiv_indsats', { value: 'arbejdsfordeling' });

const noTalks: Exception = {
  id: 'form.undtagelse.kontaktforloeb',
  name: w('undtaget fra kontaktforløbet', 'exempt from the contact course'),
  lifts: talks.filter((id) => id !== 'form.cv.samtale'),
  when: concept('fritaget.kontaktforloeb'),
  cites: [labOrder2019('§ 40')],
  mark: 'V',
};
const pause: Exception = {
  id: 'form.undtagelse.mindre_intensiv',
  name: w('mindre intensiv indsats', 'less intensive effort'),
  lifts: talks,
  when: lessIntensive,
  cites: [lab2019('§ 106, stk. 1'), lab2022('§ 106, stk. 1')],
  mark: 'V',
};
const pauseSearch: Exception = {
  id: 'form.undtagelse.jobsoegning',
  name: w('mindre intensiv indsats: ikke pligt til at søge job', 'less intensive effort: no duty to seek work'),
  lifts: ['form.jobsoegning.*'],
  when: all(lessIntensive, not(workSharing)),
  cites: [lab2019('§ 106, stk. 1'), lab2024('§ 106, stk. 1')],
  mark: 'V',
};
const sharing: Exception = {
  id: 'form.undtagelse.arbejdsfordeling',
  name: w('de første seks uger af en arbejdsfordeling', 'the first six weeks of work sharing'),
  lifts: ['form.jobsoegning.*'],
  when: all(
    lessIntensive,
    workSharing,
    before(today, plusWeeks(startOf('mindre_intensiv_indsats'), param('form.arbejdsfordeling_uger'))),
  ),
  cites: [lab2019('§ 106, stk. 2'), lab2024('§ 106, stk. 2')],
  mark: 'V',
};
/** A wage, and neither dagpenge nor kontanthjælp beside it: what is a condition of the benefit is not asked. */
const subsidisedJob: Exception = {
  id: 'form.undtagelse.loentilskud',
  name: w('i løntilskud uden anden ydelse ved siden af', 'in a job with løntilskud and no benefit beside it'),
  lifts: ['form.jobsoegning.*', 'form.tilmelding.*', 'form.cv.frist', 'form.cv.sikres*'],
  when: all(
    has('tilbud', { kategori: ['loentilskud_privat', 'loentilskud_offentlig'] }),
    not(is('ydelse', 'dagpenge', 'kontanthjaelp', 'overgangsydelse', 'uddannelseshjaelp', 'ledighedsydelse')),
  ),
  cites: [lab2019('§§ 19-20'), lab2022('§§ 19-20'), lab2024('§§ 19-20')],
  mark: 'D',
};
const unavailable: Exception = {
  id: 'form.undtagelse.cv_ledighedsydelse',
  name: w('står ikke til rådighed for fleksjob i mere end en måned', 'not available for a fleksjob for over a month'),
  lifts: ['form.cv.frist'],
  when: all(ledighedsydelse, has('sygdom'), ask('form.ikke_til_raadighed_over_en_maaned')),
  cites: [las2021('§ 75, stk. 4'), las2025('§ 75, stk. 4')],
  mark: 'V',
};
const sickMember: Exception = {
  id: 'form.undtagelse.syg_med_dagpenge',
  name: w('de første 14 dages sygdom på dagpenge', 'the first 14 days of sickness on dagpenge'),
  lifts: ['form.moede.*', 'form.selvbooking.book'],
  when: all(dagpenge, has('sygdom'), before(today, plusDays(startOf('sygdom'), param('form.syg_med_dagpenge_dage')))),
  cites: [raadighed2023('§ 21, stk. 4'), raadighed2026('§ 21, stk. 4')],
  mark: 'V',
};

/** Grounds in law that lift rules of this topic, by pack. */
export const exceptions: Readonly<Record<string, Part>> = {
  'lab-2020': { exceptions: [noTalks, pause, pauseSearch, sharing, unavailable, subsidisedJob] },
  'lab-2024': {
    exceptions: [
      { ...noTalks, cites: [labOrder2023('§ 39')] },
      { ...pause, cites: [lab2024('§ 106, stk. 1')] },
      sickMember,
    ],
  },
};
