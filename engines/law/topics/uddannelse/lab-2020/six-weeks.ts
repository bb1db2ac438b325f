import {
  ageUnder,
  all,
  any,
  ask,
  atLeast,
  before,
  choose,
  concept,
  daysCovered,
  exists,
  latest,
  more,
  not,
  number,
  onOrAfter,
  param,
  plusMonths,
  plusWeeks,
  startOf,
  times,
  today,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Concept, Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023, seksUger2019 } from '../../sources.ts';
import { atWork } from '../shared/groups.ts';
import { fiveWeeksReached, hoursLeft } from '../shared/hours.ts';
import { personRule } from '../shared/person-rule.ts';
import { beforeTheEnd, flexDays } from './six-weeks-time.ts';

const noticeEnd: Quantity = latest('opsigelsesperiode', { take: 'to' });

const inTime: Bool = all(
  any(
    all(concept('gruppe.dagpenge'), any(concept('uddannelse.begyndt_i_opsigelse'), fiveWeeksReached)),
    all(concept('gruppe.ledighedsydelse'), more(flexDays, times(param('uddannelse.seks_uger.karens_uger'), 7))),
  ),
  beforeTheEnd,
);

export const sixWeeksConcepts: readonly Concept[] = [
  {
    id: 'uddannelse.seks_uger.maalgruppe',
    name: {
      da: 'kan få seks ugers jobrettet uddannelse',
      en: 'may have six weeks of job-directed education',
    },
    when: all(
      any(concept('gruppe.dagpenge'), concept('gruppe.ledighedsydelse')),
      concept('uddannelse.hoejst_faglaert'),
      not(all(atWork, ask('uddannelse.beskaeftiget_efter_veu_eller_svu', { since: startOf('beskaeftigelse') }))),
    ),
    cites: [lab2019('§ 48, stk. 1 og 6'), lab2024('§ 48, stk. 1 og 6'), seksUger2019('§ 1')],
  },
  {
    id: 'uddannelse.begyndt_i_opsigelse',
    name: { da: 'begyndte på kurset i sin opsigelse', en: 'began the course in the notice period' },
    when: all(
      exists(latest('opsigelsesperiode', { take: 'kursusBegyndt' })),
      onOrAfter(today, noticeEnd),
      before(today, plusWeeks(noticeEnd, 6)),
      ask('uddannelse.kursus_kan_tages_som_jobrettet', { since: latest('opsigelsesperiode') }),
    ),
    cites: [lab2019('§ 48, stk. 3'), lab2024('§ 48, stk. 3'), seksUger2019('§ 4')],
  },
  {
    id: 'uddannelse.ny_ret_efter_fleksjob',
    name: { da: 'har været ni måneder i fleksjob i de seneste 18', en: 'nine months in a fleksjob in the latest 18' },
    when: all(
      concept('gruppe.ledighedsydelse'),
      atLeast(
        daysCovered('fleksjob', {
          where: { status: 'i_fleksjob' },
          from: plusMonths(startOf('ydelse'), -18),
          until: startOf('ydelse'),
        }),
        param('uddannelse.fleksjob_dage'),
      ),
    ),
    cites: [lab2019('§ 48, stk. 4'), lab2019('§ 9, stk. 6'), lab2024('§ 48, stk. 4'), lab2024('§ 9, stk. 6')],
  },
];

const target = concept('uddannelse.seks_uger.maalgruppe');
const young = all(concept('gruppe.dagpenge'), ageUnder(25));

