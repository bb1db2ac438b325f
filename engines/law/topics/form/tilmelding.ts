import {
  all,
  any,
  atLeast,
  count,
  has,
  is,
  monthEnd,
  monthStart,
  not,
  onOrAfter,
  param,
  plusWeeks,
  plusWorkingDays,
  startOf,
  today,
  unbrokenSince,
  value,
} from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  lab2019,
  lab2024,
  labOrder2019,
  labOrder2021,
  labOrder2023,
  raadighed2023,
  raadighed2026,
  raadighedJp2026,
} from '../sources.ts';
import { aabenlyst, dagpenge, erTilmeldt, jobparat, kontanthjaelp } from './groups.ts';
import { w } from './words.ts';

const firstContact = value('foerste_henvendelse');
/** Full-time work for at least 14 days. */
export const fuldtidsjob = has('beskaeftigelse', {
  tilknytning: ['ansat', 'selvstaendig'],
  timerPrUge: { min: 37 },
  lasts: 14,
});
const subsidised = has('tilbud', { kategori: ['loentilskud_privat', 'loentilskud_offentlig'] });

const fund: Rule = {
  id: 'form.tilmelding.dagpenge',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Meld dig ledig', 'Register as unemployed'),
  citizen: w(
    'Meld dig ledig på Jobnet den første dag, du er ledig.',
    'Register on Jobnet on the first day without work.',
  ),
  lawyer: w(
    'Et ledigt medlem, der ønsker dagpenge, tilmelder sig som jobsøgende på den første ledighedsdag, på Jobnet, ved fremmøde i kommunen eller i a-kassen. Er kommunen lukket og Jobnet ikke muligt, sker det den første åbne dag. Undtaget er julelukning, en enkelt søgnehelligdag, arbejdsfordeling (arbejdsgiveren anmelder) og de første 14 dages sygdom. Første ledighedsdag regnes her som ydelsens første dag.',
    'An unemployed member registers on the first day of unemployment; exceptions for Christmas closure, a single holiday, work sharing and sickness.',
  ),
  cites: [lab2019('§ 19, stk. 2'), labOrder2019('§§ 17-21')],
  mark: 'V',
  when: all(dagpenge, not(has('sygdom')), not(has('mindre_intensiv_indsats', { value: 'arbejdsfordeling' }))),
  done: is('tilmelding', 'dagpenge', 'dimittend'),
  due: unbrokenSince('ydelse', { value: 'dagpenge' }, 'any-gap'),
  groupOnly: true,
};

const ready: Rule = {
  id: 'form.tilmelding.jobparat',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Tilmeld dig som jobsøgende', 'Register as a jobseeker'),
  citizen: w(
    'Tilmeld dig som jobsøgende, den dag du beder om hjælp.',
    'Register as a jobseeker on the day you ask for help.',
  ),
  lawyer: w(
    'En jobparat, der har søgt eller får kontanthjælp m.v., tilmelder sig ved første henvendelse om hjælp.',
    'A job-ready person registers at the first contact about help.',
  ),
  cites: [lab2019('§ 19, stk. 3'), labOrder2019('§ 22, stk. 1')],
  mark: 'V',
  when: jobparat,
  done: erTilmeldt,
  due: firstContact,
  groupOnly: true,
};

const plain: Rule = {
  ...ready,
  id: 'form.tilmelding.aabenlyst',
  citizen: w('Meld dig på Jobnet som en, der søger job, senest {due}.', 'Register as a jobseeker by {due}.'),
  lawyer: w(
    'En åbenlyst uddannelsesparat tilmelder sig senest 1 uge efter første henvendelse om hjælp.',
    'A plainly education-ready person registers at the latest 1 week after the first contact.',
  ),
  when: aabenlyst,
  due: plusWeeks(firstContact, param('form.tilmelding_uger')),
};

const sees: Rule = {
  id: 'form.tilmelding.kommunen',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Kommunen sørger for tilmelding', 'The municipality sees to registration'),
  citizen: w('Du kan få hjælp til at melde dig på Jobnet.', 'The municipality helps you to register.'),
  lawyer: w(
    'Kommunen skal sørge for, at jobparate og åbenlyst uddannelsesparate bliver tilmeldt som jobsøgende i tide.',
    'The municipality must see to it that job-ready and plainly education-ready persons are registered in time.',
  ),
  cites: [labOrder2019('§ 22, stk. 1'), labOrder2023('§ 22, stk. 1')],
  mark: 'V',
  when: any(jobparat, aabenlyst),
  done: erTilmeldt,
};

