import { plainDate } from '../../dates/index.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { DatedValue, Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2021,
  labOrder2023,
  reopening113of2021,
  reopening686of2020,
  reopening1398of2020,
  reopening1576of2021,
} from '../sources.ts';
import { starReform } from './sources.ts';

const at = (from: string, value: number | string, cite: Cite, mark: Mark = 'V'): DatedValue => ({
  from: plainDate(from),
  value: typeof value === 'string' ? plainDate(value) : value,
  cite,
  mark,
});
const parameter = (
  id: string,
  da: string,
  en: string,
  unit: Unit,
  ...values: readonly [DatedValue, ...DatedValue[]]
): Parameter => ({
  id,
  name: { da, en },
  unit,
  values,
});
/** The same number in the text of 2020 and in the later one that was read. */
const steady = (value: number, then: Cite, later: Cite): readonly [DatedValue, DatedValue] => [
  at('2020-01-01', value, then),
  at('2024-01-01', value, later),
];

/** The numbers of the contact course and of the counting of time. */
export const kontaktParameters: readonly Parameter[] = [
  parameter(
    'kontakt.foerste_samtale_uger',
    'Frist for første samtale, kontanthjælp',
    'First talk, cash benefit',
    'weeks',
    ...steady(1, lab2019('§ 31, stk. 3'), lab2024('§ 31, stk. 5')),
  ),
  parameter(
    'kontakt.foerste_samtale_akasse_uger',
    'Frist for første samtale i a-kassen',
    'First talk in the fund',
    'weeks',
    at('2024-01-01', 2, lab2024('§ 31, stk. 4')),
  ),
  parameter(
    'kontakt.visitering_af_unge_uger',
    'Frist for at visitere unge til kommunen',
    'Sending the young to the municipality',
    'weeks',
    at('2024-01-01', 2, lab2024('§ 27, stk. 3')),
  ),
  parameter(
    'kontakt.samtaler_kommune_dagpenge',
    'Kommunens samtaler, dagpenge',
    'The municipality’s talks, dagpenge',
    'times',
    at('2020-01-01', 4, lab2019('§ 31, stk. 1')),
    at('2022-01-01', 4, lab2022('§ 31, stk. 1')),
    at('2024-01-01', 3, lab2024('§ 31, stk. 1, 2. pkt.')),
    at('2026-07-01', 2, starReform('kontaktforløb'), 'S'),
  ),
  parameter(
    'kontakt.samtaler_akasse',
    'A-kassens samtaler',
    'The fund’s talks',
    'times',
    at('2024-01-01', 3, lab2024('§ 31, stk. 1, 1. pkt.')),
    at('2026-07-01', 2, starReform('kontaktforløb'), 'S'),
  ),
  parameter(
    'kontakt.samtaler_unge_dagpenge',
    'Kommunens samtaler, unge på dagpenge',
    'Talks, young on dagpenge',
    'times',
    at('2024-01-01', 6, lab2024('§ 31, stk. 1, 3. pkt.')),
  ),
  parameter(
    'kontakt.samtaler_andre',
    'Kommunens samtaler, øvrige grupper',
    'Talks, other groups',
    'times',
    ...steady(4, lab2019('§ 31, stk. 1'), lab2024('§ 31, stk. 3')),
    at('2026-07-01', 4, starReform('kontaktforløb'), 'S'),
  ),
  parameter(
    'kontakt.andel_med_mindstetal',
    'Andel, der skal have mindstetallet',
    'Share that must get the minimum',
    'percent',
    at('2026-07-01', 75, starReform('kontaktforløb'), 'S'),
  ),
  parameter(
    'kontakt.samtaler_foertidspension',
    'Samtaler, førtidspension',
    'Talks, disability pension',
    'times',
    ...steady(3, lab2019('§ 27, stk. 3'), lab2024('§ 27, stk. 5')),
  ),
  parameter(
    'kontakt.barsel_maaneder',
    'Måneder før barslen slutter',
    'Months before the leave ends',
    'months',
    ...steady(3, lab2019('§ 27, stk. 2'), lab2024('§ 27, stk. 4')),
  ),
  parameter(
    'kontakt.kontrolaktion_uger',
    'Frist for samtale efter kontrol',
    'Talk after a control',
    'weeks',
    ...steady(1, lab2019('§ 38, stk. 1'), lab2024('§ 38, stk. 1')),
  ),
  parameter(
    'kontakt.kontrolaktion_dage',
    'Dage mellem samtaler efter ophold i udlandet',
    'Days between talks after a stay abroad',
    'days',
    ...steady(14, lab2019('§ 38, stk. 1, 3. pkt.'), lab2024('§ 38, stk. 1, 3. pkt.')),
  ),
  parameter(
    'kontakt.kontrolaktion_maaneder',
    'Måneder med samtaler efter ophold i udlandet',
    'Months of talks after a stay abroad',
    'months',
    ...steady(3, lab2019('§ 38, stk. 1, 3. pkt.'), lab2024('§ 38, stk. 1, 3. pkt.')),
  ),
  parameter(
    'kontakt.kontrolaktion_tilbud_uger',
    'Frist for tilbud efter kontrol',
    'Offer after a control',
    'weeks',
    ...steady(2, lab2019('§ 38, stk. 2'), lab2024('§ 38, stk. 2')),
  ),
  parameter(
    'kontakt.test_maaneder',
    'Frist for test',
    'Deadline of the test',
    'months',
    ...steady(1, labOrder2019('§ 48, stk. 3'), labOrder2023('§ 48, stk. 2')),
  ),
  parameter(
    'ledighed.timer_pr_maaned',
    'Timer på en måned, fuldtidsforsikret',
    'Hours in a month, full-time insured',
    'hours',
    ...steady(160.33, labOrder2019('§ 7, stk. 2'), labOrder2023('§ 7, stk. 4')),
  ),
  parameter(
    'ledighed.timer_pr_maaned_deltid',
    'Timer på en måned, deltidsforsikret',
    'Hours in a month, part-time insured',
    'hours',
    ...steady(130, labOrder2019('§ 7, stk. 2'), labOrder2023('§ 7, stk. 4')),
  ),
  parameter(
    'ledighed.timer_pr_uge',
    'Timer på en uge, fuldtidsforsikret',
    'Hours in a week, full-time insured',
    'hours',
    ...steady(37, labOrder2019('§ 7, stk. 2'), labOrder2023('§ 7, stk. 4')),
  ),
  parameter(
    'ledighed.timer_pr_uge_deltid',
    'Timer på en uge, deltidsforsikret',
    'Hours in a week, part-time insured',
    'hours',
    ...steady(30, labOrder2019('§ 7, stk. 2'), labOrder2023('§ 7, stk. 4')),
  ),
  parameter(
    'akasse.timer',
    'Timer i a-kassen, fuldtidsforsikret',
    'Hours in the fund, full-time insured',
    'hours',
    at('2024-01-01', 410, labOrder2023('§ 7, stk. 2')),
  ),
  parameter(
    'akasse.timer_deltid',
    'Timer i a-kassen, deltidsforsikret',
    'Hours in the fund, part-time insured',
    'hours',
    at('2024-01-01', 333, labOrder2023('§ 7, stk. 2')),
  ),
  parameter(
    'ledighed.vindue_1_fra',
    'Første vindue, der ikke tæller: fra',
    'First window left out: from',
    'day',
    at('2020-05-27', '2020-03-01', reopening686of2020('§ 17, nr. 1')),
  ),
  parameter(
    'ledighed.vindue_1_til',
    'Første vindue, der ikke tæller: til og med',
    'First window left out: to',
    'day',
    at('2020-05-27', '2020-06-30', reopening686of2020('§ 17, nr. 1')),
    at('2020-10-01', '2020-08-31', reopening1398of2020('§ 7, nr. 1')),
    at('2022-01-01', '2020-08-31', labOrder2021('§ 7, stk. 2')),
  ),
  parameter(
    'ledighed.vindue_2_fra',
    'Andet vindue, der ikke tæller: fra',
    'Second window left out: from',
    'day',
    at('2021-02-01', '2021-01-01', reopening113of2021('§ 9, nr. 1')),
  ),
  parameter(
    'ledighed.vindue_2_til',
    'Andet vindue, der ikke tæller: til og med',
    'Second window left out: to',
    'day',
    at('2021-02-01', '2021-02-28', reopening113of2021('§ 9, nr. 1')),
    at('2021-07-11', '2021-06-30', reopening1576of2021('§ 8, nr. 1')),
    at('2022-01-01', '2021-06-30', labOrder2021('§ 7, stk. 2')),
  ),
];