export const sixWeeksRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.seks_uger.ret',
    kind: 'right',
    bearer: 'akasse',
    name: { da: 'Seks ugers jobrettet uddannelse', en: 'Six weeks of job-directed education' },
    citizen: {
      da: 'Du har ret til op til seks ugers jobrettet uddannelse. Du vælger selv kurset fra en landsdækkende liste. Kurset er gratis, og du beholder din ydelse. Næste skridt: Søg hos din a-kasse, før kurset begynder. Får du ledighedsydelse, søger du hos kommunen.',
      en: 'You have a right to up to six weeks of job-directed education. You choose the course yourself from a national list. The course is free, and you keep your benefit. Next step: apply to your fund before the course begins. With ledighedsydelse, apply to the municipality.',
    },
    lawyer: {
      da: 'Personer på dagpenge eller ledighedsydelse kan efter eget valg i op til seks uger deltage i kurser inden for én erhvervsgruppe på positivlisten, når deres uddannelse højst er en erhvervsuddannelse, eller højst er på erhvervsakademiniveau sammen med en erhvervsuddannelse. Uddannelsen kan tidligst begynde efter fem ugers ledighed (undtagelse: kursus begyndt i opsigelsesperioden) og skal være afsluttet inden for seks måneders ledighed (dagpenge, under 25 år) eller ni måneder. Retten gælder ikke for den, der anses for beskæftiget efter VEU- eller SVU-loven. A-kassen afgør sagen for dagpengemodtagere.',
      en: 'People on dagpenge or ledighedsydelse may by their own choice take up to six weeks of courses within one occupational group of the positive list, if their education is at most vocational, or at most short higher together with a vocational one. It may begin after five weeks of unemployment (exception: begun in the notice period) and must end within six months of unemployment (dagpenge, under 25) or nine. Not for those counted as employed under the VEU or SVU acts. The fund decides for dagpenge.',
    },
    cites: [lab2019('§ 48'), lab2024('§ 48'), seksUger2019('§§ 1-5'), labOrder2019('§ 7'), labOrder2023('§ 7, stk. 3')],
    when: all(target, inTime, hoursLeft),
  }),
  personRule({
    id: 'uddannelse.seks_uger.karens',
    kind: 'limit',
    bearer: 'borger',
    name: { da: 'Fem ugers ledighed først', en: 'Five weeks of unemployment first' },
    citizen: {
      da: 'Du kan tidligst begynde på de seks uger, når du har været ledig i fem uger i alt.',
      en: 'You may begin the six weeks at the earliest after five weeks of unemployment in all.',
    },
    lawyer: {
      da: 'Jobrettet uddannelse kan tidligst begynde efter fem ugers sammenlagt ledighed: 185 timer, for deltidsforsikrede 150; på ledighedsydelse fem ugers sammenlagt ledighedsydelse. Coronamånederne i 2020 og 2021 er kun holdt ude af fristen for at slutte, ikke af ventetiden.',
      en: 'Job-directed education may begin after five weeks of summed unemployment: 185 hours, part-time insured 150; five weeks of ledighedsydelse. The corona months are left out of the end only, not of the wait.',
    },
    cites: [lab2019('§ 48, stk. 2'), lab2024('§ 48, stk. 2'), seksUger2019('§ 3'), labOrder2023('§ 7, stk. 3-4')],
    when: all(
      target,
      any(
        all(concept('gruppe.dagpenge'), not(concept('uddannelse.begyndt_i_opsigelse')), not(fiveWeeksReached)),
        all(
          concept('gruppe.ledighedsydelse'),
          not(more(flexDays, times(param('uddannelse.seks_uger.karens_uger'), 7))),
        ),
      ),
    ),
    value: param('uddannelse.seks_uger.karens_uger'),
    unit: 'weeks',
  }),
  personRule({
    id: 'uddannelse.seks_uger.slutfrist',
    kind: 'limit',
    bearer: 'borger',
    name: { da: 'De seks uger skal slutte i tide', en: 'The six weeks must end in time' },
    citizen: {
      da: 'Du skal være færdig med de seks uger inden for de første {value} som ledig.',
      en: 'You must have finished the six weeks within the first {value} of unemployment.',
    },
    lawyer: {
      da: 'Uddannelsen skal være afsluttet inden for de første seks måneders sammenlagt ledighed, når dagpengemodtageren er under 25 år (961,98 timer, deltid 780), ellers ni måneder (1.442,97 timer, deltid 1.170; ledighedsydelse: sammenlagt periode). Timer i 1. marts - 31. august 2020 og 1. januar - 30. juni 2021 tæller ikke med.',
      en: 'To be finished within six months of summed unemployment for dagpenge under 25 (961.98 hours, part-time 780), otherwise nine (1,442.97; part-time 1,170; ledighedsydelse: summed). Hours from 1 March to 31 August 2020 and from 1 January to 30 June 2021 do not count.',
    },
    cites: [
      lab2019('§ 48, stk. 2, nr. 1-3'),
      lab2024('§ 48, stk. 2, nr. 1-3'),
      seksUger2019('§ 3'),
      labOrder2023('§ 7, stk. 3-4'),
    ],
    when: target,
    value: choose([[young, number(6)]], number(9)),
    unit: 'months',
  }),
  personRule({
    id: 'uddannelse.seks_uger.opsigelse',
    kind: 'right',
    bearer: 'akasse',
    name: { da: 'Kursus begyndt i opsigelsen', en: 'Course begun in the notice period' },
    citizen: {
      da: 'Du begyndte på kurset, mens du var sagt op. Du kan fortsætte fra din første ledige dag, i op til seks uger i alt.',
      en: 'You began the course while under notice. You may go on from your first day of unemployment, for up to six weeks in all.',
    },
    lawyer: {
      da: 'Den, der i opsigelsesperioden er begyndt på et kursus, eller har aftalt et individuelt sammensat forløb, kan uanset ventetiden fortsætte det som jobrettet uddannelse i op til seks uger fra første ledighedsdag, når kurset kan tages som jobrettet uddannelse, og målgruppen er opfyldt. A-kassen afgør det, når ledigheden indtræder.',
      en: 'Who began a course in the notice period, or agreed an individually composed one, may without the wait go on with it as job-directed education for up to six weeks from the first day of unemployment, if the course can be taken so and the person is in the target group. The fund decides when unemployment begins.',
    },
    cites: [lab2019('§ 48, stk. 3'), lab2024('§ 48, stk. 3'), seksUger2019('§ 4')],
    when: all(concept('gruppe.dagpenge'), target, concept('uddannelse.begyndt_i_opsigelse'), hoursLeft),
  }),
  personRule({
    id: 'uddannelse.seks_uger.ny_ret_efter_fleksjob',
    kind: 'right',
    bearer: 'kommune',
    groupOnly: true,
    name: { da: 'Seks uger på ny efter fleksjob', en: 'Six weeks anew after a fleksjob' },
    citizen: {
      da: 'Du kan få dine seks uger igen. Du har været i fleksjob i ni af de sidste 18 måneder.',
      en: 'You have a right to six weeks of job-directed education again. You have been nine months in a fleksjob in the latest 18.',
    },
    lawyer: {
      da: 'Den, der har været i fleksjob i ni måneder inden for de seneste 18, har ved ledighed ret til jobrettet uddannelse på ny, og perioden regnes forfra. Ni måneder er her regnet som mindst 273 dage.',
      en: 'After nine months in a fleksjob within the latest 18 there is a new right when unemployed, and the period is counted anew. Nine months are counted here as at least 273 days.',
    },
    cites: [lab2019('§ 48, stk. 4'), lab2019('§ 9, stk. 6'), lab2024('§ 48, stk. 4'), lab2024('§ 9, stk. 6')],
    when: all(concept('uddannelse.ny_ret_efter_fleksjob'), concept('uddannelse.hoejst_faglaert')),
  }),
];
