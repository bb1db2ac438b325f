import {
  all,
  any,
  ask,
  atLeast,
  before,
  between,
  choose,
  concept,
  count,
  day,
  less,
  measure,
  no,
  not,
  number,
  onOrAfter,
  param,
  plusWeeks,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, labOrder2019, labOrder2020, labOrder2021 } from '../../sources.ts';
import { jointTalks, municipalGroups, municipalTalks, periodStart, rule, sixMonths } from '../talks.ts';
import { afterSixMonths2020 } from './after-six-months.ts';

const dagpenge = concept('gruppe.dagpenge');
const wantsFund = not(no('akasse_med_til_samtale'));
const begins = day('2020-01-01');
const contact = value('foerste_henvendelse');

export const firstTalk: Rule = rule({
  id: 'kontakt.foerste_samtale',
  kind: 'duty',
  bearer: 'kommune',
  name: { da: 'Første samtale', en: 'First talk' },
  citizen: {
    da: 'Du får din første samtale senest {due}. Det er en uge efter, at du bad om hjælp.',
    en: 'You have your first talk by {due}, one week after you asked the municipality for help.',
  },
  lawyer: {
    da: 'For personer omfattet af § 6, nr. 2-5, holdes første jobsamtale senest 1 uge fra første henvendelse til kommunen om hjælp.',
    en: 'For nr. 2-5 the first job talk is held no later than one week from the first contact with the municipality about help.',
  },
  cites: [lab2019('§ 31, stk. 3'), lab2022('§ 31, stk. 3')],
  mark: 'V',
  when: concept('gruppe.kontanthjaelp'),
  need: number(1),
  have: municipalTalks(contact, ['jobsamtale', 'faellessamtale']),
  due: plusWeeks(contact, param('kontakt.foerste_samtale_uger')),
});

const weeksAtStart = between('weeks', periodStart, begins);
/** Nr. 2 and nr. 4 other than plainly ready: the second point of § 209, stk. 4. */
const secondPoint = any(
  concept('gruppe.jobparat'),
  all(concept('gruppe.uddannelsesparat'), not(concept('gruppe.aabenlyst_uddannelsesparat'))),
);