const granted: Rule = {
  id: 'form.tilmelding.bevilling',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Besked om, hvorvidt hjælpen er givet', 'Message whether help was granted'),
  citizen: null,
  lawyer: w(
    'Ydelsescenteret giver det fælles datagrundlag meddelelse om, hvorvidt hjælpen bevilges, inden 15 hverdage efter første henvendelse. Lørdag regnes her ikke som hverdag; regnes den med, falder fristen tidligere.',
    'The benefit office reports whether help is granted within 15 weekdays of the first contact. Saturdays are not counted here.',
  ),
  cites: [labOrder2019('§ 23, stk. 1'), labOrder2023('§ 23, stk. 1')],
  mark: 'D',
  when: kontanthjaelp,
  done: atLeast(count('indberetning', { where: { value: 'bevilling' }, from: firstContact }), 1),
  due: plusWorkingDays(firstContact, param('form.bevilling_hverdage')),
};

const leave: Rule = {
  id: 'form.afmelding.selv',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Afmeld dig, når du får job', 'Sign off when you get a job'),
  citizen: w(
    'Afmeld dig som jobsøgende, når du begynder i et job på fuld tid.',
    'Sign off as a jobseeker when you start a full-time job.',
  ),
  lawyer: w(
    'Den, der ikke længere ønsker at stå tilmeldt eller begynder fuld beskæftigelse af mindst 14 dages varighed, afmelder sig. Det gælder ikke tilmeldte uden ydelse.',
    'Whoever no longer wants registration, or starts full work of at least 14 days, signs off; not those registered without benefit.',
  ),
  cites: [labOrder2019('§ 24, stk. 1'), labOrder2023('§ 24, stk. 1')],
  mark: 'V',
  when: all(is('tilmelding', 'dagpenge', 'kontanthjaelp', 'dimittend'), fuldtidsjob, not(subsidised)),
};

const monthOut: Rule = {
  id: 'form.afmelding.maanedens_udgang',
  kind: 'right',
  subject: 'person',
  bearer: 'borger',
  name: w('Tilmeldt måneden ud', 'Registered to the end of the month'),
  citizen: w('Du kan stå tilmeldt til og med {value}.', 'You can stay registered until {value}.'),
  lawyer: w(
    'En dagpengemodtager kan fortsat være tilmeldt til udgangen af den måned, hvori ordinært arbejde begyndes i løbet af måneden.',
    'A recipient of dagpenge may stay registered to the end of the month in which ordinary work begins.',
  ),
  cites: [labOrder2019('§ 25, stk. 1, nr. 1, 2. pkt.'), labOrder2021('§ 25, stk. 1, nr. 1, 2. pkt.')],
  mark: 'V',
  when: all(
    is('tilmelding', 'dagpenge', 'dimittend'),
    fuldtidsjob,
    not(subsidised),
    onOrAfter(startOf('beskaeftigelse'), monthStart(today)),
  ),
  value: monthEnd(startOf('beskaeftigelse')),
  unit: 'day',
  over: ['form.afmelding.selv'],
  groupOnly: true,
};

/** Registration as a jobseeker, by pack. */
export const tilmelding: Readonly<Record<string, Part>> = {
  'lab-2020': { rules: [fund, ready, plain, sees, granted, leave, monthOut] },
  'lab-2024': {
    removes: [
      {
        id: 'form.afmelding.maanedens_udgang',
        why: w('2. pkt. findes ikke i BEK nr. 1216/2023.', 'The sentence is not in BEK 1216/2023.'),
        cites: [labOrder2023('§ 25, stk. 1, nr. 1')],
      },
    ],
    rules: [
      {
        ...fund,
        lawyer: w(
          `${fund.lawyer.da} Medlemmet skal være tilmeldt i hele den periode, der ønskes dagpenge for.`,
          `${fund.lawyer.en} The member must be registered for the whole period asked for.`,
        ),
        cites: [
          lab2024('§ 19, stk. 2'),
          labOrder2023('§§ 17-21'),
          raadighed2023('§ 6, stk. 1'),
          raadighed2026('§ 6, stk. 1'),
        ],
      },
      { ...ready, cites: [lab2024('§ 19, stk. 3'), labOrder2023('§ 22, stk. 1'), raadighedJp2026('§ 5, stk. 1')] },
      { ...plain, cites: [lab2024('§ 19, stk. 3'), labOrder2023('§ 22, stk. 1'), raadighedJp2026('§ 5, stk. 2')] },
    ],
  },
};
