import { plainDate } from '../../dates/index.ts';
import type { Words } from '../../facts/shape.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { DatedValue, Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import {
  alf2024,
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2023,
  reopening1576of2021,
  seksUger2019,
} from '../sources.ts';

type Row = readonly [from: string, value: number | string | null, cite: Cite, mark?: Mark];

function parameter(id: string, unit: Unit, da: string, en: string, first: Row, ...rest: readonly Row[]): Parameter {
  const name: Words = { da, en };
  return { id, unit, name, values: [dated(first), ...rest.map(dated)] };
}

const dated = ([from, value, cite, mark = 'V']: Row): DatedValue => ({
  from: plainDate(from),
  value: value === 'unknown' || typeof value !== 'string' ? value : plainDate(value),
  cite,
  mark,
});

const hours = (id: string, value: number, da: string, en: string, cite: Cite): Parameter =>
  parameter(`uddannelse.${id}`, 'hours', da, en, ['2020-01-01', value, cite]);

/** The ceiling of 2019, DKK 4,068.45, by the yearly rates 2.0, 2.0, 1.2, 2.7, 3.2, 3.6 and 4.5 per cent. */
const ceilings = [414982, 423282, 428361, 439927, 454005, 470349, 491515];

/** The numbers of the education schemes. Rates of money are with the topic `penge`. */
export const educationParameters: readonly Parameter[] = [
  parameter('uddannelse.seks_uger.karens_uger', 'weeks', 'Ventetid før seks uger', 'Wait before the six weeks', [
    '2020-01-01',
    5,
    seksUger2019('§ 3'),
  ]),
  hours('seks_uger.karens_timer', 185, 'Fem uger i timer', 'Five weeks in hours', labOrder2019('§ 7, stk. 2')),
  hours('seks_uger.karens_timer_deltid', 150, 'Fem uger, deltid', 'Five weeks, part time', labOrder2019('§ 7, stk. 2')),
  hours('seks_maaneder_timer', 961.98, 'Seks måneder i timer', 'Six months in hours', labOrder2019('§ 7, stk. 2')),
  hours(
    'seks_maaneder_timer_deltid',
    780,
    'Seks måneder, deltid',
    'Six months, part time',
    labOrder2019('§ 7, stk. 2'),
  ),
  hours('ni_maaneder_timer', 1442.97, 'Ni måneder i timer', 'Nine months in hours', labOrder2019('§ 7, stk. 2')),
  hours('ni_maaneder_timer_deltid', 1170, 'Ni måneder, deltid', 'Nine months, part time', labOrder2019('§ 7, stk. 2')),
  parameter('uddannelse.ni_maaneder_dage', 'days', 'Ni måneder i dage', 'Nine months in days', [
    '2020-01-01',
    274,
    lab2019('§ 48, stk. 2, nr. 3'),
    'D',
  ]),
  parameter('uddannelse.fleksjob_dage', 'days', 'Ni måneder i fleksjob', 'Nine months in a fleksjob', [
    '2020-01-01',
    273,
    lab2019('§ 48, stk. 4'),
    'D',
  ]),
  hours('seks_uger.timer', 222, 'Timer i seks uger', 'Hours in six weeks', seksUger2019('§ 7')),
  hours(
    'seks_uger.timer_deltid',
    180,
    'Timer i seks uger, deltid',
    'Hours in six weeks, part time',
    seksUger2019('§ 7'),
  ),
  parameter(
    'uddannelse.seks_uger.prisloft',
    'oere',
    'Prisloft for en uge på videregående kurser',
    'Ceiling of a week of higher courses',
    ['2020-01-01', ceilings[0] ?? 0, lab2019('§ 48, stk. 7, jf. § 189'), 'D'],
    ...ceilings.slice(1).map((value, place): Row => [`${2021 + place}-01-01`, value, lab2024('§ 189'), 'D']),
    ['2027-01-01', 'unknown', lab2024('§ 189'), 'D'],
  ),
  parameter('uddannelse.ubrugt_aar', 'years', 'År uden at bruge uddannelsen', 'Years unused', [
    '2020-01-01',
    5,
    lab2019('§ 96, stk. 1, nr. 2'),
  ]),
  parameter(
    'uddannelse.jobsoegningskursus_aar',
    'years',
    'År mellem jobsøgningskurser',
    'Years between job-search courses',
    ['2020-01-01', 2, labOrder2019('§ 104')],
    ['2024-01-01', 2, labOrder2023('§ 106')],
  ),
  parameter('uddannelse.forudgaaende_maaneder', 'months', 'Måneder på ydelse forinden', 'Months on benefits before', [
    '2020-01-01',
    6,
    lab2019('§ 155, stk. 1, nr. 2'),
  ]),
  parameter(
    'uddannelse.mink_sidste_bevilling',
    'day',
    'Sidste dag for bevilling efter minkerhverv',
    'Last day of grants after mink farming',
    ['2021-03-23', '2022-12-31', lab2022('§ 97 b, stk. 1')],
    ['2023-01-01', null, lab2022('§ 97 b, stk. 1')],
    ['2023-06-01', '2023-12-31', lab2024('§ 97 b, stk. 1')],
    ['2024-01-01', null, lab2024('§ 97 b, stk. 1')],
  ),
  parameter(
    'uddannelse.varsling_aftale_dage',
    'days',
    'Dage til at aftale kursus efter afskedigelse',
    'Days to agree on courses after a lay-off',
    ['2020-01-01', 14, lab2019('§ 164, stk. 2')],
    ['2021-07-11', null, reopening1576of2021('§ 1, stk. 2'), 'D'],
  ),
  hours('hoejskole_timer', 962, 'Timer med højskole', 'Hours open to folk high school', alf2024('§ 52 e')),
  hours('hoejskole_timer_deltid', 780, 'Timer med højskole, deltid', 'The same, part time', alf2024('§ 52 e')),
];
