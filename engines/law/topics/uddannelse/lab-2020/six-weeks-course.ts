import {
  ageAtLeast,
  all,
  any,
  ask,
  atLeast,
  atMost,
  choose,
  concept,
  exists,
  first,
  has,
  is,
  more,
  not,
  param,
  startOf,
  today,
  value,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { alf2024, alf2025, lab2019, lab2024, labOrder2019, labOrder2023, seksUger2019 } from '../../sources.ts';
import { yesOrAsk } from '../shared/known.ts';
import { inOffer } from '../shared/offers.ts';
import { personRule } from '../shared/person-rule.ts';
import { courseEndsInTime } from './six-weeks-time.ts';

const attended = value('kursusoenske.fremmoede');
const sinceWish = { since: startOf('kursusoenske') };
const price = value('kursusoenske.prisPrUgeOere');
const start = first('tilbud', { where: { kategori: 'jobrettet_uddannelse' }, from: today, ahead: true });

/** Whether the course wished for fits. In the corona months of 2021 attendance was not asked for. */
export const coursePasses = (attendance: Bool, cites: Rule['cites'], mark: Rule['mark'] = 'V'): Rule =>
  personRule({
    id: 'uddannelse.seks_uger.kursus_passer',
    kind: 'status',
    bearer: 'akasse',
    name: { da: 'Kurset kan tages på de seks uger', en: 'The course fits the six weeks' },
    citizen: {
      da: 'Kurset kan tages på dine seks ugers jobrettet uddannelse.',
      en: 'The course can be taken in your six weeks of job-directed education.',
    },
    lawyer: {
      da: 'Kurset står på positivlisten. Til og med erhvervsuddannelsesniveau må det ikke være fjernundervisning (under 25 procent med fremmøde). På videregående niveau skal personen være fyldt 25 år, kurset være på heltid, og prisen under prisloftet. Det skal kunne slutte inden for de første ni måneders ledighed (seks for dagpenge under 25 år); det er givet, når seks uger fra i dag slutter i tide, og ellers et spørgsmål. Et kursus, der er søgt, mens det stod på listen, bevares, når en ny liste kommer; det samme gælder den valgte erhvervsgruppe.',
      en: 'The course is on the positive list. Up to vocational level it may not be distance teaching (under 25 per cent attended). At higher level the person must be 25, the course full time and its price under the ceiling. It must be able to end within the first nine months of unemployment (six for dagpenge under 25); that is given when six weeks from today end in time, otherwise a question. A course applied for while on the list is kept when a new list comes, and so is the occupational group.',
    },
    cites,
    mark,
    when: all(
      concept('uddannelse.seks_uger.maalgruppe'),
      is('kursusoenske.lister', 'seks_uger'),
      courseEndsInTime,
      any(
        all(is('kursusoenske.niveau', 'til_og_med_erhvervsuddannelse'), attendance),
        all(
          is('kursusoenske.niveau', 'videregaaende'),
          ageAtLeast(25),
          yesOrAsk('kursusoenske.fuldtid', 'uddannelse.kursus_paa_fuld_tid', startOf('kursusoenske')),
          any(
            atMost(price, param('uddannelse.seks_uger.prisloft')),
            all(not(exists(price)), ask('uddannelse.kursus_under_prisloft', sinceWish)),
          ),
        ),
      ),
    ),
  });

/** The course itself, and what holds while it runs. */
export const sixWeeksCourseRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.seks_uger.timer',
    kind: 'limit',
    bearer: 'borger',
    name: { da: 'Højst seks uger i alt', en: 'Six weeks at most' },
    citizen: {
      da: 'Du kan højst bruge {value} på kurser. De skal alle høre til den samme slags arbejde.',
      en: 'You may use at most {value} on job-directed education. The courses must belong to one occupational group.',
    },
    lawyer: {
      da: 'Retten er i alt op til 222 timer (37 timer om ugen), for deltidsforsikrede 180 (30 om ugen), inden for én erhvervsgruppe. Afbrydelse på grund af arbejde eller sygdom tæller ikke. Varer kurser over seks uger, kan de kun godkendes, hvis kommunen bevilger resten som tilbud.',
      en: 'Up to 222 hours in all (37 a week), part-time insured 180 (30 a week), within one occupational group. A break for work or sickness does not count. Longer courses only if the municipality grants the rest as an offer.',
    },
    cites: [lab2019('§ 48, stk. 1'), lab2024('§ 48, stk. 1'), seksUger2019('§§ 2, 7 og 8')],
    when: concept('uddannelse.seks_uger.maalgruppe'),
    value: choose(
      [
        [
          all(concept('gruppe.dagpenge'), is('akasse.forsikring', 'deltid')),
          param('uddannelse.seks_uger.timer_deltid'),
        ],
      ],
      param('uddannelse.seks_uger.timer'),
    ),
    unit: 'hours',
  }),
  coursePasses(
    any(atLeast(attended, 25), all(not(exists(attended)), ask('uddannelse.kursus_med_fremmoede', sinceWish))),
    [lab2019('§ 48, stk. 2 og 7'), lab2019('§ 49'), lab2024('§ 48, stk. 2 og 7'), seksUger2019('§§ 2-3')],
  ),
  personRule({
    id: 'uddannelse.seks_uger.prisloft',
    kind: 'amount',
    bearer: 'akasse',
    name: { da: 'Prisloft for videregående kurser', en: 'Price ceiling of higher courses' },
    citizen: null,
    lawyer: {
      da: 'Kursusprisen for videregående uddannelser på positivlisten må højst være {value} ekskl. moms for en uge på fuld tid. Beløbet står i 2019-niveau i loven (4.068,45 kr.) og er her reguleret med satsreguleringsprocenten.',
      en: 'The price of higher courses on the positive list may be at most {value} without VAT for a full-time week. The act states the 2019 level (DKK 4,068.45), regulated here by the yearly rate.',
    },
    cites: [lab2019('§ 48, stk. 7'), lab2019('§ 189'), lab2024('§ 48, stk. 7'), lab2024('§ 189')],
    mark: 'D',
    when: all(concept('uddannelse.seks_uger.maalgruppe'), has('kursusoenske', { niveau: 'videregaaende' })),
    value: param('uddannelse.seks_uger.prisloft'),
    unit: 'oere',
  }),
  personRule({
    id: 'uddannelse.seks_uger.ydelse',
    kind: 'right',
    bearer: 'akasse',
    name: { da: 'Ydelse under jobrettet uddannelse', en: 'Benefit during job-directed education' },
    citizen: {
      da: 'Du beholder din ydelse under kurset. Du skal ikke søge job imens, og kommunen betaler kurset.',
      en: 'You keep your benefit during the course. You need not look for work meanwhile, and the municipality pays the course.',
    },
    lawyer: {
      da: 'Under uddannelsen gives dagpenge eller ledighedsydelse. Deltageren er fritaget fra rådighed og fra pligten til tilbud. Kommunen afholder deltagerbetalingen; for et kursus begyndt i opsigelsen den del, der bevilges.',
      en: 'Dagpenge or ledighedsydelse is paid during the education. The participant is freed from availability and from the duty to take offers. The municipality pays the fee; of a course begun under notice the part that is granted.',
    },
    cites: [
      lab2019('§ 50'),
      lab2019('§ 100, stk. 1'),
      lab2024('§ 50'),
      lab2024('§ 100, stk. 1'),
      seksUger2019('§ 9'),
      alf2024('§ 62 a, stk. 2'),
      alf2025('§ 62 a, stk. 2'),
    ],
    when: all(inOffer('jobrettet_uddannelse'), any(concept('gruppe.dagpenge'), concept('gruppe.ledighedsydelse'))),
  }),
  personRule({
    id: 'uddannelse.seks_uger.cv',
    kind: 'duty',
    bearer: 'borger',
    groupOnly: true,
    name: { da: 'Aktivt cv under kurset', en: 'An active CV during the course' },
    citizen: {
      da: 'Dit cv skal ligge klar på Jobnet, mens du er på kurset.',
      en: 'Your CV must be active on Jobnet while you are on the course.',
    },
    lawyer: {
      da: 'Personer, der deltager i jobrettet uddannelse, skal have et aktivt cv.',
      en: 'Participants in job-directed education must have an active CV.',
    },
    cites: [seksUger2019('§ 10')],
    when: all(inOffer('jobrettet_uddannelse'), concept('gruppe.dagpenge')),
    done: is('cv', 'registreret', 'fyldestgoerende'),
  }),
  personRule({
    id: 'uddannelse.seks_uger.besked',
    kind: 'duty',
    bearer: 'borger',
    groupOnly: true,
    name: { da: 'Besked til kommunen om kurset', en: 'Telling the municipality about the course' },
    citizen: {
      da: 'Fortæl kommunen, at du skal på kursus. Gør det senest {due}, den dag kurset begynder.',
      en: 'Tell the municipality that you take a course. Do it by {due}, the day the course begins.',
    },
    lawyer: {
      da: 'Dagpengemodtagere, der deltager i jobrettet uddannelse, giver kommunen besked så tidligt som muligt og senest den dag, uddannelsen starter. Er kurset registreret hos kommunen, er beskeden givet.',
      en: 'Recipients of dagpenge in job-directed education tell the municipality as early as possible, at the latest on the day it starts. When the course is recorded there, it has been told.',
    },
    cites: [labOrder2019('§ 50'), labOrder2023('§ 50')],
    when: all(concept('gruppe.dagpenge'), exists(start), not(inOffer('jobrettet_uddannelse'))),
    done: ask('uddannelse.kommunen_har_faaet_besked'),
    due: start,
  }),
  personRule({
    id: 'uddannelse.seks_uger.kost_og_logi',
    kind: 'right',
    bearer: 'akasse',
    groupOnly: true,
    name: { da: 'Kost og logi under kurset', en: 'Board and lodging during the course' },
    citizen: {
      da: 'Du har ret til tilskud til kost og logi. Du har langt til kurset og bor ude imens.',
      en: 'You have a right to board and lodging. The course is far away and you stay there meanwhile.',
    },
    lawyer: {
      da: 'På arbejdsmarkedsuddannelser er der ret til kost og logi, når transporten mellem bopæl og uddannelsessted og retur er over 120 kilometer, og personen er indkvarteret uden for bopælen, eller når det af tid eller andre grunde er rimeligt. Tilskuddet bortfalder, i det omfang prisen dækker det, eller stedet yder det. Satserne er statens reducerede.',
      en: 'On labour market courses there is a right to board and lodging when travel both ways is over 120 kilometres and the person is lodged away from home, or when that is reasonable. It lapses so far as the price covers it or the place gives it. The state’s reduced rates apply.',
    },
    cites: [seksUger2019('§ 12')],
    when: all(
      inOffer('jobrettet_uddannelse'),
      concept('gruppe.dagpenge'),
      any(more(value('daglig_transport'), 120), all(has('daglig_transport'), ask('uddannelse.indkvartering_rimelig'))),
      ask('uddannelse.indkvarteret_paa_amu'),
    ),
  }),
];
