import {
  all,
  any,
  ask,
  atLeast,
  before,
  choose,
  concept,
  day,
  exists,
  has,
  is,
  latest,
  measure,
  minus,
  not,
  onOrBefore,
  orElse,
  param,
  per,
  plusDays,
  plusWeeks,
  recorded,
  roundDown,
  roundUp,
  startOf,
  times,
  today,
  value,
  yes,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { dagpengeParameters } from '../../penge/parameters/dagpenge.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { cameFrom, cameFromCash, loentilskud, ofPlace, running, runningOrPlanned } from '../places.ts';

const publicPay = all(
  runningOrPlanned('loentilskud_offentlig'),
  concept('virksomhed.kan_faa_loentilskud'),
  not(concept('gruppe.revalidering')),
  not(concept('gruppe.foertidspension')),
);

/** The highest dagpenge on the day the place began: the hours are fixed for the whole employment (§ 72, stk. 4). */
const start = ofPlace(['loentilskud_offentlig']);
const dagpengeMaksimum = dagpengeParameters.find(({ id }) => id === 'dagpenge.maks_fuldtid')?.values ?? [];
const maximumAtStart: Quantity = choose(
  dagpengeMaksimum.flatMap(({ value: amount }, at) => {
    const next = dagpengeMaksimum[at + 1];
    if (typeof amount !== 'number' || next === undefined) return [];
    return [[before(start, day(next.from)), amount] as const];
  }),
);

const basis: Quantity = orElse(
  latest('loentilskud_grundlag', { until: plusDays(start, 1), take: 'value' }),
  value('loentilskud_grundlag'),
);

/** The benefit as a part of the highest dagpenge. Nr. 12 has no benefit: the pay follows 80 or 60 per cent. */
const part: Quantity = choose(
  [
    [
      all(
        concept('gruppe.selvforsoergende'),
        yes('forsoergelse.forsoergerpligt'),
        yes('forsoergelse.boernIDanmarkEllerEoes'),
      ),
      0.8,
    ],
    [concept('gruppe.selvforsoergende'), 0.6],
    [
      all(concept('gruppe.dagpenge'), not(recorded('loentilskud_grundlag'))),
      per(measure('sats.dagpenge'), param('dagpenge.maks_fuldtid')),
    ],
  ],
  per(basis, maximumAtStart),
);

/** The hourly pay after AM-bidrag is the highest dagpenge over 160.33 hours; 160.33 hours a month are 37 a week. */
const hours = roundUp(times(part, 37));

const ordinaryHours = value('beskaeftigelse.timerPrUge');

/** Pay and hours in a subsidised job (LAB §§ 70-74, BEK-LAB §§ 69-73). */
export const payRules: readonly Rule[] = [
  {
    id: 'virksomhed.loentilskud.loen_privat',
    kind: 'right',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Løn i privat løntilskud', en: 'Pay with a private employer' },
    citizen: {
      da: 'Du er ansat og får løn. Løn og vilkår følger overenskomsten eller det, der er normalt på arbejdspladsen.',
      en: 'You are employed and paid. Pay and terms follow the collective agreement, or what is usual there.',
    },
    lawyer: {
      da: 'Ansatte med løntilskud er omfattet af lovgivningen for lønmodtagere og får ansættelseskontrakt med løn, vilkår og tilskudsperiode. Løn- og arbejdsvilkår er overenskomstmæssige eller de sædvanlige; nr. 10 mindst den mindste overenskomstmæssige løn; nr. 11 efter aftale i samarbejde med de faglige organisationer.',
      en: 'Subsidised employees are covered by the law for employees and have a contract with pay, terms and period. Pay and terms follow the collective agreement or custom; nr. 10 at least its lowest pay; nr. 11 by agreement together with the unions.',
    },
    cites: [lab2019('§§ 70-71'), lab2019('§§ 73-74'), lab2024('§§ 70-71'), labOrder2019('§ 69'), labOrder2023('§ 69')],
    mark: 'V',
    when: runningOrPlanned('loentilskud_privat'),
  },
  {
    id: 'virksomhed.loentilskud.loen_offentlig',
    kind: 'right',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Løn i offentligt løntilskud', en: 'Pay with a public employer' },
    citizen: {
      da: 'Du er ansat og får løn. Lønnen efter arbejdsmarkedsbidrag svarer til din ydelse.',
      en: 'You are employed and paid. The pay after labour market contribution matches your benefit.',
    },
    lawyer: {
      da: 'Nr. 1-8 og 12: lønnen efter arbejdsmarkedsbidrag ligger på niveau med egne dagpenge (nr. 1), samlet hjælp efter LAS, særlig støtte divideret med 0,6 (nr. 2-5, 7, 8), eller 80 pct. med forsørgerpligt og ellers 60 pct. af højeste dagpenge (nr. 12). Nr. 6: arbejdstiden aftales. Overarbejde afspadseres.',
      en: 'Nr. 1-8 and 12: pay after AM-bidrag is level with own dagpenge (nr. 1), all help under LAS, særlig støtte divided by 0.6 (nr. 2-5, 7, 8), or 80 per cent with a duty to provide and else 60 per cent of the highest dagpenge (nr. 12). Nr. 6: hours by agreement. Overtime is taken off as time.',
    },
    cites: [lab2019('§ 72'), lab2024('§ 72'), labOrder2019('§§ 70-72'), labOrder2023('§§ 70-72')],
    mark: 'V',
    when: publicPay,
  },
  {
    id: 'virksomhed.loentilskud.timeloen',
    kind: 'amount',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Timeløn i offentligt løntilskud', en: 'Hourly pay, public' },
    citizen: { da: 'Timelønnen er {value} før skat.', en: 'The hourly pay is {value} before tax.' },
    lawyer: {
      da: 'Højeste dagpenge om måneden divideret med 160,33 timer og tillagt arbejdsmarkedsbidrag (divideret med 0,92), reguleret hvert år den 1. januar. Ved ansættelse hen over årsskiftet reguleres timelønnen.',
      en: 'The highest monthly dagpenge divided by 160.33 hours, with AM-bidrag added (divided by 0.92), regulated each 1 January, also in a running employment.',
    },
    cites: [
      lab2019('§ 72, stk. 2'),
      lab2019('§ 189, stk. 2'),
      labOrder2019('§ 70, stk. 1-2'),
      labOrder2023('§ 70, stk. 1-2'),
    ],
    mark: 'D',
    when: all(publicPay, exists(param('loentilskud.timeloen_offentlig'))),
    value: param('loentilskud.timeloen_offentlig'),
    unit: 'oere',
  },
  {
    id: 'virksomhed.loentilskud.timer',
    kind: 'limit',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Timer i offentligt løntilskud', en: 'Hours with a public employer' },
    citizen: { da: 'Du arbejder {value} om ugen.', en: 'You work {value} a week.' },
    lawyer: {
      da: 'Arbejdsgiveren fastsætter timetallet, så lønnen efter arbejdsmarkedsbidrag svarer til ydelsen, rundet op til hele timer, for hele ansættelsen. Beregnet som 37 timer ganget med ydelsen over højeste dagpenge. Gælder nr. 1-5, 7, 8 og 12.',
      en: 'The employer sets the hours so that the pay after AM-bidrag matches the benefit, rounded up to whole hours, for the whole employment: 37 hours times the benefit over the highest dagpenge. For nr. 1-5, 7, 8 and 12.',
    },
    cites: [
      lab2019('§ 72, stk. 3-4'),
      lab2024('§ 72, stk. 3-4'),
      labOrder2019('§ 71, stk. 1-2'),
      labOrder2023('§ 71, stk. 1-2'),
    ],
    mark: 'D',
    when: all(publicPay, not(concept('gruppe.sygedagpenge')), exists(hours)),
    value: hours,
    unit: 'hours',
  },
  {
    id: 'virksomhed.loentilskud.ordinaere_timer',
    kind: 'limit',
    subject: 'person',
    bearer: 'virksomhed',
    name: { da: 'Andet arbejde ved siden af', en: 'Other work beside it' },
    citizen: {
      da: 'Dit timetal i løntilskuddet sættes {value} ned om ugen, fordi du har andet arbejde. Fortæl kommunen, hvis det arbejde ændrer sig.',
      en: 'Your hours in the subsidised job go down by {value} a week because of your other work. Tell the municipality if that work changes.',
    },
    lawyer: {
      da: 'Ved ordinær beskæftigelse i mere end 5 timer ugentligt nedsættes den ugentlige arbejdstid i offentligt løntilskud med 1 time for hver times beskæftigelse ud over 5. Personen oplyser om omfang og ændringer.',
      en: 'With ordinary work of more than 5 hours a week the weekly hours in public wage subsidy go down by 1 for each hour beyond 5. The person reports extent and changes.',
    },
    cites: [labOrder2019('§ 71, stk. 4-5'), labOrder2023('§ 71, stk. 4-5')],
    mark: 'V',
    when: all(
      publicPay,
      not(concept('gruppe.sygedagpenge')),
      is('beskaeftigelse.tilknytning', 'ansat'),
      // A whole hour beyond 5.
      atLeast(ordinaryHours, 6),
    ),
    value: roundDown(minus(ordinaryHours, 5)),
    unit: 'hours',
  },
  {
    id: 'virksomhed.loentilskud.klage',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Klage over timetallet', en: 'Complaint about the hours' },
    citizen: {
      da: 'Du kan klage til kommunen over timetallet senest {due}.',
      en: 'You can complain to the municipality about the hours by {due}.',
    },
    lawyer: {
      da: 'Klage over en offentlig arbejdsgivers beregning af arbejdstiden indbringes for jobcenteret senest 4 uger efter ansættelsens begyndelse. Gælder nr. 1-5.',
      en: 'A complaint about a public employer’s calculation of the hours goes to the jobcenter within 4 weeks of the start. For nr. 1-5.',
    },
    cites: [lab2019('§ 206')],
    mark: 'V',
    when: all(
      running('loentilskud_offentlig'),
      any(
        concept('gruppe.dagpenge'),
        concept('gruppe.jobparat'),
        concept('gruppe.aktivitetsparat'),
        concept('gruppe.uddannelsesparat'),
        concept('gruppe.ung_aktivitetsparat'),
        cameFrom('dagpenge'),
        cameFromCash,
      ),
      onOrBefore(today, plusWeeks(ofPlace(['loentilskud_offentlig']), 4)),
    ),
    due: plusWeeks(ofPlace(['loentilskud_offentlig']), 4),
  },
  {
    id: 'virksomhed.loentilskud.sygdom',
    kind: 'duty',
    subject: 'person',
    bearer: 'borger',
    name: { da: 'Sygemelding i løntilskud', en: 'Calling in sick in a subsidised job' },
    citizen: {
      da: 'Er du syg, skal du sige det til din arbejdsgiver den første dag.',
      en: 'If you are sick you tell the employer on the first sick day.',
    },
    lawyer: {
      da: 'Ved fravær på grund af sygdom giver den ansatte arbejdsgiveren meddelelse på den første sygedag. Arbejdsgiveren vurderer, om kommunen skal have besked.',
      en: 'When absent through sickness the employee tells the employer on the first day. The employer judges whether to tell the municipality.',
    },
    cites: [labOrder2019('§ 75'), labOrder2023('§ 75')],
    mark: 'V',
    when: all(running(...loentilskud), has('sygdom')),
    done: ask('virksomhed.sygdom_meddelt', { since: startOf('sygdom') }),
    due: startOf('sygdom'),
  },
];