export const talks2020: readonly Rule[] = [
  firstTalk,
  rule({
    id: 'kontakt.samtaler.kommune',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Samtaler de første seks måneder', en: 'Talks in the first six months' },
    citizen: {
      da: 'Du får mindst {need} samtaler inden {due}. Kommunen sørger for dem.',
      en: 'You have at least {need} talks with the municipality by {due}. The municipality sees to them.',
    },
    lawyer: {
      da: 'For § 6, nr. 2-5, 7 og 8, nr. 9 på ledighedsydelse og nr. 10 holder kommunen mindst fire individuelle jobsamtaler inden for de første 6 måneder, jf. § 9.',
      en: 'For nr. 2-5, 7 and 8, nr. 9 on ledighedsydelse and nr. 10 the municipality holds at least four individual job talks within the first six months.',
    },
    cites: [lab2019('§ 31, stk. 1'), lab2022('§ 31, stk. 1')],
    mark: 'V',
    when: all(municipalGroups, onOrAfter(sixMonths, begins)),
    need: param('kontakt.samtaler_andre'),
    have: municipalTalks(periodStart, ['jobsamtale', 'faellessamtale']),
    due: sixMonths,
  }),
  rule({
    id: 'kontakt.samtaler.overgang_2020',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Samtaler ved overgangen til loven af 2020', en: 'Talks in the transition to the act of 2020' },
    citizen: {
      da: 'Du får mindst {need} samtaler mere inden {due}. Kommunen sørger for dem.',
      en: 'You have at least {need} more talks with the municipality by {due}.',
    },
    lawyer: {
      da: 'For nr. 2-5 og 7-10, som den 1. januar 2020 havde mellem 13 uger og 6 måneder med samme ydelse: nr. 3, åbenlyst uddannelsesparate, nr. 5 og 7-10 med 13-20 uger mindst to, med 21-25 uger mindst én; nr. 2 og øvrige nr. 4 med 13-25 uger mindst én. Ingen, hvis der var holdt fire inden for de seneste 25 uger.',
      en: 'For nr. 2-5 and 7-10 with 13 weeks to six months on the benefit on 1 January 2020: nr. 3, plainly ready, 5 and 7-10: two at 13-20 weeks, one at 21-25; nr. 2 and other nr. 4: one. None when four were held in the latest 25 weeks.',
    },
    cites: [lab2019('§ 209, stk. 4')],
    mark: 'V',
    when: all(municipalGroups, before(periodStart, begins), atLeast(weeksAtStart, 13), onOrAfter(sixMonths, begins)),
    over: ['kontakt.samtaler.kommune'],
    need: choose(
      [
        [
          atLeast(
            count('samtale', {
              where: { slags: 'jobsamtale', status: 'holdt' },
              from: plusWeeks(begins, -25),
              until: begins,
            }),
            4,
          ),
          0,
        ],
        [less(20, weeksAtStart), 1],
        [secondPoint, 1],
      ],
      2,
    ),
    have: municipalTalks(begins, ['jobsamtale', 'faellessamtale']),
    due: sixMonths,
  }),
  rule({
    id: 'kontakt.samtaler.dagpenge',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Kommunens samtaler de første seks måneder', en: 'The municipality’s talks in the first six months' },
    citizen: {
      da: 'Du får mindst {need} samtaler med kommunen i dit første halve år som ledig. Kommunen sørger for dem.',
      en: 'You have at least {need} talks with the municipality in your first half-year without work. The municipality sees to them.',
    },
    lawyer: {
      da: 'For § 6, nr. 1, holder kommunen mindst fire individuelle jobsamtaler inden for de første 6 måneders sammenlagte ledighed (961,98 timer, deltidsforsikrede 780). Fælles samtaler med a-kassen holdes ud over disse.',
      en: 'For nr. 1 the municipality holds at least four individual job talks within the first six months of summed unemployment (961.98 hours, part-time 780). Joint talks with the fund come on top.',
    },
    cites: [lab2019('§ 31, stk. 1'), lab2022('§ 31, stk. 1'), labOrder2019('§ 7')],
    mark: 'V',
    when: all(dagpenge, any(onOrAfter(periodStart, begins), onOrAfter(sixMonths, begins))),
    need: param('kontakt.samtaler_kommune_dagpenge'),
    have: municipalTalks(periodStart, ['jobsamtale']),
    due: sixMonths,
    groupOnly: true,
  }),
  rule({
    id: 'kontakt.faelles.tre_maaneder',
    kind: 'duty',
    bearer: 'akasse',
    name: { da: 'Fælles samtale inden tre måneder', en: 'Joint talk within three months' },
    citizen: {
      da: 'Du får en samtale med både kommunen og a-kassen i de første tre måneder. Du kan sige nej til, at a-kassen er med.',
      en: 'You have a talk with both the municipality and the fund in the first three months. You may decline the fund.',
    },
    lawyer: {
      da: 'A-kassen deltager i en jobsamtale, senest når personen har været ledig i 3 måneder, hvis a-kassen finder behov, eller kommunen eller personen anmoder om det, og personen ikke fravælger det. Ud over samtalerne i stk. 1.',
      en: 'The fund takes part in a job talk by three months of unemployment if it finds a need, or the municipality or the person asks, unless the person declines. On top of stk. 1.',
    },
    cites: [lab2019('§ 31, stk. 2, nr. 1'), lab2022('§ 31, stk. 2, nr. 1')],
    mark: 'V',
    when: all(
      dagpenge,
      wantsFund,
      concept('periode.inden_seks_maaneder'),
      ask('kontakt.behov_for_faelles_samtale', { since: periodStart }),
    ),
    need: number(1),
    have: jointTalks(periodStart),
    due: measure('ledighed.3_maaneder'),
    groupOnly: true,
  }),
  rule({
    id: 'kontakt.faelles.seks_maaneder',
    kind: 'duty',
    bearer: 'akasse',
    name: { da: 'Fælles samtale mellem tre og seks måneder', en: 'Joint talk between three and six months' },
    citizen: {
      da: 'Du får en samtale med både kommunen og a-kassen. Du kan sige nej til, at a-kassen er med.',
      en: 'You have a talk with both the municipality and the fund. You may decline the fund.',
    },
    lawyer: {
      da: 'A-kassen deltager i en jobsamtale, som tidligst holdes ved 3 måneders og senest ved 6 måneders ledighed, medmindre personen ikke ønsker det. Ud over samtalerne i stk. 1.',
      en: 'The fund takes part in a job talk held after three and by six months of unemployment, unless the person declines. On top of stk. 1.',
    },
    cites: [lab2019('§ 31, stk. 2, nr. 2'), lab2022('§ 31, stk. 2, nr. 2')],
    mark: 'V',
    when: all(dagpenge, wantsFund, any(onOrAfter(periodStart, begins), onOrAfter(sixMonths, begins))),
    need: number(1),
    have: jointTalks(measure('ledighed.3_maaneder_tidligst')),
    opens: measure('ledighed.3_maaneder_tidligst'),
    due: sixMonths,
    groupOnly: true,
  }),
  rule({
    id: 'kontakt.fravalg_af_akasse',
    kind: 'right',
    bearer: 'borger',
    name: { da: 'Ret til at sige nej til a-kassen', en: 'Right to decline the fund' },
    citizen: {
      da: 'Du kan sige nej til, at a-kassen er med til en samtale. Sig det til kommunen eller a-kassen i god tid.',
      en: 'You may decline that the fund joins a talk. Tell the municipality or the fund in good time.',
    },
    lawyer: {
      da: 'A-kassen deltager ikke, hvis personen ikke ønsker det. Personen meddeler det til kommunen eller a-kassen i så god tid som muligt; ingen frist.',
      en: 'The fund takes no part if the person does not want it. The person tells the municipality or the fund as early as possible; no deadline.',
    },
    cites: [
      lab2019('§ 31, stk. 2'),
      lab2019('§ 32, stk. 2'),
      labOrder2019('§ 43, stk. 2'),
      labOrder2020('§ 43, stk. 2'),
      labOrder2021('§ 43, stk. 2'),
    ],
    mark: 'V',
    when: dagpenge,
    groupOnly: true,
  }),
  ...afterSixMonths2020,
];
